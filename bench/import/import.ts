import { getDocumentProxy } from 'unpdf';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { nationalPdf } from './national-pdf.ts';

/** Import of a national PDF against PDF.js taking the text out of the same file, in turn, in one process. */
const ROUNDS = 15;
const places = loadPlaces(new URL('../../data/places', import.meta.url).pathname);
const bytes = await nationalPdf(places);

const ours: number[] = [];
const theirs: number[] = [];
let pages = 0;
for (let round = 0; round < ROUNDS; round++) {
  theirs.push(await timed(async () => (pages = await textOnly())));
  ours.push(await timed(importIt));
}
const ratio = median(ours) / median(theirs);
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  `${pages} pages, ${bytes.length} bytes, ${ROUNDS} rounds\nPDF.js text ${median(theirs).toFixed(0)} ms, import ${median(ours).toFixed(0)} ms, ratio ${ratio.toFixed(2)}, peak memory ${peak} MB\n`,
);

async function textOnly(): Promise<number> {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  for (let page = 1; page <= pdf.numPages; page++) await (await pdf.getPage(page)).getTextContent();
  const count = pdf.numPages;
  await pdf.loadingTask.destroy();
  return count;
}

async function importIt(): Promise<void> {
  const options = { period: null, undated: null, accept: null };
  const result = await readPublication({ name: 'a.pdf', bytes }, options, places, { ids: [], editions: [] });
  if (result.status !== 'read') throw new Error(JSON.stringify(result.complaint));
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
