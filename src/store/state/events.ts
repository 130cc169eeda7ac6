import type { State } from '../../domain/state.ts';
import { type Database, revocably } from '../database.ts';
import { instant } from '../instant.ts';

export function events(database: Database): State['events'] {
  const { queries } = database;
  return {
    claim: async ({ workspace, eventId, payload }, at, leaseUntil) => {
      const claimed = await revocably(database, (inside) =>
        inside
          .insertInto('events')
          .values({
            workspace,
            event_id: eventId,
            payload,
            claimed_at: instant(at),
            lease_until: instant(leaseUntil),
            taken_over: 0,
            posting: 0,
            finished: 0,
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('event_id')
          .execute(),
      );
      return claimed.length === 1;
    },
    // Once posting has begun nobody takes the event over, so what was written need not be kept.
    markPosting: async (workspace, eventId) => {
      await revocably(database, (inside) =>
        inside
          .updateTable('events')
          .set({ posting: 1, payload: '' })
          .where('workspace', '=', workspace)
          .where('event_id', '=', eventId)
          .execute(),
      );
    },
    finish: async (workspace, eventId) => {
      await queries
        .updateTable('events')
        .set({ finished: 1, payload: '' })
        .where('workspace', '=', workspace)
        .where('event_id', '=', eventId)
        .execute();
    },
    release: async (workspace, eventId) => {
      await queries
        .deleteFrom('events')
        .where('workspace', '=', workspace)
        .where('event_id', '=', eventId)
        .execute();
    },
    takeOver: async (at, leaseUntil) => {
      const taken = await queries
        .updateTable('events')
        .set({ taken_over: 1, lease_until: instant(leaseUntil) })
        .where('finished', '=', 0)
        .where('posting', '=', 0)
        .where('taken_over', '=', 0)
        .where('payload', '<>', '')
        .where('lease_until', '<=', instant(at))
        .returning(['workspace', 'event_id', 'payload'])
        .execute();
      return taken.map((row) => ({
        workspace: row.workspace,
        eventId: row.event_id,
        payload: row.payload,
      }));
    },
  };
}
