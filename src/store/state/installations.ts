import type { State, WorkspaceId } from '../../domain/state.ts';
import { type Database, type Queries, write } from '../database.ts';
import type { Secrets } from '../secrets.ts';
import { StoreError } from '../store-error.ts';

export function installations(database: Database, secrets: Secrets): State['installations'] {
  const { queries } = database;
  return {
    get: async (workspace) => {
      const row = await queries
        .selectFrom('installations')
        .select('data')
        .where('workspace', '=', workspace)
        .executeTakeFirst();
      return row === undefined ? null : { workspace, data: secrets.decrypt(row.data, workspace) };
    },
    set: async ({ workspace, data }) => {
      const values = { data: secrets.encrypt(data, workspace) };
      await queries
        .insertInto('installations')
        .values({ workspace, ...values })
        .onConflict((conflict) => conflict.column('workspace').doUpdateSet(values))
        .execute();
    },
    remove: (workspace) => write(database, (inside) => removeWorkspace(inside, workspace)),
    all: async () => {
      const rows = await queries
        .selectFrom('installations')
        .select('workspace')
        .orderBy('workspace')
        .execute();
      return rows.map((row) => row.workspace);
    },
  };
}

/** null when it cannot be read. */
export function decrypted(secrets: Secrets, data: string, workspace: WorkspaceId): string | null {
  try {
    return secrets.decrypt(data, workspace);
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

/** After a rotation: encrypts with the newest key what an older one encrypted, so that the older one can go. */
export async function renewInstallations({ queries }: Database, secrets: Secrets): Promise<void> {
  for (const { workspace, data } of await queries.selectFrom('installations').selectAll().execute()) {
    if (!secrets.isOutdated(data)) continue;
    const readable = decrypted(secrets, data, workspace);
    // That workspace has to install the app again; the others go on.
    if (readable === null) continue;
    await queries
      .updateTable('installations')
      .set({ data: secrets.encrypt(readable, workspace) })
      .where('workspace', '=', workspace)
      // Unless it was installed again meanwhile.
      .where('data', '=', data)
      .execute();
  }
}

/** Tables whose rows are of one workspace; a test holds the list against the database. */
export const WORKSPACE_TABLES = [
  'installations',
  'channels',
  'users',
  'events',
  'threads',
  'subscriptions',
  'deliveries',
  'targets',
  'thresholds',
  'misreadings',
  'lacking_features',
  'pending_imports',
] as const;

async function removeWorkspace(queries: Queries, workspace: WorkspaceId): Promise<void> {
  for (const table of WORKSPACE_TABLES) {
    await queries.deleteFrom(table).where('workspace', '=', workspace).execute();
  }
  for (const column of ['imported_by', 'ended_by'] as const) {
    await queries
      .updateTable('edition_versions')
      .set({ [column]: 'slack' })
      .where(column, 'like', `${workspace}:%`)
      .execute();
  }
}
