import type { EditionRow } from '../domain/edition.ts';
import type { Figures } from '../domain/figures.ts';
import type { MunicipalityCode, RegionCode } from '../domain/place.ts';
import type { DraftCountry } from './draft.ts';

/** A table whose places are known. */
export interface CodedTable {
  readonly region: RegionCode;
  readonly rows: readonly { readonly code: MunicipalityCode; readonly figures: Figures }[];
  readonly total: { readonly figures: Figures } | null;
  readonly register: { readonly size: number } | null;
}

/** All rows in printed order: each table's municipalities and total, the country where it was printed. */
export function editionRows(
  tables: readonly CodedTable[],
  country: DraftCountry | null,
  countryAfter: number,
): readonly EditionRow[] {
  const nation: readonly EditionRow[] = country
    ? [{ level: 'country', figures: country.figures, register: country.register }]
    : [];
  const regional = tables.map(tableRows);
  return [...regional.slice(0, countryAfter), nation, ...regional.slice(countryAfter)].flat();
}

function tableRows({ region, rows, total, register }: CodedTable): readonly EditionRow[] {
  const municipalities = rows.map(
    (row): EditionRow => ({ level: 'municipality', region, municipality: row.code, figures: row.figures }),
  );
  if (!total) return municipalities;
  return [
    ...municipalities,
    { level: 'region', region, figures: total.figures, register: register?.size ?? null },
  ];
}
