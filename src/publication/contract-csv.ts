import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { Complaint, Edition, EditionRow, EditionScope } from '../domain/edition.ts';
import type { RegionCode } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import type { DraftCountry, DraftRow, DraftTable } from './draft.ts';
import { nameKey } from './name-key.ts';
import { excerpt } from './refusal.ts';

const CSV_COLUMNS = [
  'level',
  'region_code',
  'region',
  'municipality_code',
  'municipality',
  'municipal_with',
  'municipal_without',
  'uwv_with',
  'uwv_without',
  'total',
  'register',
] as const;

/** The edition as the contract's CSV, in printed order; with a region only that region's rows. */
export function toContractCsv(edition: Edition, scope: EditionScope | null, places: Places): string {
  const rows = edition.rows.filter((row) => isWithin(row, scope)).map((row) => valuesOf(row, places));
  return stringify([[...CSV_COLUMNS], ...rows], { record_delimiter: 'unix' });
}

function isWithin(row: EditionRow, scope: EditionScope | null): boolean {
  if (scope === null || scope === 'NL') return true;
  return row.level !== 'country' && row.region === scope;
}

function valuesOf(row: EditionRow, places: Places): readonly (string | number)[] {
  const region = row.level === 'country' ? '' : row.region;
  const municipality = row.level === 'municipality' ? row.municipality : '';
  const { figures } = row;
  return [
    row.level,
    region,
    region === '' ? '' : (places.regions.get(region)?.name ?? ''),
    municipality,
    municipality === '' ? '' : (places.municipalities.get(municipality)?.name ?? ''),
    figures.municipalWithProfile,
    figures.municipalWithoutProfile,
    figures.uwvWithProfile,
    figures.uwvWithoutProfile,
    figures.total,
    row.level === 'municipality' ? '' : (row.register ?? ''),
  ];
}

/** Tables and country row of a contract CSV. */
export interface CsvContent {
  readonly tables: readonly DraftTable[];
  readonly country: DraftCountry | null;
  readonly countryAfter: number;
}

const count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const figureColumns = {
  municipal_with: count,
  municipal_without: count,
  uwv_with: count,
  uwv_without: count,
  total: count,
};
const register = z.union([z.literal('').transform(() => null), count]);
const regionCode = z.templateLiteral(['AM', z.string().regex(/^\d{2}$/)]);
const municipalityCode = z.templateLiteral(['GM', z.string().regex(/^\d{4}$/)]);
/** Longer than any name is none. */
const name = z.string().max(80);
const blank = z.literal('');
const rowSchema = z.discriminatedUnion('level', [
  z.object({
    level: z.literal('municipality'),
    region_code: regionCode,
    region: name,
    municipality_code: municipalityCode,
    municipality: name,
    ...figureColumns,
    register: blank,
  }),
  z.object({
    level: z.literal('region'),
    region_code: regionCode,
    region: name,
    municipality_code: blank,
    municipality: blank,
    ...figureColumns,
    register,
  }),
  z.object({
    level: z.literal('country'),
    region_code: blank,
    region: name,
    municipality_code: blank,
    municipality: blank,
    ...figureColumns,
    register,
  }),
]);
type CsvRow = z.infer<typeof rowSchema>;

export function readContractCsv(text: string, places: Places): CsvContent | Complaint {
  const records = recordsOf(text);
  if (!records) return { kind: 'unreadable', detail: 'damaged' };
  const rows: { readonly row: CsvRow; readonly line: number }[] = [];
  const heading = records[0]?.record ?? [];
  if (heading.join() !== CSV_COLUMNS.join()) {
    return { kind: 'layout-unknown', found: excerpt(heading.join(', ')), at: { page: null, line: 1 } };
  }
  for (const { record, line } of records.slice(1)) {
    const at = { page: null, line };
    const parsed = rowSchema.safeParse(
      Object.fromEntries(CSV_COLUMNS.map((column, index) => [column, record[index] ?? ''])),
    );
    if (!parsed.success || record.length !== CSV_COLUMNS.length)
      return { kind: 'row-unreadable', at, text: excerpt(record.join(',')) };
    const complaint = nameComplaint(parsed.data, line, places);
    if (complaint) return complaint;
    rows.push({ row: parsed.data, line });
  }
  return contentOf(rows);
}

function contentOf(rows: readonly { readonly row: CsvRow; readonly line: number }[]): CsvContent | Complaint {
  const tables = new Map<
    RegionCode,
    { rows: DraftRow[]; total: DraftTable['total']; register: DraftTable['register'] }
  >();
  let country: DraftCountry | null = null;
  let countryAfter = 0;
  for (const { row, line } of rows) {
    const at = { page: null, line };
    if (row.level === 'country') {
      if (country) return { kind: 'doubled-name', at, name: 'Nederland', firstAt: country.at };
      country = { figures: figuresOf(row), at, register: row.register };
      countryAfter = [...tables.values()].filter((table) => table.total !== null).length;
      continue;
    }
    const table = tables.get(row.region_code) ?? { rows: [], total: null, register: null };
    tables.set(row.region_code, table);
    if (row.level === 'municipality') {
      table.rows.push({
        name: row.municipality,
        at,
        figures: figuresOf(row),
        codes: [row.municipality_code],
      });
      continue;
    }
    if (table.total) return { kind: 'doubled-name', at, name: row.region, firstAt: table.total.at };
    table.total = { figures: figuresOf(row), at };
    if (row.register !== null) {
      table.register = {
        name: row.region,
        size: row.register,
        percentage: null,
        decimals: 0,
        at,
        index: line,
      };
    }
  }
  return {
    tables: [...tables].map(([region, table]) => ({ ...table, named: [region] })),
    country,
    countryAfter,
  };
}

function nameComplaint(row: CsvRow, line: number, places: Places): Complaint | null {
  const at = { page: null, line };
  if (row.level === 'country') return null;
  const region = places.regions.get(row.region_code);
  if (!region || ![region.name, ...region.otherNames].some((name) => nameKey(name) === nameKey(row.region))) {
    return {
      kind: 'unknown-name',
      at,
      name: row.region || row.region_code,
      level: 'region',
      suggestions: region ? [region.name] : [],
    };
  }
  if (row.level === 'region') return null;
  const municipality = places.municipalities.get(row.municipality_code);
  if (municipality && nameKey(municipality.name) === nameKey(row.municipality)) return null;
  const suggestions = municipality ? [municipality.name] : [];
  return {
    kind: 'unknown-name',
    at,
    name: row.municipality || row.municipality_code,
    level: 'municipality',
    suggestions,
  };
}

function figuresOf(row: CsvRow): DraftRow['figures'] {
  return {
    municipalWithProfile: row.municipal_with,
    municipalWithoutProfile: row.municipal_without,
    uwvWithProfile: row.uwv_with,
    uwvWithoutProfile: row.uwv_without,
    total: row.total,
  };
}

const recordSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

function recordsOf(
  text: string,
): readonly { readonly record: readonly string[]; readonly line: number }[] | null {
  try {
    const records: unknown = parse(text, { bom: true, info: true, relax_column_count: true });
    return recordSchema.parse(records).map(({ record, info }) => ({ record, line: info.lines }));
  } catch {
    return null;
  }
}
