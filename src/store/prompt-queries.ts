import { type DatabaseConnection, type Dialect, Kysely } from 'kysely';
import { DatabaseAway } from '../domain/database-away.ts';
import { isBusy } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

type Queries = Kysely<Tables>;

/** What people wait for is tried for this long: Slack waits three seconds, and the answer has to be posted in them too. */
const LIMIT_MS = 1_500;
const LOOK_EVERY_MS = 250;

/** The queries of a database with a limit on the time of each, for what somebody waits for. */
export interface PromptQueries {
  /** Each ends in a DatabaseAway when the database does not answer in time; while it is known to be away at once. */
  readonly queries: Queries;
  /** Throws a DatabaseAway when nothing can be read, or written, now. */
  ping(): Promise<void>;
  /** Calls back each time the database answers again after it was away. */
  onBack(listener: () => void): void;
  close(): void;
}

/**
 * On the connections of `queries`. Once one finds that the database is away the others need not find it out too: a look
 * of our own (`look`, which writes where that is what fails) tells when it is back. What was given up is not begun later.
 */
export function promptQueries(
  queries: Queries,
  dialect: Dialect,
  look: (queries: Queries) => Promise<unknown>,
): PromptQueries {
  const listeners = new Set<() => void>();
  let looking: NodeJS.Timeout | null = null;
  const limited = limitedQueries(queries, dialect, LIMIT_MS);
  const lookAgain = () => {
    looking = setTimeout(async () => {
      try {
        await look(limited);
      } catch {
        if (looking !== null) lookAgain();
        return;
      }
      looking = null;
      for (const listener of listeners) listener();
    }, LOOK_EVERY_MS);
    looking.unref();
  };
  const executor = limited.getExecutor();
  const watched = executor.withConnectionProvider({
    async provideConnection(consumer) {
      if (looking !== null) throw new DatabaseAway();
      try {
        return await executor.provideConnection(consumer);
      } catch (error) {
        if (error instanceof DatabaseAway && looking === null) lookAgain();
        throw error;
      }
    },
  });
  const prompt = queriesOn(dialect, watched);
  return {
    queries: prompt,
    ping: async () => {
      await look(prompt);
    },
    onBack: (listener) => listeners.add(listener),
    close() {
      if (looking !== null) clearTimeout(looking);
      looking = null;
    },
  };
}

/** The same queries, each given up after so many milliseconds. */
function limitedQueries(queries: Queries, dialect: Dialect, milliseconds: number): Queries {
  const executor = queries.getExecutor();
  return queriesOn(
    dialect,
    executor.withConnectionProvider({
      async provideConnection(consumer) {
        const ending = new AbortController();
        const limit = ending.signal;
        const timer = setTimeout(() => ending.abort(), milliseconds);
        let isAway = false;
        let hasConnection = false;
        const work = executor.provideConnection((connection) => {
          hasConnection = true;
          return consumer(limitedConnection(connection, limit, () => (isAway = true)));
        });
        // After the limit nobody hears of it any more.
        work.catch(() => undefined);
        try {
          return await Promise.race([work, aborted(limit)]);
        } catch (cause) {
          // No connection could be made, or it was lost on the way.
          if (isAway || !hasConnection) throw new DatabaseAway({ cause });
          throw cause;
        } finally {
          clearTimeout(timer);
        }
      },
    }),
  );
}

function queriesOn(dialect: Dialect, executor: ReturnType<Queries['getExecutor']>): Queries {
  return new Kysely<Tables>({ config: { dialect }, dialect, driver: dialect.createDriver(), executor });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DatabaseAway()), { once: true });
  });
}

function limitedConnection(
  connection: DatabaseConnection,
  limit: AbortSignal,
  lost: () => void,
): DatabaseConnection {
  return {
    ...connection,
    executeQuery: async (query, options) => {
      // A transaction that was given up still ends: nothing of it stays.
      if (limit.aborted && !/^(rollback|pragma)/.test(query.sql)) throw new DatabaseAway();
      try {
        return await connection.executeQuery(query, { ...options, signal: limit });
      } catch (error) {
        if (isLost(error)) lost();
        throw error;
      }
    },
    streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
  };
}

/** Not what the database says of a statement: what it says of itself, or nothing at all. */
function isLost(error: unknown): boolean {
  if (isBusy(error)) return true;
  if (!(error instanceof Error) || error instanceof TypeError) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_')) return false;
  // SQLSTATE: connections, resources that ran out, a server that stops or starts. Anything else is the network's.
  return /^[0-9A-Z]{5}$/.test(code) ? /^(08|53|57P)/.test(code) : true;
}
