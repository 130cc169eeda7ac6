import fc from 'fast-check';
import type { Period } from '../../src/domain/period.ts';
import type { Places } from '../../src/domain/places.ts';
import type { Wording } from './edition-tables.ts';
import type { Drawing } from './pdfkit-edition.ts';

export interface PrintedEdition {
  readonly seed: number;
  readonly period: Period;
  readonly regionIndex: number;
  readonly wording: Wording;
  readonly drawing: Drawing;
}

const FONTS = [
  'Helvetica',
  'Helvetica-Bold',
  'Times-Roman',
  'Times-Italic',
  'Courier',
  'DejaVuSans.ttf',
  'DejaVuSerif.ttf',
  'DejaVuSansCondensed.ttf',
  'DejaVuSansMono.ttf',
  'DejaVuSerifCondensed-Bold.ttf',
];
const PERIODS: readonly Period[] = [
  '2016-Q4',
  '2018-Q2',
  '2020-Q4',
  '2021-Q3',
  '2023-Q1',
  '2025-Q2',
  '2025-Q3',
];

const wording: fc.Arbitrary<Wording> = fc.record({
  layout: fc.constantFrom('2025', '2020', '2016'),
  thousands: fc.constantFrom('.', '.', '.', '\u00a0', ' '),
  total: fc.constantFrom('Totaal AMR', 'TOTAAL AMR', 'TOTAAL'),
  region: fc.constantFrom('first-row', 'first-row', 'under', 'absent'),
});

const drawing: fc.Arbitrary<Drawing> = fc.record({
  font: fc.constantFrom(...FONTS),
  size: fc.constantFrom(5, 7, 8, 9, 10, 12),
  page: fc.constantFrom('A3', 'A4', 'A5', 'LETTER'),
  landscape: fc.boolean(),
  nameWidth: fc.constantFrom(5, 7, 10, 14),
  figureWidth: fc.constantFrom(3, 4.5, 7),
  figures: fc.constantFrom('top', 'middle', 'bottom'),
  align: fc.constantFrom('right', 'left', 'center'),
  nameAlign: fc.constantFrom('left', 'left', 'center', 'right'),
  pieces: fc.constantFrom('cell', 'cell', 'word', 'glyph', 'row'),
  order: fc.constantFrom('rows', 'columns', 'shuffled'),
  regionCell: fc.constantFrom('top', 'middle'),
  turned: fc.constantFrom(0, 0, 0, 90, 180, 270),
});

/** Any edition of one region, in any layout, on any page. */
export function anyPrintedEdition(places: Places): fc.Arbitrary<PrintedEdition> {
  return fc
    .record({
      seed: fc.nat(),
      period: fc.constantFrom(...PERIODS),
      regionIndex: fc.nat(places.regions.size - 1),
      wording,
      drawing,
    })
    .filter(({ wording, drawing }) => isReadable(wording, drawing));
}

/** Letters drawn one by one in any order, and `1 200 2 300` in one string, say too little to anyone. */
function isReadable(wording: Wording, drawing: Drawing): boolean {
  if (drawing.pieces === 'glyph') return drawing.order !== 'shuffled';
  return drawing.pieces !== 'row' || (wording.thousands === '.' && drawing.regionCell === 'top');
}
