import type { State } from '../../domain/state.ts';
import { type Database, write } from '../database.ts';
import { instant, instantOrNull } from '../instant.ts';
import { forgetUser } from './forget-user.ts';

export function users(database: Database): State['users'] {
  const { queries } = database;
  return {
    get: async (workspace, user) => {
      const row = await queries
        .selectFrom('users')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('user_id', '=', user)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { workspace, user, language: row.language, locale: row.locale, welcomedAt: row.welcomed_at };
    },
    set: async ({ workspace, user, language, locale, welcomedAt }) => {
      await queries
        .insertInto('users')
        .values({
          workspace,
          user_id: user,
          language,
          locale,
          welcomed_at: instantOrNull(welcomedAt),
        })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'user_id']).doUpdateSet((row) => ({
            language,
            locale,
            // A welcome that was claimed meanwhile is never taken back.
            welcomed_at: row.fn.coalesce('users.welcomed_at', 'excluded.welcomed_at'),
          })),
        )
        .execute();
    },
    claimWelcome: async (workspace, user, at) => {
      const claimed = await queries
        .insertInto('users')
        .values({ workspace, user_id: user, language: null, locale: null, welcomed_at: instant(at) })
        .onConflict((conflict) =>
          conflict
            .columns(['workspace', 'user_id'])
            .doUpdateSet({ welcomed_at: instant(at) })
            .where('users.welcomed_at', 'is', null),
        )
        .returning('user_id')
        .execute();
      return claimed.length === 1;
    },
    forget: (workspace, user) => write(database, (inside) => forgetUser(inside, workspace, user)),
  };
}
