import { printedTables } from './edition-tables.ts';
import { inventedEdition } from './invented.ts';
import { type Drawing, pdfOf } from './pdfkit-edition.ts';
import { places } from './places.ts';

/** An edition drawn as plainly as can be; a test says only what it draws otherwise. */
export const PLAIN_DRAWING: Drawing = {
  font: 'Helvetica',
  size: 9,
  page: 'A4',
  landscape: true,
  nameWidth: 14,
  figureWidth: 8,
  figures: 'top',
  align: 'right',
  nameAlign: 'left',
  pieces: 'cell',
  order: 'rows',
  regionCell: 'top',
  turned: 0,
};

export const PLAIN_WORDING = {
  layout: '2025',
  thousands: '.',
  total: 'Totaal AMR',
  region: 'first-row',
} as const;

/** Noord-Limburg in the first quarter of 2026, with invented figures. */
export const PLAIN_EDITION = inventedEdition(places, '2026-Q1', 'AM29', 7);

export function plainPublication(): Promise<Uint8Array> {
  return pdfOf(printedTables(PLAIN_EDITION, PLAIN_WORDING, places), PLAIN_DRAWING);
}
