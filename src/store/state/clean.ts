import type { Instant } from '../../domain/state.ts';
import { type Database, write } from '../database.ts';
import { daysBefore } from '../instant.ts';

const THREAD_DAYS = 30;
const EVENT_DAYS = 30;
const MISREADING_DAYS = 90;
const DELIVERY_DAYS = 400;
/** Slack rolls new blocks out by and by: after this long they are tried again. */
const FEATURE_DAYS = 30;
/** An install link is good for ten minutes, and a report in a DM for a week. */
const OAUTH_STATE_DAYS = 1;
const PENDING_IMPORT_DAYS = 7;
/** An event that nobody answered within a day is not answered any more, so what was written goes. */
const PAYLOAD_DAYS = 1;

export async function clean(database: Database, now: Instant): Promise<void> {
  await write(database, async (queries) => {
    await queries.deleteFrom('threads').where('at', '<', daysBefore(now, THREAD_DAYS)).execute();
    await queries.deleteFrom('events').where('claimed_at', '<', daysBefore(now, EVENT_DAYS)).execute();
    await queries
      .updateTable('events')
      .set({ payload: '' })
      .where('payload', '<>', '')
      .where('claimed_at', '<', daysBefore(now, PAYLOAD_DAYS))
      .execute();
    await queries.deleteFrom('misreadings').where('at', '<', daysBefore(now, MISREADING_DAYS)).execute();
    await queries.deleteFrom('deliveries').where('due', '<', daysBefore(now, DELIVERY_DAYS)).execute();
    await queries.deleteFrom('lacking_features').where('at', '<', daysBefore(now, FEATURE_DAYS)).execute();
    await queries.deleteFrom('oauth_states').where('at', '<', daysBefore(now, OAUTH_STATE_DAYS)).execute();
    await queries
      .deleteFrom('pending_imports')
      .where('at', '<', daysBefore(now, PENDING_IMPORT_DAYS))
      .execute();
  });
}
