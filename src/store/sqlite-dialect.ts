import { setTimeout } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { type DatabaseConnection, type Dialect, type Driver, SqliteDialect } from 'kysely';
import { LRUCache } from 'lru-cache';
import { memoize } from '../domain/memoize.ts';
import { named } from './full-disk.ts';

/** Together some ten seconds; another writer needs milliseconds. */
const ATTEMPTS = 500;
const WAIT_MS = 20;
const MOST_PREPARED = 200;
const LONGEST_PREPARED = 4_000;

/**
 * Kysely's SQLite dialect, which waits for another writer without standing still: SQLite's own waiting would stop
 * every other request of this process, and for ever when the other writer is in this process too.
 */
export function patientSqliteDialect(database: BetterSqlite3.Database): Dialect {
  database.pragma('busy_timeout = 0');
  const dialect = new SqliteDialect({
    database: { prepare: memoizedPrepare(database), close: () => database.close() },
  });
  return {
    createDriver: () => patientDriver(dialect.createDriver()),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (queries) => dialect.createIntrospector(queries),
  };
}

/** Most statements are run again and again, and preparing one costs more than running it. */
function memoizedPrepare(database: BetterSqlite3.Database) {
  const prepare = (sql: string): BetterSqlite3.Statement => database.prepare(sql);
  const prepareOnce = memoize(prepare, new LRUCache<string, BetterSqlite3.Statement>({ max: MOST_PREPARED }));
  return (sql: string): BetterSqlite3.Statement => {
    // Some pragmas do their work while they are prepared; many rows at once come in that number once.
    const isAgain = sql.length <= LONGEST_PREPARED && /^(select|insert|update|delete|with) /i.test(sql);
    return isAgain ? prepareOnce(sql) : prepare(sql);
  };
}

function patientDriver(driver: Driver): Driver {
  return {
    init: (options) => driver.init(options),
    acquireConnection: async (options) => patientConnection(await driver.acquireConnection(options)),
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    releaseConnection: (connection) => driver.releaseConnection(connection),
    destroy: (options) => driver.destroy(options),
  };
}

function patientConnection(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: async (query, options) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await connection.executeQuery(query);
        } catch (error) {
          // A statement that found the database busy has changed nothing.
          if (!isBusy(error) || attempt === ATTEMPTS || options?.signal?.aborted) throw named(error);
          await setTimeout(WAIT_MS * Math.min(1, attempt / 10));
        }
      }
    },
    streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
  };
}

export function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
