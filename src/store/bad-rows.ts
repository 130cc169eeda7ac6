import type { BadRow } from '../domain/bad-row.ts';
import type { Database } from './database.ts';
import type { Secrets } from './secrets.ts';
import { decrypted } from './state/installations.ts';
import { possibleMoment } from './state/possible-moment.ts';

/** Rows that nobody can do anything with: each stands by itself, and an operator has to look at it. */
export async function badRows({ queries }: Database, secrets: Secrets | null): Promise<readonly BadRow[]> {
  const installations = await queries.selectFrom('installations').selectAll().execute();
  const subscriptions = await queries.selectFrom('subscriptions').selectAll().execute();
  const events = await queries
    .selectFrom('events')
    .select(['workspace', 'event_id'])
    .where('finished', '=', 0)
    .where('posting', '=', 0)
    .where('taken_over', '=', 1)
    .where('payload', '<>', '')
    .execute();
  return [
    ...installations
      .filter(({ data, workspace }) => secrets !== null && decrypted(secrets, data, workspace) === null)
      .map(({ workspace }) => ({ kind: 'installation', workspace, id: workspace }) as const),
    ...subscriptions
      .filter((row) => !possibleMoment(row).isPossible)
      .map(({ workspace, id }) => ({ kind: 'subscription', workspace, id }) as const),
    ...events.map(({ workspace, event_id: id }) => ({ kind: 'event', workspace, id }) as const),
  ];
}
