import type { Places } from '../../src/domain/places.ts';
import { printedTables } from '../../test/publication/edition-tables.ts';
import { inventedEdition } from '../../test/publication/invented.ts';
import { pdfOf } from '../../test/publication/pdfkit-edition.ts';

/** A national PDF in the layout of 2025 with invented figures. */
export function nationalPdf(places: Places): Promise<Uint8Array> {
  const edition = inventedEdition(places, '2025-Q2', 'NL', 1);
  const wording = { layout: '2025', thousands: '.', total: 'Totaal AMR', region: 'first-row' } as const;
  return pdfOf(printedTables(edition, wording, places), {
    font: 'DejaVuSerif.ttf',
    size: 11,
    page: 'A4',
    landscape: true,
    nameWidth: 9,
    figureWidth: 6,
    figures: 'middle',
    align: 'right',
    nameAlign: 'left',
    pieces: 'cell',
    order: 'rows',
    regionCell: 'top',
    turned: 0,
  });
}
