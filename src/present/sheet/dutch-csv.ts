import { stringify } from 'csv-stringify/sync';
import type { Places } from '../../domain/places.ts';
import { editionLabelWithScope } from '../pages/edition-label.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Sheet, type SheetRow, shownShare } from './sheet-rows.ts';

/**
 * The Dutch variant for spreadsheets: UTF-8 with BOM, semicolons, Dutch headings, source and edition on each line.
 * Cells that start like a formula are made harmless.
 */
export function dutchCsv(sheet: Sheet, places: Places): Uint8Array {
  const words = wordsOf(places, 'nl');
  const { headings, publication } = words.sheet;
  const edition = editionLabelWithScope(sheet.edition, words);
  const columns = [
    headings.level,
    headings.region,
    headings.regionCode,
    headings.municipality,
    headings.municipalityCode,
    headings.municipal_with,
    headings.municipal_without,
    headings.uwv_with,
    headings.uwv_without,
    headings.total,
    headings.profile_share,
    headings.municipal_profile_share,
    headings.uwv_profile_share,
    headings.register,
    headings.source,
    headings.edition,
  ];
  const rows = sheet.rows.map((row) => [...cells(row, words), publication, edition]);
  const text = stringify([columns, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return new TextEncoder().encode(text);
}

function cells(row: SheetRow, words: Words): readonly string[] {
  const { place, region, figures, register } = row;
  const isMunicipality = place.level === 'municipality';
  const percent = (share: number | null) => (share === null ? '' : words.numbers.percent(share));
  return [
    words.sheet.levels[place.level],
    region?.name ?? '',
    region?.code ?? '',
    isMunicipality ? place.name : '',
    isMunicipality ? place.code : '',
    String(figures.municipalWithProfile),
    String(figures.municipalWithoutProfile),
    String(figures.uwvWithProfile),
    String(figures.uwvWithoutProfile),
    String(figures.total),
    percent(shownShare(row, 'profile_share')),
    percent(shownShare(row, 'municipal_profile_share')),
    percent(shownShare(row, 'uwv_profile_share')),
    register === null ? '' : String(register),
  ];
}
