import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';

export function channels({ queries }: Database): State['channels'] {
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
    set: async ({ workspace, channel, region, language, setBy }) => {
      const values = { region, language, set_by: setBy };
      await queries
        .insertInto('channels')
        .values({ workspace, channel, ...values })
        .onConflict((conflict) => conflict.columns(['workspace', 'channel']).doUpdateSet(values))
        .execute();
    },
    remove: async ({ workspace, channel }) => {
      await queries
        .deleteFrom('channels')
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .execute();
    },
  };
}
