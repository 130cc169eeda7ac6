import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sql } from 'kysely';
import { APPLICATION_NAME, type Database, openDatabase, type Queries, read, write } from './database.ts';
import { migrate } from './migrate.ts';
import { holdAlone } from './sqlite-file.ts';
import { StoreError } from './store-error.ts';
import { readStoreUrl, type StoreUrl } from './store-url.ts';
import { TABLE_KEYS } from './table-list.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** SQLite takes 32,766 values a statement; the widest table has sixteen columns. */
const ROWS_A_STATEMENT = 1_000;

/**
 * Copies everything the store holds to an empty database, in one transaction; the source stays as it is. Refuses while
 * a server uses either one, because what it writes meanwhile would be lost. Returns the number of rows.
 */
export async function moveState(fromUrl: string, toUrl: string): Promise<number> {
  const from = readStoreUrl(fromUrl);
  if (from.kind === 'sqlite' && !existsSync(from.path)) {
    throw new StoreError('not-a-database', `There is no database at ${from.path}.`);
  }
  if (isSame(from, readStoreUrl(toUrl))) {
    throw new StoreError('same-file', 'The database to move to is the one to move from; give an empty one.');
  }
  const source = await openUnused(fromUrl);
  try {
    const target = await openUnused(toUrl);
    try {
      return await read(source, (reading) => write(target, (writing) => copy(reading, writing)));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function isSame(from: StoreUrl, to: StoreUrl): boolean {
  if (from.kind === 'sqlite') return to.kind === 'sqlite' && resolve(from.path) === resolve(to.path);
  return to.kind === 'postgres' && from.connection === to.connection;
}

async function openUnused(url: string): Promise<Database> {
  const parsed = readStoreUrl(url);
  if (parsed.kind === 'sqlite') holdAlone(parsed.path)?.release();
  const database = openDatabase(url, `${APPLICATION_NAME} move-state`);
  try {
    if (database.kind === 'postgres') await refuseServed(database.queries);
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function refuseServed(queries: Queries): Promise<void> {
  const { rows } = await sql`
    select 1 from pg_stat_activity
    where datname = current_database() and application_name = ${APPLICATION_NAME}`.execute(queries);
  if (rows.length > 0) {
    throw new StoreError('in-use', 'A server is using the PostgreSQL database; stop it first.');
  }
}

async function copy(from: Queries, to: Queries): Promise<number> {
  let copied = 0;
  for (const [table, key] of Object.entries(TABLE_KEYS)) {
    if (table === 'counters') await sql`delete from counters`.execute(to);
    else await refuseFilled(to, table);
    copied += await copyTable(from, to, table, key);
  }
  return copied;
}

async function copyTable(from: Queries, to: Queries, table: string, key: readonly string[]): Promise<number> {
  const order = sql.join(key.map((column) => sql.ref(column)));
  for (let copied = 0; ; ) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} order by ${order} limit ${ROWS_A_STATEMENT} offset ${copied}`.execute(
      from,
    );
    const [first] = rows;
    if (first === undefined) return copied;
    const columns = Object.keys(first);
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
    await sql`
      insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)}`.execute(to);
    copied += rows.length;
  }
}

async function refuseFilled(to: Queries, table: string): Promise<void> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(to);
  if (rows.length > 0) {
    throw new StoreError('not-empty', 'The database to move to already holds data; give an empty one.');
  }
}
