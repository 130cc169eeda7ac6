import { describe, expect, it } from 'vitest';
import { readInWorker } from '../../src/publication/read-in-worker.ts';
import { printedTables } from './edition-tables.ts';
import { inventedEdition } from './invented.ts';
import { pdfOf } from './pdfkit-edition.ts';
import { places } from './places.ts';
import { PLAIN_DRAWING, PLAIN_WORDING } from './plain-print.ts';
import { AS_PRINTED, editionOf, NOTHING_HELD } from './read.ts';
import { expectSame } from './round-trip.ts';

describe('reading in a worker', () => {
  it('gives the same edition, tells how far it is, and leaves the event loop free', async () => {
    const edition = inventedEdition(places, '2025-Q2', 'NL', 5);
    const bytes = await pdfOf(printedTables(edition, PLAIN_WORDING, places), {
      ...PLAIN_DRAWING,
      landscape: false,
      nameWidth: 9,
      figureWidth: 6,
    });
    const pages: number[] = [];
    let turns = 0;
    const clock = setInterval(() => turns++, 5);
    const result = await readInWorker({ name: 'a.pdf', bytes }, AS_PRINTED, places, NOTHING_HELD, (page) =>
      pages.push(page),
    );
    clearInterval(clock);
    expectSame(editionOf(result), edition);
    expect(pages).toEqual(pages.map((_, index) => index + 1));
    expect(pages.length).toBeGreaterThanOrEqual(36);
    expect(turns).toBeGreaterThan(10);
    expect(bytes.length).toBeGreaterThan(0);
  });
});
