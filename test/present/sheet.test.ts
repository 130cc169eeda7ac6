import exceljs from 'exceljs';
import { expect, it } from 'vitest';
import { dutchCsv } from '../../src/present/sheet/dutch-csv.ts';
import { type Sheet, sheetOfEdition } from '../../src/present/sheet/sheet-rows.ts';
import { workbook } from '../../src/present/sheet/workbook.ts';
import { wordsOf } from '../../src/present/words/words.ts';
import { REAL_EDITIONS, REAL_PLACES } from '../support/real-snapshot.ts';
import { figures, NEWEST, NORTH_LIMBURG } from './sample.ts';

const national = REAL_EDITIONS.find(({ id }) => id === '2025-Q2');

function northLimburg(): Sheet {
  if (national === undefined) throw new Error('there is no 2025-Q2');
  return sheetOfEdition(national, 'AM29', REAL_PLACES);
}

it('writes the Dutch CSV: BOM, semicolons, Dutch headings, source and edition last', () => {
  const bytes = dutchCsv(northLimburg(), REAL_PLACES);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heading = '', ...lines] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  expect(heading.split(';').slice(-2)).toEqual(['Bron', 'Editie']);
  expect(lines).toHaveLength(8);
  expect(lines.find((line) => line.includes(';Venlo;'))).toBe(
    'gemeente;Noord-Limburg;AM29;Venlo;GM0983;274;493;809;150;1726;62,7%;35,7%;84,4%;;UWV, Transparantie van klantprofielen;2e kwartaal 2025',
  );
});

it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\tx'])('never writes %j as a formula', async (name) => {
  const place = { level: 'municipality', code: 'GM0001', name } as const;
  const row = { place, region: NORTH_LIMBURG, figures: figures(1, 2, 3, 4), register: null };
  const sheet: Sheet = { edition: NEWEST, scope: NORTH_LIMBURG, rows: [row] };
  const line = new TextDecoder().decode(dutchCsv(sheet, REAL_PLACES)).split('\r\n')[1] ?? '';
  expect(line.split(';')[3]).toMatch(/^"?'/);
  const book = await read(await workbook(sheet, wordsOf(REAL_PLACES, 'nl')));
  expect(book.getWorksheet('Cijfers')?.getCell('D2').type).toBe(exceljs.ValueType.String);
});

it('writes numbers as numbers, shares as percentages, a frozen heading and a source sheet', async () => {
  const book = await read(await workbook(northLimburg(), wordsOf(REAL_PLACES, 'nl')));
  const tab = book.getWorksheet('Cijfers');
  const venlo = tab?.getRows(2, 8)?.find((row) => row.getCell(4).value === 'Venlo');
  expect(venlo?.getCell(6).value).toBe(274);
  expect(venlo?.getCell(11).value).toBeCloseTo(1083 / 1726, 10);
  expect(venlo?.getCell(11).numFmt).toBe('0.0%');
  expect(tab?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  const source = book.getWorksheet('Bron');
  expect(source?.getCell('B1').value).toBe('UWV, Transparantie van klantprofielen');
  expect(source?.getCell('B2').value).toBe('2e kwartaal 2025');
});

it('leaves a percentage of fewer than 10 people empty', async () => {
  if (national === undefined) throw new Error('there is no 2025-Q2');
  const book = await read(
    await workbook(sheetOfEdition(national, 'AM02', REAL_PLACES), wordsOf(REAL_PLACES, 'en')),
  );
  const rows = book.getWorksheet('Figures')?.getRows(2, 19) ?? [];
  const island = rows.find((row) => row.getCell(4).value === 'Schiermonnikoog');
  expect([island?.getCell(10).value, island?.getCell(11).value]).toEqual([5, null]);
});

async function read(bytes: Uint8Array) {
  const book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}
