import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { named } from './full-disk.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { makePrivate, PRIVATE_FOLDER } from './private-file.ts';
import { isOurs } from './schema-check.ts';
import { holdAlone, openSqliteFile } from './sqlite-file.ts';
import { StoreError } from './store-error.ts';
import { IN_MEMORY, readStoreUrl } from './store-url.ts';

/**
 * Puts a backup in the place of the SQLite database at `url`. The backup is checked and copied first; what was there
 * is gone afterwards. Refuses while any other process has the database open.
 */
export async function restoreBackup(file: string, url: string): Promise<void> {
  const target = readStoreUrl(url);
  if (target.kind !== 'sqlite' || target.path === IN_MEMORY) {
    throw new StoreError(
      'only-sqlite',
      'Only a SQLite file can be restored this way; use pg_restore for PostgreSQL.',
    );
  }
  if (resolve(file) === resolve(target.path)) {
    throw new StoreError('same-file', 'The backup is the database itself; choose another file.');
  }
  const copy = `${target.path}.restoring`;
  try {
    mkdirSync(dirname(copy), PRIVATE_FOLDER);
    await copyChecked(file, copy);
    // Made here when it is not there, so that there is something to hold.
    if (!existsSync(target.path)) openSqliteFile(target.path).close();
    const held = holdAlone(target.path);
    try {
      renameSync(copy, target.path);
      for (const rest of ['-wal', '-shm', '-journal']) rmSync(`${target.path}${rest}`, { force: true });
    } finally {
      held?.release();
    }
  } catch (error) {
    throw named(error);
  } finally {
    rmSync(copy, { force: true });
  }
}

async function copyChecked(file: string, copy: string): Promise<void> {
  if (!existsSync(file)) throw new StoreError('not-a-database', `There is no file ${file}.`);
  rmSync(copy, { force: true });
  const backup = open(file);
  try {
    await check(backup, file);
    makePrivate(copy);
    await backup.backup(copy);
  } finally {
    backup.close();
  }
}

function open(file: string): BetterSqlite3.Database {
  try {
    return new BetterSqlite3(file, { readonly: true });
  } catch (error) {
    throw new StoreError('not-a-database', `${file} cannot be opened.`, { cause: error });
  }
}

async function check(backup: BetterSqlite3.Database, file: string): Promise<void> {
  try {
    if (backup.pragma('integrity_check', { simple: true }) !== 'ok') throw damaged(file);
    const version = backup.prepare('select version from schema_version').pluck().get();
    if (typeof version === 'number' && version > MIGRATIONS.length) {
      throw new StoreError(
        'newer-database',
        `${file} is of a newer version of dekkingsbot; install that first.`,
      );
    }
    if (typeof version === 'number' && (await isOurs(backup, version))) return;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_CORRUPT') throw damaged(file);
  }
  throw new StoreError('not-a-database', `${file} is not a backup of dekkingsbot.`);
}

function damaged(file: string): StoreError {
  return new StoreError('damaged', `${file} is damaged; use an older backup.`);
}
