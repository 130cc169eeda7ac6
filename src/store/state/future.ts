import type { Instant, State } from '../../domain/state.ts';
import { type Database, write } from '../database.ts';
import { instant } from '../instant.ts';
import { subscriptionOf } from './recipients.ts';

/** More than any claim lasts, and than anybody waits to be told. */
const HOUR_MS = 3_600_000;

export function future(database: Database): State['future'] {
  const { queries } = database;
  return {
    undo: (now) =>
      write(database, async (inside) => {
        const at = instant(now);
        const beyond = later(now, HOUR_MS);
        await inside
          .updateTable('deliveries')
          .set(({ ref }) => ({ state: 'planned', not_before: ref('due'), error: null, tell_at: null }))
          .where('state', '=', 'skipped')
          .where('error', '=', 'late')
          .where('due', '>', at)
          .execute();
        await inside
          .updateTable('deliveries')
          .set({ claimed_at: at })
          .where('state', '=', 'sending')
          .where('claimed_at', '>', beyond)
          .execute();
        await inside.updateTable('deliveries').set({ tell_at: at }).where('tell_at', '>', beyond).execute();
      }),
    dueAfter: async (moment) => {
      const rows = await queries
        .selectFrom('subscriptions')
        .selectAll()
        .where('paused', '=', 0)
        .where('stopped_because', 'is', null)
        .where('next_due', '>', instant(moment))
        .execute();
      return rows
        .map(subscriptionOf)
        .flatMap((one) => (one.nextDue === null ? [] : [{ ...one, nextDue: one.nextDue }]));
    },
    reschedule: async (id, from, to) => {
      await queries
        .updateTable('subscriptions')
        .set({ next_due: instant(to) })
        .where('id', '=', id)
        .where('next_due', '=', instant(from))
        .execute();
    },
  };
}

function later(now: Instant, milliseconds: number): Instant {
  return instant(new Date(Date.parse(now) + milliseconds).toISOString());
}
