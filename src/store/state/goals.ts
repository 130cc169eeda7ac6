import { randomUUID } from 'node:crypto';
import type { Alert, Goal, State, Target } from '../../domain/state.ts';
import { type Database, type Queries, write } from '../database.ts';
import { instant } from '../instant.ts';
import { readTogether } from '../read-together.ts';
import type { Tables } from '../tables.ts';
import { GOALS_ONLY, held, removeRecipient } from './recipients.ts';

/** Alerts stand in `thresholds`, as in every release so far. */
const TABLES = { target: 'targets', alert: 'thresholds' } as const;

/** To whom goals are told follows from them, so it changes in the same transaction. */
export function goals(database: Database): State['goals'] {
  const { queries } = database;
  return {
    put: (goal, told) =>
      write(database, async (inside) => {
        await holdRecipient(inside, goal, told);
        if (goal.kind === 'target') await putTarget(inside, goal);
        else await putAlert(inside, goal);
      }),
    inChannel: readTogether(async (channels) => {
      const workspaces = [...new Set(channels.map(({ workspace }) => workspace))];
      const all = await goalsWith(queries, workspaces, 'channel', [
        ...new Set(channels.map(({ channel }) => channel)),
      ]);
      return ({ workspace, channel }) =>
        all.filter((goal) => goal.workspace === workspace && goal.channel === channel);
    }),
    ofUser: (workspace, user) => goalsWith(queries, [workspace], 'set_by', [user]),
    remove: (goal) =>
      write(database, async (inside) => {
        const recipient = await held(database, inside, goal);
        const gone = await inside
          .deleteFrom(TABLES[goal.kind])
          .where('id', '=', goal.id)
          .returning('id')
          .execute();
        if (recipient?.kind === 'goals' && !(await hasGoals(inside, goal))) {
          await removeRecipient(inside, recipient.id);
        }
        return gone.length === 1;
      }),
  };
}

export async function hasGoals(
  inside: Queries,
  { workspace, channel, place }: Pick<Goal, 'workspace' | 'channel' | 'place'>,
): Promise<boolean> {
  for (const table of Object.values(TABLES)) {
    const row = await inside
      .selectFrom(table)
      .select('id')
      .where('workspace', '=', workspace)
      .where('channel', '=', channel)
      .where('place', '=', place)
      .executeTakeFirst();
    if (row !== undefined) return true;
  }
  return false;
}

/** Makes the recipient where the place has none; else holds the one there is, so that it does not go meanwhile. */
async function holdRecipient(
  inside: Queries,
  { workspace, channel, place }: Goal,
  told: Parameters<State['goals']['put']>[1],
): Promise<void> {
  await inside
    .insertInto('subscriptions')
    .values({
      id: randomUUID(),
      workspace,
      channel,
      place,
      // Not of use before somebody subscribes, which sets it.
      weekday: 1,
      hour: 9,
      minute: 0,
      time_zone: told.timeZone,
      language: told.language,
      created_by: told.createdBy,
      created_at: instant(told.createdAt),
      ...GOALS_ONLY,
    })
    .onConflict((conflict) => conflict.columns(['workspace', 'channel', 'place']).doUpdateSet({ place }))
    .execute();
}

async function putTarget(
  inside: Queries,
  { id, workspace, channel, place, metric, share, by, setBy }: Target,
): Promise<void> {
  const values = { share, by_period: by, set_by: setBy };
  await inside
    .insertInto('targets')
    .values({ id, workspace, channel, place, metric, ...values })
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'channel', 'place', 'metric']).doUpdateSet(values),
    )
    .execute();
}

async function putAlert(
  inside: Queries,
  { id, workspace, channel, place, metric, share, side, setBy }: Alert,
): Promise<void> {
  const values = { share, set_by: setBy };
  await inside
    .insertInto('thresholds')
    .values({ id, workspace, channel, place, metric, side, ...values })
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'channel', 'place', 'metric', 'side']).doUpdateSet(values),
    )
    .execute();
}

async function goalsWith(
  queries: Queries,
  workspaces: readonly string[],
  column: 'channel' | 'set_by',
  values: readonly string[],
): Promise<readonly Goal[]> {
  const [targets, alerts] = await Promise.all([
    queries
      .selectFrom('targets')
      .selectAll()
      .where('workspace', 'in', workspaces)
      .where(column, 'in', values)
      .orderBy('channel')
      .orderBy('place')
      .orderBy('metric')
      .execute(),
    queries
      .selectFrom('thresholds')
      .selectAll()
      .where('workspace', 'in', workspaces)
      .where(column, 'in', values)
      .orderBy('channel')
      .orderBy('place')
      .orderBy('metric')
      .orderBy('side')
      .execute(),
  ]);
  return [...targets.map(targetOf), ...alerts.map(alertOf)];
}

function targetOf({ by_period, set_by, ...row }: Tables['targets']): Target {
  return { kind: 'target', ...row, by: by_period, setBy: set_by };
}

function alertOf({ set_by, ...row }: Tables['thresholds']): Alert {
  return { kind: 'alert', ...row, setBy: set_by };
}
