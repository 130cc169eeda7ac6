import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { childMessageSchema, type ReadTask } from '../../src/publication/child-messages.ts';
import { startChild } from '../../src/publication/start-child.ts';
import { nationalPdf } from './national-pdf.ts';

/**
 * Import of a national PDF against PDF.js taking the text out of it, in turn, each in a child of its own with its start:
 * from the sources, and from bundles of them, in which a child finds its libraries in a few files.
 */
const ROUNDS = 15;
const TICK_MS = 10;
const TEXT = join(import.meta.dirname, 'text-process.ts');
const IMPORT = join(import.meta.dirname, '../../src/publication/child.ts');

interface Cost {
  readonly milliseconds: number;
  /** Of all threads of the child, in milliseconds. */
  readonly computed: number;
}

const places = loadPlaces(join(import.meta.dirname, '../../data/places'));
const task: ReadTask = {
  file: { name: 'a.pdf', bytes: await nationalPdf(places) },
  options: { period: null, undated: null, accept: null },
  places,
  held: { ids: [], editions: [] },
};

process.stdout.write(`${task.file.bytes.length} bytes, ${ROUNDS} rounds, each in a child with its start\n`);
await compare('sources', TEXT, IMPORT);
const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));
await compare('bundles', await bundled(TEXT, folder), await bundled(IMPORT, folder));
await rm(folder, { recursive: true });

async function compare(from: string, text: string, whole: string): Promise<void> {
  const costs: { readonly text: Cost[]; readonly whole: Cost[] } = { text: [], whole: [] };
  // The first of each fills the compile cache.
  await runIn(text);
  await runIn(whole);
  for (let round = 0; round < ROUNDS; round++) {
    costs.text.push(await costOf(() => runIn(text)));
    costs.whole.push(await costOf(() => runIn(whole)));
  }
  for (const what of ['milliseconds', 'computed'] as const) {
    const theirs = median(costs.text.map((cost) => cost[what]));
    const ours = median(costs.whole.map((cost) => cost[what]));
    process.stdout.write(
      `${from}, ${what}: PDF.js text ${theirs.toFixed(0)}, import ${ours.toFixed(0)}, ratio ${(ours / theirs).toFixed(2)}\n`,
    );
  }
}

async function runIn(program: string): Promise<void> {
  const child = startChild(task, program);
  let last: unknown = null;
  child.on('message', (message: unknown) => {
    last = message;
  });
  await once(child, 'exit');
  if (last === null || childMessageSchema.safeParse(last).data?.kind === 'progress') {
    throw new Error(`${program} did not end well`);
  }
}

async function bundled(program: string, folder: string): Promise<string> {
  const outDir = join(folder, basename(program, '.ts'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: program, outDir, rolldownOptions: { output: { entryFileNames: 'child.mjs' } } },
    ssr: { noExternal: true },
  });
  return join(outDir, 'child.mjs');
}

async function costOf(run: () => Promise<void>): Promise<Cost> {
  const before = computedByChildren();
  const start = performance.now();
  await run();
  return { milliseconds: performance.now() - start, computed: computedByChildren() - before };
}

/** By the children that have ended, as Linux counts it. */
function computedByChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) * TICK_MS;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
