import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { anyPrintedEdition } from './any-edition.ts';
import { anyLook, anyPaper } from './any-look.ts';
import { printPage } from './browser.ts';
import { printedTables } from './edition-tables.ts';
import { htmlOf } from './html-edition.ts';
import { places } from './places.ts';
import { editionOf, read } from './read.ts';
import { editionIn, expectSame } from './round-trip.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('a publication as HTML', () => {
  it('gives back any edition', async () => {
    await fc.assert(
      fc.asyncProperty(anyPrintedEdition(places), anyLook, async (printed, look) => {
        const edition = editionIn(printed);
        const html = htmlOf(printedTables(edition, printed.wording, places), look);
        expectSame(editionOf(await read(html, { name: 'editie.html' })), edition);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('gives back any edition when a browser has printed it to PDF', async () => {
    await fc.assert(
      fc.asyncProperty(anyPrintedEdition(places), anyLook, anyPaper, async (printed, look, paper) => {
        const edition = editionIn(printed);
        const html = htmlOf(printedTables(edition, printed.wording, places), look);
        expectSame(editionOf(await read(await printPage(browser, html, paper))), edition);
      }),
      { seed: 3, numRuns: 8 },
    );
  });
});
