import type { Places } from '../../src/domain/places.ts';
import { printedTables } from '../../test/publication/edition-tables.ts';
import { inventedEdition } from '../../test/publication/invented.ts';
import { pdfOf } from '../../test/publication/pdfkit-edition.ts';
import { PLAIN_DRAWING, PLAIN_WORDING } from '../../test/publication/plain-print.ts';

/** A national PDF in the layout of 2025 with invented figures. */
export function nationalPdf(places: Places): Promise<Uint8Array> {
  const edition = inventedEdition(places, '2025-Q2', 'NL', 1);
  return pdfOf(printedTables(edition, PLAIN_WORDING, places), {
    ...PLAIN_DRAWING,
    font: 'DejaVuSerif.ttf',
    size: 11,
    nameWidth: 9,
    figureWidth: 6,
    figures: 'middle',
  });
}
