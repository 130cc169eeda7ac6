import type { State } from '../../domain/state.ts';
import { type Database, write } from '../database.ts';

export function channels(database: Database): State['channels'] {
  const { queries } = database;
  return {
    get: async ({ workspace, channel }) => {
      const row = await queries
        .selectFrom('channels')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { workspace, channel, region: row.region, language: row.language, setBy: row.set_by };
    },
    set: ({ workspace, channel, region, language, setBy }) =>
      write(database, async (inside) => {
        const values = { region, language, set_by: setBy };
        await inside
          .insertInto('channels')
          .values({ workspace, channel, ...values })
          .onConflict((conflict) => conflict.columns(['workspace', 'channel']).doUpdateSet(values))
          .execute();
        if (language === null) return;
        await inside
          .updateTable('subscriptions')
          .set({ language })
          .where('workspace', '=', workspace)
          .where('channel', '=', channel)
          .execute();
      }),
    remove: async ({ workspace, channel }) => {
      await queries
        .deleteFrom('channels')
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .execute();
    },
  };
}
