import { type Kysely, sql } from 'kysely';
import { type Database, write } from './database.ts';
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
  if ((await schemaVersion(database.queries)) === migrations.length) return;
  await write(database, async (queries) => {
    if (database.kind === 'postgres')
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(queries);
    const version = await schemaVersion(queries);
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
export async function schemaVersion<T>(queries: Kysely<T>): Promise<number> {
  const tables = await queries.introspection.getTables();
  if (!tables.some((table) => table.name === 'schema_version')) return 0;
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(queries);
  return rows[0]?.version ?? 0;
}
