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
    take: async (id) => {
      const row = await queries
        .deleteFrom('pending_imports')
        .where('id', '=', id)
        .returning(['user_id', 'edition'])
        .executeTakeFirst();
      const edition = row && readKept(editionSchema, row.edition);
      return row && edition ? { user: row.user_id, edition } : null;
    },
  };
}
