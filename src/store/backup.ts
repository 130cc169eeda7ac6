import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { Database } from './database.ts';
import { named } from './full-disk.ts';
import { makePrivate } from './private-file.ts';
import { StoreError } from './store-error.ts';

/** Copies the database as it is now to `file`, page by page, while others read and write; never leaves half a copy. */
export async function backupSqlite(database: Database, file: string): Promise<void> {
  if (database.file === null) {
    throw new StoreError(
      'only-sqlite',
      'Only a SQLite file can be backed up this way; use pg_dump for PostgreSQL.',
    );
  }
  if (resolve(file) === resolve(database.file)) {
    throw new StoreError('same-file', 'The backup would overwrite the database itself; choose another file.');
  }
  if (!existsSync(dirname(resolve(file)))) {
    throw new StoreError('no-folder', `There is no folder ${dirname(resolve(file))} to write the backup to.`);
  }
  const unfinished = `${file}.unfinished`;
  const source = new BetterSqlite3(database.file, { readonly: true });
  try {
    rmSync(unfinished, { force: true });
    makePrivate(unfinished);
    // Holds one moment of the database, so that writers do not make the copy start over.
    source.exec('begin; select count(*) from sqlite_master');
    await source.backup(unfinished);
    closeOff(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    throw named(error);
  } finally {
    source.close();
    rmSync(unfinished, { force: true });
  }
}

/** Out of WAL mode the copy is one file that can be read anywhere, also from a disk that cannot be written. */
function closeOff(file: string): void {
  const copy = new BetterSqlite3(file);
  copy.pragma('journal_mode = delete');
  copy.close();
}
