import type { State, Subscription } from '../../domain/state.ts';
import { runs } from '../../domain/watch.ts';
import { type Database, type Queries, write } from '../database.ts';
import { instant, instantOrNull } from '../instant.ts';
import { readTogether } from '../read-together.ts';
import type { SubscriptionRow } from '../tables.ts';

export function subscriptions(database: Database): State['subscriptions'] {
  const { queries } = database;
  return {
    put: async (subscription) => {
      const row = rowOf(subscription);
      const { id, workspace, channel, place, created_at, ...changes } = row;
      const stored = await queries
        .insertInto('subscriptions')
        .values(row)
        .onConflict((conflict) => conflict.columns(['workspace', 'channel', 'place']).doUpdateSet(changes))
        .returningAll()
        .executeTakeFirstOrThrow();
      return { created: stored.id === subscription.id, subscription: subscriptionOf(stored) };
    },
    get: readTogether(async (ids) => {
      const rows = await queries.selectFrom('subscriptions').selectAll().where('id', 'in', ids).execute();
      const byId = new Map(rows.map((row) => [row.id, subscriptionOf(row)]));
      return (id) => byId.get(id) ?? null;
    }),
    remove: (id) =>
      write(database, async (inside) => {
        // What was posted stays on record; what was only planned is off.
        await inside
          .deleteFrom('deliveries')
          .where('subscription', '=', id)
          .where('state', '=', 'planned')
          .execute();
        const gone = await inside.deleteFrom('subscriptions').where('id', '=', id).returning('id').execute();
        return gone.length === 1;
      }),
    inChannel: async ({ workspace, channel }) => {
      const rows = await queries
        .selectFrom('subscriptions')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(subscriptionOf);
    },
    ofUser: async (workspace, user) => {
      const rows = await queries
        .selectFrom('subscriptions')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('created_by', '=', user)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(subscriptionOf);
    },
    running: async () => {
      const rows = await queries
        .selectFrom('subscriptions')
        .selectAll()
        .where('paused', '=', 0)
        .where('stopped_because', 'is', null)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(subscriptionOf);
    },
    setPaused: (id, paused, nextDue) =>
      write(database, async (inside) => {
        await inside
          .updateTable('subscriptions')
          .set(
            paused
              ? { paused: 1, next_due: null }
              : { paused: 0, stopped_because: null, next_due: instantOrNull(nextDue) },
          )
          .where('id', '=', id)
          .execute();
        if (paused) await skipPlanned(inside, id, 'paused');
      }),
    stop: (id, because) =>
      write(database, async (inside) => {
        await inside
          .updateTable('subscriptions')
          .set({ stopped_because: because, next_due: null })
          .where('id', '=', id)
          .execute();
        await skipPlanned(inside, id, because);
      }),
  };
}

/** What was planned and not yet begun is off, and stays on record as such. */
async function skipPlanned(queries: Queries, subscription: string, because: string): Promise<void> {
  await queries
    .updateTable('deliveries')
    .set({ state: 'skipped', error: because })
    .where('subscription', '=', subscription)
    .where('state', '=', 'planned')
    .execute();
}

export function subscriptionOf(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    workspace: row.workspace,
    channel: row.channel,
    place: row.place,
    moment: { weekday: row.weekday, hour: row.hour, minute: row.minute },
    timeZone: row.time_zone,
    direct: row.direct === 1,
    language: row.language,
    createdBy: row.created_by,
    createdAt: row.created_at,
    paused: row.paused === 1,
    stoppedBecause: row.stopped_because,
    nextDue: row.next_due,
  };
}

function rowOf(subscription: Subscription): SubscriptionRow {
  return {
    id: subscription.id,
    workspace: subscription.workspace,
    channel: subscription.channel,
    place: subscription.place,
    weekday: subscription.moment.weekday,
    hour: subscription.moment.hour,
    minute: subscription.moment.minute,
    time_zone: subscription.timeZone,
    direct: subscription.direct ? 1 : 0,
    language: subscription.language,
    created_by: subscription.createdBy,
    created_at: instant(subscription.createdAt),
    paused: subscription.paused ? 1 : 0,
    stopped_because: subscription.stoppedBecause,
    next_due: runs(subscription) ? instantOrNull(subscription.nextDue) : null,
  };
}
