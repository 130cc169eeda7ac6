import type { PlaceCode } from '../domain/place.ts';
import type { Clock } from '../domain/ports.ts';
import type { EditionInfo, Snapshot } from '../domain/snapshot.ts';
import type { State, Subscription } from '../domain/state.ts';
import { localDay } from './schedule.ts';

/**
 * Plans the announcement of a new edition for subscriptions that asked for it at once. On weekdays from 8 to 18 h local
 * time; outside these hours it waits. Unique per subscription and edition, so planning it again does nothing.
 */
export async function planAnnouncements(
  state: Pick<State, 'subscriptions' | 'deliveries'>,
  snapshot: Snapshot,
  clock: Pick<Clock, 'now'>,
  newId: () => string,
): Promise<number> {
  const now = clock.now();
  let planned = 0;
  for (const subscription of await state.subscriptions.running()) {
    if (!subscription.direct || !isOfficeHour(now, subscription.timeZone)) continue;
    const edition = newestOf(snapshot, subscription.place);
    if (edition === null || !(await isNewFor(subscription, edition, state))) continue;
    const at = now.toISOString();
    const isPlanned = await state.deliveries.plan({
      id: newId(),
      subscription: subscription.id,
      occasion: edition.id,
      due: at,
      state: 'planned',
      attempts: 0,
      notBefore: at,
      messageTs: null,
      error: null,
    });
    if (isPlanned) planned += 1;
  }
  return planned;
}

export function isOfficeHour(instant: Date, timeZone: string): boolean {
  const weekday = new Date(`${localDay(instant, timeZone)}T12:00:00Z`).getUTCDay();
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(instant),
  );
  return weekday >= 1 && weekday <= 5 && hour >= 8 && hour < 18;
}

function newestOf(snapshot: Snapshot, code: PlaceCode): EditionInfo | null {
  return (
    snapshot.editions.findLast(
      (edition) => edition.period !== null && snapshot.figuresOf(edition.id, code) !== undefined,
    ) ?? null
  );
}

/** An edition that was there when the subscription was made, or that a digest told of already, is not news. */
async function isNewFor(
  { id, createdAt }: Subscription,
  { importedAt }: EditionInfo,
  { deliveries }: Pick<State, 'deliveries'>,
): Promise<boolean> {
  if (importedAt <= createdAt) return false;
  const last = await deliveries.lastSent(id);
  return last === null || last.due < importedAt;
}
