import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';

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
    inChannel: async ({ workspace, channel }) => {
      const rows = await queries
        .selectFrom('thresholds')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .orderBy('place')
        .orderBy('metric')
        .orderBy('side')
        .execute();
      return rows.map(({ set_by, ...row }) => ({ ...row, setBy: set_by }));
    },
    remove: async (id) => {
      const gone = await queries.deleteFrom('thresholds').where('id', '=', id).returning('id').execute();
      return gone.length === 1;
    },
  };
}
