import { runs } from '../../domain/recipient.ts';
import type { ChannelId, Recipient, State, Subscription } from '../../domain/state.ts';
import { type Database, type Queries, write } from '../database.ts';
import { readTogether } from '../read-together.ts';
import type { SubscriptionRow } from '../tables.ts';
import { IMPOSSIBLE_MOMENT, possibleMoment } from './possible-moment.ts';

export function recipients(database: Database): State['recipients'] {
  const { queries } = database;
  return {
    get: readTogether(async (ids) => {
      const rows = await queries.selectFrom('subscriptions').selectAll().where('id', 'in', ids).execute();
      const byId = new Map(rows.map((row) => [row.id, recipientOf(row)]));
      return (id) => byId.get(id) ?? null;
    }),
    inChannel: (id) => recipientsIn(queries, id),
    running: async () => {
      const rows = await queries
        .selectFrom('subscriptions')
        .selectAll()
        .where('paused', '=', 0)
        .where('stopped_because', 'is', null)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(recipientOf).filter(runs);
    },
    silence: (id) =>
      write(database, async (inside) => {
        if ((await held(database, inside, id))?.kind === 'goals') await removeRecipient(inside, id);
      }),
  };
}

export async function recipientsIn(
  queries: Queries,
  { workspace, channel }: ChannelId,
): Promise<readonly Recipient[]> {
  const rows = await queries
    .selectFrom('subscriptions')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(recipientOf);
}

/** Nobody else changes it, or the goals that it follows from, before this transaction ends. */
export async function held(
  { kind }: Database,
  inside: Queries,
  wanted: string | Pick<Recipient, 'workspace' | 'channel' | 'place'>,
): Promise<Recipient | null> {
  const row = await inside
    .selectFrom('subscriptions')
    .selectAll()
    .where((is) =>
      typeof wanted === 'string'
        ? is('id', '=', wanted)
        : is.and({ workspace: wanted.workspace, channel: wanted.channel, place: wanted.place }),
    )
    .$if(kind === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  return row === undefined ? null : recipientOf(row);
}

/** What was posted stays on record; what was only planned is off. */
export async function removeRecipient(inside: Queries, id: string): Promise<void> {
  await inside
    .deleteFrom('deliveries')
    .where('subscription', '=', id)
    .where('state', '=', 'planned')
    .execute();
  await inside.deleteFrom('subscriptions').where('id', '=', id).execute();
}

/** What makes a row one of goals, also for the release before this one. */
export const GOALS_ONLY = { direct: 1, paused: 0, stopped_because: null, next_due: null } as const;

/**
 * Both kinds are rows of `subscriptions`, as in every release so far (docs/decisions/0006): one that runs and is never
 * due is of goals.
 */
export function recipientOf(row: SubscriptionRow): Recipient {
  const isRunning = row.paused === 0 && row.stopped_because === null;
  if (!isRunning || row.next_due !== null) return subscriptionOf(row);
  return { kind: 'goals', ...readersOf(row) };
}

/** One whose moment does not exist reads as stopped, so that it stands in the way of no other. */
export function subscriptionOf(row: SubscriptionRow): Subscription {
  const { moment, isPossible } = possibleMoment(row);
  return {
    kind: 'digest',
    ...readersOf(row),
    moment,
    direct: row.direct === 1,
    paused: row.paused === 1,
    stoppedBecause: isPossible ? row.stopped_because : IMPOSSIBLE_MOMENT,
    nextDue: isPossible ? row.next_due : null,
  };
}

function readersOf(row: SubscriptionRow) {
  return {
    id: row.id,
    workspace: row.workspace,
    channel: row.channel,
    place: row.place,
    timeZone: possibleMoment(row).timeZone,
    language: row.language,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}
