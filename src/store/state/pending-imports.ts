import { editionSchema } from '../../domain/edition.ts';
import { readKept } from '../../domain/kept.ts';
import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';
import { instant } from '../instant.ts';

export function pendingImports({ queries }: Database): State['pendingImports'] {
  return {
    put: async (id, workspace, user, edition, at) => {
      await queries
        .insertInto('pending_imports')
        .values({ id, workspace, user_id: user, edition: JSON.stringify(edition), at: instant(at) })
        .execute();
    },
    shownTo: async (id, workspace) => {
      const row = await queries
        .selectFrom('pending_imports')
        .select('user_id')
        .where('id', '=', id)
        .where('workspace', '=', workspace)
        .executeTakeFirst();
      return row?.user_id ?? null;
    },
    take: async (id, workspace) => {
      const row = await queries
        .deleteFrom('pending_imports')
        .where('id', '=', id)
        .where('workspace', '=', workspace)
        .returning('edition')
        .executeTakeFirst();
      return row === undefined ? null : readKept(editionSchema, row.edition);
    },
  };
}
