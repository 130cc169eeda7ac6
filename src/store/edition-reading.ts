import {
  type Edition,
  type EditionDate,
  type EditionId,
  type EditionRow,
  type Finding,
  findingsSchema,
} from '../domain/edition.ts';
import type { EditionVersion } from '../domain/editions.ts';
import type { Figures } from '../domain/figures.ts';
import { isMunicipalityCode, isRegionCode, type PlaceCode } from '../domain/place.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import type { Queries } from './database.ts';
import type { HeldEdition } from './snapshot.ts';
import type { EditionRowRow, EditionVersionRow } from './tables.ts';

export async function currentVersion(queries: Queries, id: EditionId): Promise<EditionVersionRow | null> {
  const row = await queries
    .selectFrom('edition_versions')
    .selectAll()
    .where('edition', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Every edition in force with its rows in printed order. */
export async function readHeld(queries: Queries): Promise<readonly HeldEdition[]> {
  const versions = await queries
    .selectFrom('edition_versions')
    .selectAll()
    .where('ended_at', 'is', null)
    .execute();
  const held: HeldEdition[] = [];
  for (const version of versions) {
    const rows = await readRows(queries, version.version);
    held.push({ info: infoOf(version, rows), rows });
  }
  return held;
}

export async function readRows(queries: Queries, version: number): Promise<readonly EditionRow[]> {
  const rows = await queries
    .selectFrom('edition_rows')
    .selectAll()
    .where('version', '=', version)
    .orderBy('position')
    .execute();
  return rows.map(rowOf);
}

export function editionOf(version: EditionVersionRow, rows: readonly EditionRow[]): Edition {
  return {
    ...dateOf(version),
    id: version.edition,
    scope: version.scope,
    rows,
    source: { file: version.source_file, sha256: version.source_sha256 },
    findings: findingsOf(version),
  };
}

/** All versions there ever were, oldest first. */
export async function history(queries: Queries): Promise<readonly EditionVersion[]> {
  const versions = await queries.selectFrom('edition_versions').selectAll().orderBy('version').execute();
  return versions.map((version) => ({
    edition: version.edition,
    source: { file: version.source_file, sha256: version.source_sha256 },
    importedBy: version.imported_by,
    importedAt: version.imported_at,
    ended:
      version.ended_how === null
        ? null
        : {
            how: version.ended_how,
            because: version.ended_because,
            by: version.ended_by ?? '',
            at: version.ended_at ?? '',
          },
  }));
}

function infoOf(version: EditionVersionRow, rows: readonly EditionRow[]): EditionInfo {
  const register = new Map<PlaceCode, number>();
  for (const row of rows) {
    if (row.level === 'municipality' || row.register === null) continue;
    register.set(row.level === 'region' ? row.region : 'NL', row.register);
  }
  return {
    ...dateOf(version),
    id: version.edition,
    scope: version.scope,
    source: { file: version.source_file, sha256: version.source_sha256 },
    findings: findingsOf(version),
    importedAt: version.imported_at,
    rowCount: rows.length,
    register,
  };
}

function findingsOf({ findings }: EditionVersionRow): readonly Finding[] {
  return findingsSchema.parse(JSON.parse(findings));
}

function dateOf(version: EditionVersionRow): EditionDate {
  if (version.period !== null) return { period: version.period, before: null, because: null };
  if (version.before_period === null)
    throw new Error(`edition ${version.edition} has no period and no bound`);
  return { period: null, before: version.before_period, because: version.because ?? '' };
}

function rowOf(row: EditionRowRow): EditionRow {
  const figures: Figures = {
    municipalWithProfile: row.municipal_with,
    municipalWithoutProfile: row.municipal_without,
    uwvWithProfile: row.uwv_with,
    uwvWithoutProfile: row.uwv_without,
    total: row.total,
  };
  if (row.level === 'country') return { level: 'country', figures, register: row.register };
  if (row.level === 'region' && isRegionCode(row.code)) {
    return { level: 'region', region: row.code, figures, register: row.register };
  }
  if (row.level === 'municipality' && isMunicipalityCode(row.code) && row.region !== null) {
    return { level: 'municipality', region: row.region, municipality: row.code, figures };
  }
  throw new Error(`row ${row.position} of version ${row.version} is damaged: ${row.level} ${row.code}`);
}
