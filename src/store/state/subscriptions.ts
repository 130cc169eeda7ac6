import { runs } from '../../domain/recipient.ts';
import type { Recipient, ScheduledSubscription, State, Subscription } from '../../domain/state.ts';
import { type Database, type Queries, write } from '../database.ts';
import { instant } from '../instant.ts';
import type { SubscriptionRow } from '../tables.ts';
import { hasGoals } from './goals.ts';
import {
  GOALS_ONLY,
  held,
  recipientOf,
  recipientsIn,
  removeRecipient,
  subscriptionOf,
} from './recipients.ts';

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
    get: async (id) => {
      const row = await queries
        .selectFrom('subscriptions')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      const recipient = row === undefined ? null : recipientOf(row);
      return recipient?.kind === 'digest' ? recipient : null;
    },
    remove: (id) =>
      write(database, async (inside) => {
        const digest = await held(database, inside, id);
        if (digest?.kind !== 'digest') return false;
        if (await hasGoals(inside, digest)) await change(inside, id, GOALS_ONLY);
        else await removeRecipient(inside, id);
        return true;
      }),
    inChannel: async (id) => digestsAmong(await recipientsIn(queries, id)),
    ofUser: async (workspace, user) => {
      const rows = await queries
        .selectFrom('subscriptions')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('created_by', '=', user)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return digestsAmong(rows.map(recipientOf));
    },
    pause: (id) => rest(database, id, { paused: 1, next_due: null }, 'paused'),
    stop: (id, because) => rest(database, id, { stopped_because: because, next_due: null }, because),
    resume: (id, nextDue) =>
      write(database, async (inside) => {
        if ((await held(database, inside, id))?.kind !== 'digest') return;
        await change(inside, id, { paused: 0, stopped_because: null, next_due: instant(nextDue) });
      }),
  };
}

/** Stops what runs, for a while or until somebody mends it; what was planned and not yet begun stays on record as skipped. */
function rest(
  database: Database,
  id: string,
  values: Partial<SubscriptionRow>,
  because: string,
): Promise<void> {
  return write(database, async (inside) => {
    if ((await held(database, inside, id))?.kind !== 'digest') return;
    await change(inside, id, values);
    await inside
      .updateTable('deliveries')
      .set({ state: 'skipped', error: because })
      .where('subscription', '=', id)
      .where('state', '=', 'planned')
      .execute();
  });
}

async function change(inside: Queries, id: string, values: Partial<SubscriptionRow>): Promise<void> {
  await inside.updateTable('subscriptions').set(values).where('id', '=', id).execute();
}

function digestsAmong(all: readonly Recipient[]): readonly Subscription[] {
  return all.filter((one) => one.kind === 'digest');
}

function rowOf(subscription: ScheduledSubscription): SubscriptionRow {
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
    next_due: runs(subscription) ? instant(subscription.nextDue) : null,
  };
}
