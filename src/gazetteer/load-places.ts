import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Division, Divisions } from '../domain/divisions.ts';
import type { MunicipalityCode, RegionCode } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';

const municipalityCode = z.templateLiteral(['GM', z.string().regex(/^\d{4}$/)]);
const regionCode = z.templateLiteral(['AM', z.string().regex(/^\d{2}$/)]);
const placeCode = z.union([municipalityCode, regionCode, z.literal('NL')]);
const day = z.union([z.literal('').transform(() => null), z.iso.date()]);
const list = <T extends string>(item: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => (text === '' ? [] : text.split('|')))
    .pipe(z.array(item));

const municipalityRow = z
  .object({
    code: municipalityCode,
    name: z.string().min(1),
    province: z.string(),
    valid_from: day,
    valid_to: day,
    successor_codes: list(municipalityCode),
  })
  .transform((row) => ({
    code: row.code,
    name: row.name,
    province: row.province,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successors: row.successor_codes,
  }));

const regionRow = z
  .object({
    code: regionCode,
    name: z.string().min(1),
    uwv_number: z.coerce.number().int(),
    other_names: list(z.string()),
  })
  .transform((row) => ({
    code: row.code,
    name: row.name,
    uwvNumber: row.uwv_number,
    otherNames: row.other_names,
  }));

const aliasRow = z
  .object({
    alias: z.string().min(1),
    code: placeCode,
    verified: z.enum(['yes', 'no']),
    also_matches: list(placeCode),
    also_place_in: list(municipalityCode),
  })
  .transform((row) => ({
    alias: row.alias,
    code: row.code,
    verified: row.verified === 'yes',
    alsoMatches: row.also_matches,
    alsoVillageIn: row.also_place_in,
  }));

const villageRow = z
  .object({ village: z.string().min(1), municipality_code: municipalityCode })
  .transform((row) => ({
    name: row.village,
    municipality: row.municipality_code,
    kind: 'village' as const,
    of: null,
  }));

const localityRow = z
  .object({
    name: z.string().min(1),
    municipality_code: municipalityCode,
    kind: z.enum(['hamlet', 'district', 'other name']),
    of: z.string(),
  })
  .transform((row) => ({
    name: row.name,
    municipality: row.municipality_code,
    kind: row.kind,
    of: row.of === '' ? null : row.of,
  }));

const areaRow = z
  .object({ area: z.string().min(1), candidates: list(placeCode) })
  .transform((row) => ({ name: row.area, candidates: row.candidates }));

const populationRow = z.object({ code: municipalityCode, inhabitants: z.coerce.number().int().positive() });

const divisionRow = z.object({
  year: z.coerce.number().int(),
  region_code: regionCode,
  municipality_code: municipalityCode,
});

/** Reads `data/places`; throws with the file and the line when the data is damaged. */
export function loadPlaces(folder: string): Places {
  const read = <T>(file: string, row: z.ZodType<T>) => readRows(readFileSync(join(folder, file)), file, row);
  return {
    municipalities: new Map(read('municipalities.csv', municipalityRow).map((row) => [row.code, row])),
    regions: new Map(read('regions.csv', regionRow).map((row) => [row.code, row])),
    aliases: read('aliases.csv', aliasRow),
    villages: [
      ...read('villages.csv', villageRow),
      ...read('localities.csv', localityRow),
      ...read('own-localities.csv', localityRow),
    ],
    areas: read('areas.csv', areaRow),
    inhabitants: new Map(read('population.csv', populationRow).map((row) => [row.code, row.inhabitants])),
    divisions: divisions(read('divisions.csv', divisionRow)),
  };
}

function readRows<T>(bytes: Buffer, file: string, row: z.ZodType<T>): readonly T[] {
  const rows: T[] = [];
  try {
    parse(bytes, {
      columns: true,
      bom: true,
      on_record(record, { lines }) {
        const checked = row.safeParse(record);
        if (!checked.success) throw new Error(`line ${lines}: ${faultsOf(checked.error)}`);
        rows.push(checked.data);
      },
    });
  } catch (cause) {
    // The parser itself names the line of what is no CSV.
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  return rows;
}

function faultsOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join(' ')}: ${message}`).join('; ');
}

function divisions(rows: readonly z.infer<typeof divisionRow>[]): Divisions {
  const [oldest, ...newer] = [...Map.groupBy(rows, ({ year }) => year)]
    .toSorted(([a], [b]) => a - b)
    .map(([year, ofYear]) => divisionOf(year, ofYear));
  if (oldest === undefined) throw new Error('divisions.csv: has no rows');
  return [oldest, ...newer];
}

function divisionOf(year: number, rows: readonly z.infer<typeof divisionRow>[]): Division {
  const members = new Map<RegionCode, MunicipalityCode[]>();
  const regions = new Map<MunicipalityCode, RegionCode>();
  for (const { region_code: region, municipality_code: municipality } of rows) {
    regions.set(municipality, region);
    const inRegion = members.get(region) ?? [];
    members.set(region, inRegion);
    inRegion.push(municipality);
  }
  return { year, members, regions };
}
