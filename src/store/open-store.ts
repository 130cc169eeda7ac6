import type { BadRow } from '../domain/bad-row.ts';
import type { Editions } from '../domain/editions.ts';
import type { Places } from '../domain/places.ts';
import type { State } from '../domain/state.ts';
import { backupSqlite } from './backup.ts';
import { badRows } from './bad-rows.ts';
import { openDatabase } from './database.ts';
import { openEditions } from './editions.ts';
import { migrate } from './migrate.ts';
import { createSecrets } from './secrets.ts';
import { renewInstallations } from './state/installations.ts';
import { createState } from './state.ts';

export interface StoreOptions {
  /** `sqlite:PATH`, `sqlite::memory:` or `postgres://…`. */
  readonly url: string;
  readonly places: Places;
  /** `ID:BASE64KEY[,ID2:BASE64KEY2]`; null where no installations are stored. */
  readonly encryptionKey: string | null;
}

export interface Store {
  readonly editions: Editions;
  readonly state: State;
  /** The same state, for what somebody waits for: a DatabaseAway when the database does not answer within seconds. */
  readonly promptState: State;
  /** Writes a copy of the SQLite database while it serves; throws a StoreError for PostgreSQL. */
  backup(file: string): Promise<void>;
  /** Rows that stand in nobody's way but that an operator has to look at. */
  badRows(): Promise<readonly BadRow[]>;
  /** Throws a DatabaseAway when the database does not answer. */
  ping(): Promise<void>;
  /** Calls back each time the database answers again after it was away. */
  onBack(listener: () => void): void;
  close(): Promise<void>;
}

/** Opens the database, brings it to the newest shape and reads the editions into memory; throws a StoreError. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const secrets = createSecrets(options.encryptionKey);
  const database = openDatabase(options.url);
  try {
    await migrate(database);
    if (options.encryptionKey !== null) await renewInstallations(database, secrets);
    const editions = await openEditions(database, options.places);
    return {
      editions,
      state: createState(database, secrets),
      promptState: createState({ ...database, queries: database.prompt.queries }, secrets),
      backup: (file) => backupSqlite(database, file),
      badRows: () => badRows(database, options.encryptionKey === null ? null : secrets),
      ping: database.prompt.ping,
      onBack: database.prompt.onBack,
      close: database.close,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
