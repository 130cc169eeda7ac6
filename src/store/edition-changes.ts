import type { Edition, EditionRow } from '../domain/edition.ts';
import { codeOfRow, findingsSchema } from '../domain/edition.ts';
import type { Database, Queries } from './database.ts';
import type { EditionRowRow, EditionVersionRow } from './tables.ts';

/** SQLite takes 32,766 values a statement; a row has eleven. */
const ROWS_A_STATEMENT = 1_000;

/** Others who want to change editions wait until this transaction ends; readers do not. */
export async function lockEditions(queries: Queries, kind: Database['kind']): Promise<void> {
  const counter = queries.selectFrom('counters').select('value').where('name', '=', 'editions');
  // SQLite holds the whole file for a write transaction already.
  if (kind === 'postgres') await counter.forUpdate().execute();
}

/** Writes a new version, and with it tells every instance that the editions changed. */
export async function insertVersion(
  queries: Queries,
  edition: Edition,
  importedBy: string,
  importedAt: string,
): Promise<void> {
  const version = await nextVersion(queries);
  await queries
    .insertInto('edition_versions')
    .values({
      version,
      edition: edition.id,
      scope: edition.scope,
      period: edition.period,
      before_period: edition.before,
      because: edition.because,
      source_file: edition.source.file,
      source_sha256: edition.source.sha256,
      // Checked here too, so that what cannot be read back is not stored.
      findings: JSON.stringify(findingsSchema.parse(edition.findings)),
      imported_by: importedBy,
      imported_at: importedAt,
      ended_how: null,
      ended_because: null,
      ended_by: null,
      ended_at: null,
    })
    .execute();
  for (let from = 0; from < edition.rows.length; from += ROWS_A_STATEMENT) {
    const rows = edition.rows.slice(from, from + ROWS_A_STATEMENT);
    await queries
      .insertInto('edition_rows')
      .values(rows.map((row, index) => storedRow(row, version, from + index)))
      .execute();
  }
}

/** The version stays, as history, and is no longer in force. */
export async function endVersion(
  queries: Queries,
  version: EditionVersionRow,
  end: {
    readonly how: 'replaced' | 'withdrawn' | 'dated';
    readonly because: string | null;
    readonly by: string;
    readonly at: string;
  },
): Promise<void> {
  await nextVersion(queries);
  await queries
    .updateTable('edition_versions')
    .set({ ended_how: end.how, ended_because: end.because, ended_by: end.by, ended_at: end.at })
    .where('version', '=', version.version)
    .execute();
}

async function nextVersion(queries: Queries): Promise<number> {
  const { value } = await queries
    .updateTable('counters')
    .set((counter) => ({ value: counter('value', '+', 1) }))
    .where('name', '=', 'editions')
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}

function storedRow(row: EditionRow, version: number, position: number): EditionRowRow {
  return {
    version,
    position,
    level: row.level,
    code: codeOfRow(row),
    region: row.level === 'municipality' ? row.region : null,
    municipal_with: row.figures.municipalWithProfile,
    municipal_without: row.figures.municipalWithoutProfile,
    uwv_with: row.figures.uwvWithProfile,
    uwv_without: row.figures.uwvWithoutProfile,
    total: row.figures.total,
    register: row.level === 'municipality' ? null : row.register,
  };
}
