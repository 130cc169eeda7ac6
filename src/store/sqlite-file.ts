import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { named } from './full-disk.ts';
import { makePrivate, PRIVATE_FOLDER } from './private-file.ts';
import { isBusy } from './sqlite-dialect.ts';
import { StoreError } from './store-error.ts';
import { IN_MEMORY } from './store-url.ts';

/** How long opening waits for another process that opens or restores the file. */
const BUSY_TIMEOUT_MS = 5_000;

/** Opens or makes the file, in WAL mode: readers and the one writer do not wait for each other. */
export function openSqliteFile(path: string): BetterSqlite3.Database {
  for (;;) {
    const before = inode(path);
    const sqlite = connect(path);
    try {
      sqlite.pragma('journal_mode = wal');
      sqlite.pragma('synchronous = normal');
      sqlite.pragma('foreign_keys = on');
      // What is deleted is overwritten, not only left out.
      sqlite.pragma('secure_delete = on');
    } catch (error) {
      sqlite.close();
      throw explain(error, path);
    }
    // A restore may have put another file in its place while this one waited for it.
    if (before === null || before === inode(path)) return sqlite;
    sqlite.close();
  }
}

function connect(path: string): BetterSqlite3.Database {
  try {
    if (path !== IN_MEMORY) {
      mkdirSync(dirname(path), PRIVATE_FOLDER);
      makePrivate(path);
    }
    return new BetterSqlite3(path, { timeout: BUSY_TIMEOUT_MS });
  } catch (error) {
    throw new StoreError(
      'cannot-open',
      `${path} cannot be opened or made. Is it a file, in a folder that may be written?`,
      { cause: error },
    );
  }
}

/**
 * Holds an existing file so that no process can open it; a process that died holds nothing. Throws when any other has
 * it open: leaving WAL mode needs the file alone. null when there is no such file, or it is no database.
 */
export function holdAlone(path: string): { release(): void } | null {
  if (path === IN_MEMORY || !existsSync(path)) return null;
  const sqlite = new BetterSqlite3(path, { timeout: 0 });
  try {
    sqlite.pragma('locking_mode = exclusive');
    sqlite.pragma('journal_mode = delete');
    sqlite.exec('begin exclusive');
    return { release: () => sqlite.close() };
  } catch (error) {
    sqlite.close();
    if (!isBusy(error)) return null;
    throw new StoreError('in-use', `A server is using ${path}; stop it first.`, { cause: error });
  }
}

function inode(path: string): number | null {
  return path === IN_MEMORY ? null : (statSync(path, { throwIfNoEntry: false })?.ino ?? null);
}

function explain(error: unknown, path: string): unknown {
  if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_NOTADB') {
    return new StoreError('not-a-database', `${path} is not a SQLite database.`, { cause: error });
  }
  if (isBusy(error)) {
    return new StoreError('being-restored', `${path} is held by a restore; try again when it is done.`, {
      cause: error,
    });
  }
  return named(error);
}
