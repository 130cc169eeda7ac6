import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Pool } from 'pg';
import { type PromptQueries, promptQueries } from './prompt-queries.ts';
import { patientSqliteDialect } from './sqlite-dialect.ts';
import { openSqliteFile } from './sqlite-file.ts';
import { IN_MEMORY, readStoreUrl } from './store-url.ts';
import type { Tables } from './tables.ts';

/** Shown in pg_stat_activity, by which `move-state` sees that a server still uses the database. */
export const APPLICATION_NAME = 'dekkingsbot';

export type Queries = Kysely<Tables>;

export interface Database {
  readonly queries: Queries;
  /** The same, for what somebody waits for. */
  readonly prompt: PromptQueries;
  readonly kind: 'sqlite' | 'postgres';
  /** The SQLite file; null for PostgreSQL and for a database in memory. */
  readonly file: string | null;
  close(): Promise<void>;
}

/** Opens a connection; does not look at what is in it. */
export function openDatabase(url: string, applicationName = APPLICATION_NAME): Database {
  const parsed = readStoreUrl(url);
  return parsed.kind === 'sqlite'
    ? openSqlite(parsed.path)
    : openPostgres(parsed.connection, applicationName);
}

/**
 * One transaction that holds the right to write from its first statement, so that what it reads stays true until
 * it commits, and that is on the disk when it returns, also after a power cut.
 */
export async function write<T>(database: Database, work: (queries: Queries) => Promise<T>): Promise<T> {
  if (database.kind === 'postgres') return database.queries.transaction().execute(work);
  return durably(database, async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

/**
 * What is given up because the database does not answer is not done later either. A PostgreSQL that was frozen does a
 * single statement after all when it wakes; a transaction that nobody commits comes to nothing.
 */
export function revocably<T>(database: Database, work: (queries: Queries) => Promise<T>): Promise<T> {
  return database.kind === 'postgres' ? database.queries.transaction().execute(work) : work(database.queries);
}

/** Everything read inside is of one moment. */
export async function read<T>(database: Database, work: (queries: Queries) => Promise<T>): Promise<T> {
  const transaction = database.queries.transaction();
  return database.kind === 'sqlite'
    ? transaction.execute(work)
    : transaction.setIsolationLevel('repeatable read').execute(work);
}

/**
 * SQLite normally waits for the disk only now and then (synchronous=NORMAL): a power cut may lose the last moments but
 * never damages the file. That is fine for a thread's context and not for a delivery that is about to be sent, so
 * what runs in here waits for the disk. PostgreSQL always does.
 */
export async function durably<T>(database: Database, work: (queries: Queries) => Promise<T>): Promise<T> {
  if (database.kind === 'postgres') return work(database.queries);
  return database.queries.connection().execute(async (connection) => {
    await sql`pragma synchronous = full`.execute(connection);
    try {
      return await work(connection);
    } finally {
      await sql`pragma synchronous = normal`.execute(connection);
    }
  });
}

function openSqlite(path: string): Database {
  const sqlite = openSqliteFile(path);
  const dialect = patientSqliteDialect(sqlite);
  const queries = new Kysely<Tables>({ dialect });
  // Reading goes on while another process writes, so only a write tells that it is done.
  const look = (limited: Queries) =>
    limited.connection().execute(async (connection) => {
      await sql`begin immediate`.execute(connection);
      await sql`rollback`.execute(connection);
    });
  const prompt = promptQueries(queries, dialect, look);
  return {
    queries,
    prompt,
    kind: 'sqlite',
    file: path === IN_MEMORY ? null : path,
    // Closed here and not by Kysely alone, which leaves a connection open that was never used.
    close: async () => {
      prompt.close();
      await queries.destroy();
      sqlite.close();
    },
  };
}

function openPostgres(connection: string, applicationName: string): Database {
  const pool = () => openPool(connection, applicationName);
  const dialect = new PostgresDialect({ pool });
  const queries = new Kysely<Tables>({ dialect });
  const prompt = promptQueries(queries, dialect, (limited) => sql`select 1`.execute(limited));
  return {
    queries,
    prompt,
    kind: 'postgres',
    file: null,
    close: async () => {
      prompt.close();
      await queries.destroy();
    },
  };
}

/** The driver is loaded by those who use PostgreSQL only. */
async function openPool(connectionString: string, applicationName: string): Promise<Pool> {
  const { Pool } = await import('pg');
  const pool = new Pool({
    connectionString,
    application_name: applicationName,
    // One connection stays open, so that `move-state` sees a server that has nothing to do.
    min: 1,
    max: 10,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks fails its own query, or none when idle, and is replaced; it must not end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
