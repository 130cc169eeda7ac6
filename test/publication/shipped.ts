import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/domain/edition.ts';
import type { Places } from '../../src/domain/places.ts';
import type { ImportOptions } from '../../src/domain/publication.ts';
import { toContractCsv } from '../../src/publication/contract-csv.ts';
import { readPublication } from '../../src/publication/read-publication.ts';

const dated: ImportOptions = { period: null, undated: null, accept: null };
const older = (because: string): ImportOptions => ({ ...dated, undated: { before: '2025-Q2', because } });

/** The publications the project ships, oldest first, with what the person who imported them said. */
const SHIPPED: readonly { readonly file: string; readonly options: ImportOptions }[] = [
  { file: 'holland-rijnland-2020-Q4.txt', options: dated },
  { file: 'nederland-2025-Q2.txt', options: dated },
  {
    file: 'noord-limburg-undated.txt',
    options: older(
      'De publicatie noemt geen kwartaal. De tekst lijkt op die van het vierde kwartaal van 2020.',
    ),
  },
  {
    file: 'achterhoek-undated.md',
    options: older(
      'De publicatie noemt geen kwartaal. De opzet is ouder dan die van 2020: eind 2016 of later.',
    ),
  },
];

/** Imports the publications of a folder in order, each knowing the editions before it. */
export async function importShipped(folder: string, places: Places): Promise<readonly Edition[]> {
  const editions: Edition[] = [];
  for (const { file, options } of SHIPPED) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const held = { ids: editions.map((edition) => edition.id), editions };
    const result = await readPublication({ name: file, bytes }, options, places, held);
    if (result.status !== 'read') throw new Error(`${file}: ${JSON.stringify(result.complaint)}`);
    editions.push(result.edition);
  }
  return editions;
}

/** What lies in data/editions: file name → content. */
export function shippedFiles(editions: readonly Edition[], places: Places): ReadonlyMap<string, string> {
  const listed = editions.map(({ rows: _, ...edition }) => edition);
  return new Map([
    ['editions.json', `${JSON.stringify(listed, null, 2)}\n`],
    ...editions.map((edition) => [`${edition.id}.csv`, toContractCsv(edition, null, places)] as const),
  ]);
}
