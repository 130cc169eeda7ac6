import type { Delivery, Instant, State } from '../../domain/state.ts';
import { type Database, durably, type Queries } from '../database.ts';
import { instant, instantOrNull } from '../instant.ts';
import { readTogether } from '../read-together.ts';
import type { DeliveryRow } from '../tables.ts';
import { planDue } from './plan-due.ts';

/** What people in the channel saw, or may have seen. */
const SEEN = ['sending', 'sent', 'uncertain'] as const;

export function deliveries(database: Database): State['deliveries'] {
  const { queries } = database;
  return {
    planDue: (now, limit, schedule) => planDue(database, instant(now), limit, schedule),
    plan: async (delivery) => {
      const planned = await queries
        .insertInto('deliveries')
        .columns([
          'id',
          'workspace',
          'subscription',
          'occasion',
          'due',
          'state',
          'attempts',
          'not_before',
          'not_after',
        ])
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
              val(instant(delivery.notAfter)).as('not_after'),
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
    nextAt: async () => {
      const { planned } = await queries
        .selectFrom('deliveries')
        .select(({ fn }) => fn.min('not_before').as('planned'))
        .where('state', '=', 'planned')
        .executeTakeFirstOrThrow();
      const { due } = await queries
        .selectFrom('subscriptions')
        .select(({ fn }) => fn.min('next_due').as('due'))
        .where('paused', '=', 0)
        .where('stopped_because', 'is', null)
        .executeTakeFirstOrThrow();
      return [planned, due].filter((at) => at !== null).toSorted()[0] ?? null;
    },
    claim: (now, limit) => durably(database, (inside) => claim(inside, database.kind, instant(now), limit)),
    settle: async (id, result, from) => {
      const settled = await queries
        .updateTable('deliveries')
        .set({
          state: result.state,
          attempts: result.attempts,
          not_before: instant(result.notBefore),
          not_after: instant(result.notAfter),
          message_ts: result.messageTs,
          error: result.error,
          tell_at: instantOrNull(result.tellAt),
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
    abandon: async (claimedBefore, tellAt) => {
      const abandoned = await queries
        .updateTable('deliveries')
        .set({ state: 'uncertain', error: 'process_died', tell_at: instant(tellAt) })
        .where('state', '=', 'sending')
        .where('claimed_at', '<', instant(claimedBefore))
        .returning('id')
        .execute();
      return abandoned.length;
    },
    toTell: async (now, again, limit) => {
      const rows = await queries
        .with('picked', (from) =>
          from
            .selectFrom('deliveries')
            .select('id')
            .where('tell_at', '<=', instant(now))
            .orderBy('tell_at')
            .limit(limit)
            .$if(database.kind === 'postgres', (query) => query.forUpdate().skipLocked()),
        )
        .updateTable('deliveries')
        .set({ tell_at: instant(again) })
        .where('id', 'in', (from) => from.selectFrom('picked').select('id'))
        .returningAll()
        .execute();
      return rows.map(deliveryOf);
    },
    told: async (id) => {
      await queries.updateTable('deliveries').set({ tell_at: null }).where('id', '=', id).execute();
    },
    tellsNews: async ({ id, subscription }, importedAt) => {
      const told = await queries
        .updateTable('deliveries')
        .set({ news_at: instant(importedAt) })
        .where('id', '=', id)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('deliveries as other')
                .select('other.id')
                .where('other.subscription', '=', subscription)
                .where('other.id', '<>', id)
                .where('other.state', 'in', SEEN)
                .where('other.news_at', '>=', instant(importedAt)),
            ),
          ),
        )
        .returning('id')
        .execute();
      return told.length === 1;
    },
    // What was skipped or failed told nobody anything, so its news is still news.
    newsSince: async (subscription) => {
      const { told, first } = await queries
        .selectFrom('deliveries')
        .select(({ fn }) => [fn.max('news_at').as('told'), fn.min('due').as('first')])
        .where('subscription', '=', subscription)
        .where('state', 'in', SEEN)
        .executeTakeFirstOrThrow();
      return laterOf(told, first);
    },
    newsBefore: readTogether(async (ids) => {
      const rows = await queries
        .selectFrom('deliveries as this')
        .innerJoin('deliveries as other', (join) =>
          join
            .onRef('other.subscription', '=', 'this.subscription')
            .onRef('other.id', '<>', 'this.id')
            .on('other.state', 'in', SEEN),
        )
        .select(({ fn }) => ['this.id', fn.max('other.news_at').as('told'), fn.min('other.due').as('first')])
        .where('this.id', 'in', ids)
        .groupBy('this.id')
        .execute();
      const byId = new Map(rows.map(({ id, told, first }) => [id, laterOf(told, first)]));
      return (id) => byId.get(id) ?? null;
    }),
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
  };
}

function laterOf(told: Instant | null, first: Instant | null): Instant | null {
  return told !== null && (first === null || told > first) ? told : first;
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
    notAfter: row.not_after,
    claimedAt: row.claimed_at,
    messageTs: row.message_ts,
    error: row.error,
    tellAt: row.tell_at,
  };
}
