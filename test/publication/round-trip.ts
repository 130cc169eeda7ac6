import { expect } from 'vitest';
import type { Edition, EditionScope } from '../../src/domain/edition.ts';
import type { PrintedEdition } from './any-edition.ts';
import { printedTables } from './edition-tables.ts';
import { inventedEdition } from './invented.ts';
import { pdfOf } from './pdfkit-edition.ts';
import { places } from './places.ts';
import { editionOf, read } from './read.ts';

/** The invented edition of a case; one in forty is of the whole country. */
export function editionIn({ seed, period, regionIndex }: PrintedEdition): Edition {
  const regions: readonly EditionScope[] = [...places.regions.keys()];
  const scope = seed % 40 === 7 && period === '2025-Q2' ? 'NL' : (regions[regionIndex] ?? 'NL');
  return inventedEdition(places, period, scope, seed);
}

/** Prints an edition as PDF, imports it, and expects every row back as it was. */
export async function expectSameThroughPdf(printed: PrintedEdition): Promise<void> {
  const edition = editionIn(printed);
  const bytes = await pdfOf(printedTables(edition, printed.wording, places), printed.drawing);
  expectSame(editionOf(await read(bytes)), edition);
}

export function expectSame(found: Edition, put: Edition): void {
  expect([found.id, found.period, found.scope]).toEqual([put.id, put.period, put.scope]);
  expect(found.rows).toEqual(put.rows);
}
