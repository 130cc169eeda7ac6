import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Instant, State, Subscription, Turn } from '../../domain/state.ts';
import { type Database, type Queries, write } from '../database.ts';
import { instant } from '../instant.ts';
import type { DeliveryRow, SubscriptionRow } from '../tables.ts';
import { subscriptionOf } from './recipients.ts';

type Schedule = Parameters<State['deliveries']['planDue']>[2];

/** SQLite takes 32,766 values a statement; a delivery has fourteen. */
const ROWS_A_STATEMENT = 1_000;
/** From so many at once the new rows change what the database knows of the table. */
const MANY = 250;

export async function planDue(
  database: Database,
  now: Instant,
  limit: number,
  schedule: Schedule,
): Promise<number> {
  return write(database, async (queries) => {
    const due = await dueSubscriptions(database, queries, now, limit);
    const planned: DeliveryRow[] = [];
    const idsByNextDue = new Map<Instant, string[]>();
    const turnOf = turnsInWorkspaces(due);
    for (const row of due) {
      const subscription = subscriptionOf(row);
      if (subscription.stoppedBecause !== null) {
        planned.push(stoppedDelivery(subscription, now));
        await queries
          .updateTable('subscriptions')
          .set({ stopped_because: subscription.stoppedBecause, next_due: null })
          .where('id', '=', row.id)
          .execute();
        continue;
      }
      const { occasion, nextDue, notBefore, notAfter } = schedule(subscription, turnOf(row));
      planned.push({
        id: randomUUID(),
        workspace: row.workspace,
        subscription: row.id,
        occasion,
        due: row.next_due ?? now,
        state: 'planned',
        attempts: 0,
        not_before: instant(notBefore),
        not_after: instant(notAfter),
        claimed_at: null,
        message_ts: null,
        error: null,
        tell_at: null,
        news_at: null,
      });
      const next = instant(nextDue);
      idsByNextDue.set(next, [...(idsByNextDue.get(next) ?? []), row.id]);
    }
    for (const rows of inParts(planned)) {
      await queries
        .insertInto('deliveries')
        .values(rows)
        // Moved to another day after this week's post: the week has had its digest.
        .onConflict((conflict) => conflict.columns(['subscription', 'occasion']).doNothing())
        .execute();
    }
    // Most subscriptions share the default moment, so these are few statements.
    for (const [nextDue, ids] of idsByNextDue) {
      for (const part of inParts(ids)) {
        await queries
          .updateTable('subscriptions')
          .set({ next_due: nextDue })
          .where('id', 'in', part)
          .execute();
      }
    }
    // PostgreSQL would go on thinking that the table is nearly empty, and sort all of it for every claim.
    if (database.kind === 'postgres' && due.length >= MANY) await sql`analyze deliveries`.execute(queries);
    return due.length;
  });
}

/** Nothing to post, but its owner has to hear why. */
function stoppedDelivery({ id, workspace, stoppedBecause }: Subscription, now: Instant): DeliveryRow {
  return {
    id: randomUUID(),
    workspace,
    subscription: id,
    occasion: `stopped ${now}`,
    due: now,
    state: 'failed',
    attempts: 0,
    not_before: now,
    not_after: now,
    claimed_at: null,
    message_ts: null,
    error: stoppedBecause,
    tell_at: now,
    news_at: null,
  };
}

/** Each channel of a workspace has its first before any has its second, which has to wait for the first. */
function turnsInWorkspaces(rows: readonly SubscriptionRow[]): (row: SubscriptionRow) => Turn {
  const turns = new Map<SubscriptionRow, Turn>();
  for (const together of Map.groupBy(rows, (row) => row.workspace).values()) {
    const channels = [...Map.groupBy(together, (row) => row.channel).values()];
    const rounds = Math.max(...channels.map((some) => some.length));
    const inTurn = Array.from({ length: rounds }, (_, round) =>
      channels.flatMap((some) => some[round] ?? []),
    ).flat();
    for (const [number, row] of inTurn.entries()) turns.set(row, { number, of: inTurn.length });
  }
  return (row) => turns.get(row) ?? { number: 0, of: 1 };
}

function dueSubscriptions(
  database: Database,
  queries: Queries,
  now: Instant,
  limit: number,
): Promise<readonly SubscriptionRow[]> {
  return queries
    .selectFrom('subscriptions')
    .selectAll()
    .where('paused', '=', 0)
    .where('stopped_because', 'is', null)
    .where('next_due', '<=', now)
    .orderBy('next_due')
    .orderBy('workspace')
    .orderBy('id')
    .limit(limit)
    .$if(database.kind === 'postgres', (query) => query.forUpdate().skipLocked())
    .execute();
}

function* inParts<T>(items: readonly T[]): Iterable<readonly T[]> {
  for (let from = 0; from < items.length; from += ROWS_A_STATEMENT) {
    yield items.slice(from, from + ROWS_A_STATEMENT);
  }
}
