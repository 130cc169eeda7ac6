import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';
import { instant } from '../instant.ts';

export function misreadings({ queries }: Database): State['misreadings'] {
  return {
    add: async ({ user, at, ...rest }) => {
      await queries
        .insertInto('misreadings')
        .values({ ...rest, user_id: user, at: instant(at) })
        // A form sent twice is one report.
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    all: async () => {
      const rows = await queries.selectFrom('misreadings').selectAll().orderBy('at').orderBy('id').execute();
      return rows.map(({ user_id, ...row }) => ({ ...row, user: user_id }));
    },
  };
}
