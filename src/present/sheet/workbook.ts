import type { Workbook, Worksheet } from 'exceljs';
import type { Edition, EditionScope } from '../../domain/edition.ts';
import type { Language } from '../../domain/language.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Places } from '../../domain/places.ts';
import { spokenName } from '../names.ts';
import { editionLabelWithScope } from '../pages/edition-label.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Sheet, type SheetRow, sheetOfEdition, shownShare } from './sheet-rows.ts';

const PERCENT = '0.0%';
const COUNT = '#,##0';

/** XLSX of a stored edition, for the command line. */
export function workbookOfEdition(
  edition: Edition,
  scope: EditionScope | null,
  places: Places,
  language: Language,
): Promise<Uint8Array> {
  return workbook(sheetOfEdition(edition, scope, places), wordsOf(places, language));
}

/** XLSX: numbers as numbers, shares as percentages, a frozen heading, and a sheet that names the source. */
export async function workbook(sheet: Sheet, words: Words): Promise<Uint8Array> {
  // Loaded on first use: most answers are no file.
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  addFigures(book, sheet, words);
  addSource(book, sheet, words);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addFigures(book: Workbook, sheet: Sheet, words: Words): void {
  const { headings, levels, figuresSheet } = words.sheet;
  const tab = book.addWorksheet(figuresSheet, { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] });
  const count = { numFmt: COUNT };
  const percent = { numFmt: PERCENT };
  tab.columns = [
    { header: headings.level, key: 'level', width: 18 },
    { header: headings.region, key: 'region', width: 28 },
    { header: headings.regionCode, key: 'regionCode', width: 11 },
    { header: headings.municipality, key: 'municipality', width: 28 },
    { header: headings.municipalityCode, key: 'municipalityCode', width: 14 },
    { header: headings.municipal_with, key: 'municipalWith', width: 14, style: count },
    { header: headings.municipal_without, key: 'municipalWithout', width: 16, style: count },
    { header: headings.uwv_with, key: 'uwvWith', width: 14, style: count },
    { header: headings.uwv_without, key: 'uwvWithout', width: 16, style: count },
    { header: headings.total, key: 'total', width: 14, style: count },
    { header: headings.profile_share, key: 'share', width: 11, style: percent },
    { header: headings.municipal_profile_share, key: 'municipalShare', width: 17, style: percent },
    { header: headings.uwv_profile_share, key: 'uwvShare', width: 13, style: percent },
    { header: headings.register, key: 'register', width: 18, style: count },
    { header: headings.source, key: 'source', width: 40 },
    { header: headings.edition, key: 'edition', width: 20 },
  ];
  const edition = editionLabelWithScope(sheet.edition, words);
  for (const row of sheet.rows) {
    tab.addRow({ ...cells(row, levels), source: words.sheet.publication, edition });
  }
  tab.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: tab.columns.length } };
  bold(tab);
}

function cells(row: SheetRow, levels: Words['sheet']['levels']): object {
  const { place, region, figures } = row;
  const isMunicipality = place.level === 'municipality';
  return {
    level: levels[place.level],
    region: region?.name ?? null,
    regionCode: region?.code ?? null,
    municipality: isMunicipality ? place.name : null,
    municipalityCode: isMunicipality ? place.code : null,
    municipalWith: figures.municipalWithProfile,
    municipalWithout: figures.municipalWithoutProfile,
    uwvWith: figures.uwvWithProfile,
    uwvWithout: figures.uwvWithoutProfile,
    total: figures.total,
    share: shownShare(row, 'profile_share'),
    municipalShare: shownShare(row, 'municipal_profile_share'),
    uwvShare: shownShare(row, 'uwv_profile_share'),
    register: row.register,
  };
}

function addSource(book: Workbook, { edition, scope }: Sheet, words: Words): void {
  const { facts, publication, sourceSheet } = words.sheet;
  const tab = book.addWorksheet(sourceSheet);
  tab.columns = [{ width: 26 }, { width: 100 }];
  const nameOf = (code: PlaceCode) => spokenName(words.places.of(code));
  tab.addRows([
    [facts.source, publication],
    [facts.edition, editionLabelWithScope(edition, words)],
    [facts.scope, words.places.title(scope)],
    [facts.file, edition.source.file],
    [facts.sha256, edition.source.sha256],
    [facts.shares, facts.sharesText],
    ...edition.findings.map((finding) => [facts.findings, words.report.finding(finding, nameOf)]),
  ]);
  tab.getColumn(1).font = { bold: true };
}

function bold(tab: Worksheet): void {
  tab.getRow(1).font = { bold: true };
}
