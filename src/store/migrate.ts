import { sql } from 'kysely';
import { type Database, type Queries, write } from './database.ts';
import { MIGRATIONS, type Migration } from './migrations/list.ts';
import { StoreError } from './store-error.ts';

/** Any number; it only has to be the same for every instance that starts on one PostgreSQL database. */
const MIGRATION_LOCK = 7_305_132;

/**
 * Brings the database to the newest shape, in one transaction: several instances may start at once, and a
 * migration that fails leaves the database as it was. A database of a newer version is refused.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  if ((await schemaVersion(database.queries, database.kind)) === migrations.length) return;
  await write(database, async (queries) => {
    if (database.kind === 'postgres')
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(queries);
    const version = await schemaVersion(queries, database.kind);
    if (version > migrations.length) {
      throw new StoreError(
        'newer-database',
        `The database is of a newer version of dekkingsbot (${version}) than this one (${migrations.length}). ` +
          'Install the newer version, or restore a backup of before the upgrade.',
      );
    }
    if (version === migrations.length) return;
    for (const migration of migrations.slice(version)) await migration.up(queries, database.kind);
    await sql`create table if not exists schema_version (version integer not null)`.execute(queries);
    await sql`delete from schema_version`.execute(queries);
    await sql`insert into schema_version (version) values (${migrations.length})`.execute(queries);
  });
}

/** How many migrations the database has had; 0 for an empty one. */
export async function schemaVersion(queries: Queries, kind: Database['kind']): Promise<number> {
  const table =
    kind === 'sqlite'
      ? sql`select 1 from sqlite_master where name = 'schema_version'`
      : // Not to_regclass, which may still say no for a table that another instance has just made.
        sql`select 1 from pg_tables where tablename = 'schema_version' and schemaname = current_schema()`;
  const { rows: tables } = await table.execute(queries);
  if (tables.length === 0) return 0;
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(queries);
  return rows[0]?.version ?? 0;
}
