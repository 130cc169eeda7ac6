import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPrintedEdition } from './any-edition.ts';
import { printedTables } from './edition-tables.ts';
import { inventedEdition } from './invented.ts';
import { type Drawing, pdfOf } from './pdfkit-edition.ts';
import { places } from './places.ts';
import { editionOf, read } from './read.ts';
import { expectSame, expectSameThroughPdf } from './round-trip.ts';

const DRAWING: Drawing = {
  font: 'Times-Roman',
  size: 8,
  page: 'A4',
  landscape: false,
  nameWidth: 6,
  figureWidth: 4,
  figures: 'middle',
  align: 'right',
  nameAlign: 'left',
  pieces: 'cell',
  order: 'rows',
  regionCell: 'middle',
  turned: 0,
};

describe('a publication as PDF', () => {
  it('of the whole country in the layout of 2025, narrow and with a serif font', async () => {
    const edition = inventedEdition(places, '2025-Q2', 'NL', 1);
    const wording = { layout: '2025', thousands: '.', total: 'Totaal AMR', region: 'first-row' } as const;
    const result = await read(await pdfOf(printedTables(edition, wording, places), DRAWING));
    expectSame(editionOf(result), edition);
    expect(result.checks).toContainEqual({ kind: 'row-sums', looked: 378, result: 'ok' });
  });

  it('of one region in the layout of 2020, with the municipalities of its date', async () => {
    const edition = inventedEdition(places, '2018-Q2', 'AM01', 2);
    const wording = { layout: '2020', thousands: '.', total: 'TOTAAL AMR', region: 'under' } as const;
    expectSame(editionOf(await read(await pdfOf(printedTables(edition, wording, places), DRAWING))), edition);
  });

  it('gives back any edition, however it is drawn', async () => {
    await fc.assert(fc.asyncProperty(anyPrintedEdition(places), expectSameThroughPdf), {
      seed: 1,
      numRuns: 25,
    });
  });
});
