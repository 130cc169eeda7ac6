import type { Delivery, Instant, State } from '../../domain/state.ts';
import { type Database, durably, type Queries } from '../database.ts';
import { instant } from '../instant.ts';
import type { DeliveryRow } from '../tables.ts';
import { planDue } from './plan-due.ts';

export function deliveries(database: Database): State['deliveries'] {
  const { queries } = database;
  return {
    planDue: (now, limit, schedule) => planDue(database, instant(now), limit, schedule),
    plan: async (delivery) => {
      const planned = await queries
        .insertInto('deliveries')
        .columns(['id', 'workspace', 'subscription', 'occasion', 'due', 'state', 'attempts', 'not_before'])
        .expression((from) =>
          from
            .selectFrom('subscriptions')
            .select(({ val, ref }) => [
              val(delivery.id).as('id'),
              ref('workspace').as('workspace'),
              ref('id').as('subscription'),
              val(delivery.occasion).as('occasion'),
              val(instant(delivery.due)).as('due'),
              val('planned').as('state'),
              val(0).as('attempts'),
              val(instant(delivery.notBefore)).as('not_before'),
            ])
            .where('id', '=', delivery.subscription)
            .where('paused', '=', 0)
            .where('stopped_because', 'is', null),
        )
        .onConflict((conflict) => conflict.columns(['subscription', 'occasion']).doNothing())
        .returning('id')
        .execute();
      return planned.length === 1;
    },
    claim: (now, limit) => durably(database, (inside) => claim(inside, database.kind, instant(now), limit)),
    settle: async (id, result, from) => {
      const settled = await queries
        .updateTable('deliveries')
        .set({
          state: result.state,
          not_before: instant(result.notBefore),
          message_ts: result.messageTs,
          error: result.error,
        })
        .where('id', '=', id)
        .where('state', 'in', from === undefined ? ['sending', 'uncertain'] : [from])
        .returning('id')
        .execute();
      return settled.length === 1;
    },
    get: async (id) => {
      const row = await queries.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : deliveryOf(row);
    },
    abandon: async (claimedBefore) => {
      const rows = await queries
        .updateTable('deliveries')
        .set({ state: 'uncertain', error: 'process_died' })
        .where('state', '=', 'sending')
        .where('claimed_at', '<', instant(claimedBefore))
        .returningAll()
        .execute();
      return rows.map(deliveryOf);
    },
    lastSent: async (subscription) => {
      const row = await queries
        .selectFrom('deliveries')
        .selectAll()
        .where('subscription', '=', subscription)
        .where('state', '=', 'sent')
        .orderBy('due', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : deliveryOf(row);
    },
    // What was skipped or failed told nobody anything, so its news is still news.
    previousDue: async (subscription, before) => {
      const row = await queries
        .selectFrom('deliveries')
        .select('due')
        .where('subscription', '=', subscription)
        .where('state', 'in', ['sending', 'sent', 'uncertain'])
        .where('due', '<', instant(before))
        .orderBy('due', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.due ?? null;
    },
  };
}

/**
 * One statement, so that two instances never claim the same row: SQLite lets one writer in at a time, PostgreSQL skips
 * what another instance is claiming.
 */
async function claim(
  queries: Queries,
  kind: Database['kind'],
  now: Instant,
  limit: number,
): Promise<readonly Delivery[]> {
  const rows = await queries
    .with('picked', (from) =>
      from
        .selectFrom('deliveries')
        .select('id')
        .where('state', '=', 'planned')
        .where('not_before', '<=', now)
        .orderBy('not_before')
        .orderBy('id')
        .limit(limit)
        .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked()),
    )
    .updateTable('deliveries')
    .set((row) => ({ state: 'sending', attempts: row('attempts', '+', 1), claimed_at: now }))
    .where('id', 'in', (from) => from.selectFrom('picked').select('id'))
    .returningAll()
    .execute();
  return rows.map(deliveryOf).toSorted((a, b) => (a.notBefore < b.notBefore ? -1 : 1));
}

function deliveryOf(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    subscription: row.subscription,
    occasion: row.occasion,
    due: row.due,
    state: row.state,
    attempts: row.attempts,
    notBefore: row.not_before,
    messageTs: row.message_ts,
    error: row.error,
  };
}
