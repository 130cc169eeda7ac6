import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { type PrintedTable, printedTables } from './edition-tables.ts';
import { inventedEdition } from './invented.ts';
import { type Drawing, pdfOf } from './pdfkit-edition.ts';
import { places } from './places.ts';
import { PLAIN_DRAWING, PLAIN_WORDING } from './plain-print.ts';
import { complaintOf, editionOf, read } from './read.ts';
import { expectSame } from './round-trip.ts';

const DRAWING: Drawing = {
  ...PLAIN_DRAWING,
  font: 'DejaVuSans.ttf',
  size: 7,
  landscape: false,
  nameWidth: 18,
  figureWidth: 7,
};
const region = inventedEdition(places, '2024-Q1', 'AM22', 21);
const country = inventedEdition(places, '2024-Q1', 'NL', 22);

type Cell = (text: string, column: number, row: number) => string;

/** The edition with every cell of its tables rewritten; columns 2 to 6 are figures. */
function rewritten(edition: Edition, cell: Cell): readonly PrintedTable[] {
  return printedTables(edition, PLAIN_WORDING, places).map((table) => ({
    ...table,
    rows: table.rows.map((row, at) => row.map((text, column) => cell(text, column + 7 - row.length, at))),
  }));
}

const figures =
  (change: (text: string) => string): Cell =>
  (text, column) =>
    column >= 2 ? change(text) : text;
const names =
  (change: (text: string, row: number) => string): Cell =>
  (text, column, row) =>
    column === 1 ? change(text, row) : text;
const everyThird = (mark: string) => (text: string, row: number) => (row % 3 === 1 ? text + mark : text);

async function readBack(tables: readonly PrintedTable[]): Promise<Edition> {
  return editionOf(await read(await pdfOf(tables, DRAWING)));
}

describe('figures in an unusual hand', () => {
  it.each<[string, Cell]>([
    ['a dash for nobody', figures((text) => (text === '0' ? '-' : text))],
    [
      'a dash for nobody and spaces between thousands',
      figures((text) => (text === '0' ? '-' : text.replaceAll('.', ' '))),
    ],
    ['a long dash for nobody', figures((text) => (text === '0' ? '–' : text))],
    ['nothing for nobody', (text, column) => (column >= 2 && column < 6 && text === '0' ? '' : text)],
    ['commas between thousands', figures((text) => text.replaceAll('.', ','))],
    ['apostrophes between thousands', figures((text) => text.replaceAll('.', '’'))],
    ['asterisks at totals', (text, column, row) => (column === 6 && row % 2 === 0 ? `${text}*` : text)],
    ['asterisks apart', (text, column, row) => (column === 6 && row % 2 === 0 ? `${text} **` : text)],
    ['marks at figures', (text, column, row) => (column === 4 && row === 2 ? `${text}²` : text)],
    ['asterisks at names', names(everyThird('*'))],
    ['numbers of footnotes at names', names(everyThird(' 1)'))],
    ['numbers of footnotes in brackets', names(everyThird(' (2)'))],
    ['raised numbers at names', names(everyThird('¹'))],
  ])('%s: read', async (_, cell) => {
    expectSame(await readBack(rewritten(region, cell)), region);
  });

  it('a dash where somebody is left out is no zero', async () => {
    const tables = rewritten(region, (text, column, row) => (column === 3 && row === 4 ? '-' : text));
    expect(complaintOf(await read(await pdfOf(tables, DRAWING)))).toMatchObject({ kind: 'row-unreadable' });
  });

  it('an empty cell where somebody is left out is no zero', async () => {
    const tables = rewritten(region, (text, column, row) => (column === 3 && row === 4 ? '' : text));
    expect(complaintOf(await read(await pdfOf(tables, DRAWING)))).toMatchObject({ kind: 'row-unreadable' });
  });
});

describe('totals by other names', () => {
  it.each([
    'Totaal',
    'Eindtotaal',
    'Regiototaal',
    'Totaal generaal',
    'Totaal arbeidsmarktregio Rijnmond',
    'Rijnmond totaal',
    'Regio Rijnmond',
    'Totaal:',
  ])('%s for the region', async (name) => {
    const tables = rewritten(
      region,
      names((text) => (text.startsWith('Totaal') ? name : text)),
    );
    expectSame(await readBack(tables), region);
  });

  it.each(['Totaal', 'Eindtotaal', 'Landelijk', 'Heel Nederland', 'NL', 'Totaal Nederland'])(
    '%s for the country',
    async (name) => {
      const tables = rewritten(
        country,
        names((text) => (text === 'Nederland' ? name : text)),
      );
      expectSame(await readBack(tables), country);
    },
  );

  it('a total above its rows', async () => {
    const tables = printedTables(country, PLAIN_WORDING, places).map((table) => {
      const last = table.rows.at(-1);
      return { ...table, rows: last ? [last, ...table.rows.slice(0, -1)] : [] };
    });
    expectSame(await readBack(tables), country);
  });
});

describe('bold that is drawn twice', () => {
  it('is read once', async () => {
    const tables = printedTables(region, PLAIN_WORDING, places);
    expectSame(await readBack(tables), region);
    const once = await pdfOf(tables, DRAWING);
    const twice = await pdfOf(tables, { ...DRAWING, shadow: 0.3 });
    expect(twice.length).toBeGreaterThan(once.length);
    expectSame(editionOf(await read(twice)), region);
  });
});

describe('tables beside each other', () => {
  it('are refused rather than read by half', async () => {
    const [left, right] = [inventedEdition(places, '2024-Q1', 'AM35', 1), region];
    const narrow = printedTables(left, PLAIN_WORDING, places)[0]?.rows ?? [];
    const beside = printedTables(right, PLAIN_WORDING, places).map((table) => ({
      ...table,
      headings: [],
      rows: table.rows.map((row, at) => [...(narrow[at] ?? Array.from({ length: 7 }, () => '')), ...row]),
    }));
    const drawing = { ...DRAWING, size: 5, landscape: true, nameWidth: 14, figureWidth: 5 };
    expect(complaintOf(await read(await pdfOf(beside, drawing))).kind).toBe('row-unreadable');
  });
});

describe('the quarter in other words', () => {
  it.each([
    '2024, kwartaal 1',
    'Stand ultimo eerste kwartaal 2024',
    'Klantprofielen in Sonar per gemeente, eerste kwartaal 2024',
    'Rapportage 1e kwartaal 2024',
  ])('%s', async (line) => {
    const tables = printedTables(region, PLAIN_WORDING, places).map((table) => ({ ...table, title: [line] }));
    expectSame(await readBack(tables), region);
  });
});
