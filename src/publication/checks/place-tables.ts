import type { Complaint } from '../../domain/edition.ts';
import type { MunicipalityCode, RegionCode } from '../../domain/place.ts';
import type { Places } from '../../domain/places.ts';
import type { DraftRow, DraftTable } from '../draft.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import { suggestNames } from './suggest-names.ts';
import { type Days, validCodes } from './valid-names.ts';

export interface PlacedRow extends DraftRow {
  readonly code: MunicipalityCode;
}

/** A table whose region and municipalities are known. */
export interface PlacedTable extends Omit<DraftTable, 'rows'> {
  readonly region: RegionCode;
  readonly rows: readonly PlacedRow[];
}

export interface Placed {
  readonly tables: readonly PlacedTable[];
  readonly complaints: readonly Complaint[];
  /** Municipalities that belonged to this region in none of the divisions of its days: a person may say why that is right. */
  readonly misplaced: readonly Complaint[];
}

/** Looks every name up at the edition's date and finds each table's region by its members, its name deciding ties. */
export function placeTables(tables: readonly DraftTable[], days: Days, places: Places): Placed {
  const complaints: Complaint[] = [];
  const misplaced: Complaint[] = [];
  const placed: PlacedTable[] = [];
  const lineage = lineageOf(places, days);
  for (const table of tables) {
    const unknown = table.rows.filter((row) => validCodes(row.codes, days, places).length === 0);
    complaints.push(
      ...unknown.map((row): Complaint => {
        const { name, at } = row;
        return {
          kind: 'unknown-name',
          at,
          name,
          level: 'municipality',
          suggestions: suggestNames(name, days, places),
        };
      }),
    );
    const region = regionOfTable(table, days, places, lineage);
    if (region === null) {
      if (unknown.length === 0)
        complaints.push({ kind: 'region-unknown', names: table.rows.map((row) => row.name) });
      continue;
    }
    const rows = table.rows.flatMap((row): PlacedRow[] => {
      const code = codeOf(row, region, days, places, lineage);
      return code ? [{ ...row, code }] : [];
    });
    misplaced.push(
      ...rows
        .filter((row) => lineage.belongs(row.code, region) === 'never')
        .map((row) => wrongRegion(row, region, places)),
    );
    placed.push({ ...table, region, rows });
  }
  return { tables: placed, complaints, misplaced };
}

function wrongRegion(row: PlacedRow, region: RegionCode, places: Places): Complaint {
  return {
    kind: 'wrong-region',
    at: row.at,
    name: row.name,
    region: places.regions.get(region)?.name ?? region,
  };
}

/** Of several municipalities with the name, the one that belongs to the region; of those the one that existed last. */
function codeOf(
  row: DraftRow,
  region: RegionCode,
  days: Days,
  places: Places,
  lineage: Lineage,
): MunicipalityCode | undefined {
  const codes = validCodes(row.codes, days, places);
  const members = codes.filter((code) => lineage.belongs(code, region) !== 'never');
  const end = (code: MunicipalityCode) => places.municipalities.get(code)?.validTo ?? '9999';
  return (members.length > 0 ? members : codes).toSorted((a, b) => end(b).localeCompare(end(a)))[0];
}

function regionOfTable(table: DraftTable, days: Days, places: Places, lineage: Lineage): RegionCode | null {
  const votes = new Map<RegionCode, number>();
  for (const row of table.rows) {
    const regions = validCodes(row.codes, days, places).flatMap(lineage.regionsOf);
    for (const region of new Set(regions)) votes.set(region, (votes.get(region) ?? 0) + 1);
  }
  const most = Math.max(0, ...votes.values());
  const best = [...votes].filter(([, count]) => count === most && most > 0).map(([region]) => region);
  const named = table.named.find((region) => best.includes(region));
  if (named) return named;
  if (best.length === 1) return best[0] ?? null;
  const newest = best.filter((region) =>
    table.rows.every((row) => row.codes.some((code) => lineage.newestRegionsOf(code).includes(region))),
  );
  return newest.length === 1 ? (newest[0] ?? null) : null;
}
