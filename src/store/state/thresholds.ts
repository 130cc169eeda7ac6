import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';
import { readTogether } from '../read-together.ts';

export function thresholds({ queries }: Database): State['thresholds'] {
  return {
    put: async ({ id, workspace, channel, place, metric, share, side, setBy }) => {
      const values = { share, set_by: setBy };
      await queries
        .insertInto('thresholds')
        .values({ id, workspace, channel, place, metric, side, ...values })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'channel', 'place', 'metric', 'side']).doUpdateSet(values),
        )
        .execute();
    },
    inChannel: readTogether(async (channels) => {
      const rows = await queries
        .selectFrom('thresholds')
        .selectAll()
        .where('workspace', 'in', [...new Set(channels.map(({ workspace }) => workspace))])
        .where('channel', 'in', [...new Set(channels.map(({ channel }) => channel))])
        .orderBy('place')
        .orderBy('metric')
        .orderBy('side')
        .execute();
      return ({ workspace, channel }) =>
        rows
          .filter((row) => row.workspace === workspace && row.channel === channel)
          .map(({ set_by, ...row }) => ({ ...row, setBy: set_by }));
    }),
    remove: async (id) => {
      const gone = await queries.deleteFrom('thresholds').where('id', '=', id).returning('id').execute();
      return gone.length === 1;
    },
  };
}
