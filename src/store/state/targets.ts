import type { State, Target } from '../../domain/state.ts';
import type { Database } from '../database.ts';
import { readTogether } from '../read-together.ts';
import type { Tables } from '../tables.ts';

export function targets({ queries }: Database): State['targets'] {
  return {
    put: async ({ id, workspace, channel, place, metric, share, by, setBy }) => {
      const values = { share, by_period: by, set_by: setBy };
      await queries
        .insertInto('targets')
        .values({ id, workspace, channel, place, metric, ...values })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'channel', 'place', 'metric']).doUpdateSet(values),
        )
        .execute();
    },
    inChannel: readTogether(async (channels) => {
      const rows = await queries
        .selectFrom('targets')
        .selectAll()
        .where('workspace', 'in', [...new Set(channels.map(({ workspace }) => workspace))])
        .where('channel', 'in', [...new Set(channels.map(({ channel }) => channel))])
        .orderBy('place')
        .orderBy('metric')
        .execute();
      return ({ workspace, channel }) =>
        rows.filter((row) => row.workspace === workspace && row.channel === channel).map(targetOf);
    }),
    ofUser: async (workspace, user) => {
      const rows = await queries
        .selectFrom('targets')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('set_by', '=', user)
        .orderBy('channel')
        .orderBy('place')
        .orderBy('metric')
        .execute();
      return rows.map(targetOf);
    },
    remove: async (id) => {
      const gone = await queries.deleteFrom('targets').where('id', '=', id).returning('id').execute();
      return gone.length === 1;
    },
  };
}

function targetOf(row: Tables['targets']): Target {
  return {
    id: row.id,
    workspace: row.workspace,
    channel: row.channel,
    place: row.place,
    metric: row.metric,
    share: row.share,
    by: row.by_period,
    setBy: row.set_by,
  };
}
