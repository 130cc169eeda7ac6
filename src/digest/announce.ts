import type { EditionId } from '../domain/edition.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Clock } from '../domain/ports.ts';
import type { EditionInfo, Snapshot } from '../domain/snapshot.ts';
import type { Instant, Recipient, State } from '../domain/state.ts';
import { latestOf, localDay, spreadFrom } from './schedule.ts';

export interface AnnouncePorts {
  readonly state: Pick<State, 'recipients' | 'deliveries'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
  /** When an edition first came in, also when it was corrected later. */
  readonly firstStored: (edition: EditionId) => Promise<Instant | null>;
}

/** A weekly digest that comes this soon brings the news itself. */
const SOON_MS = 2 * 3_600_000;
/** How often is looked whether those who wait for office hours have waited long enough. */
const LOOK_AGAIN_MS = 60_000;
/** How often is looked at all: where a digest was ended before it told the news, the goals tell it. */
const LOOK_ANYWAY_MS = 3_600_000;
/** Longer ago is no news, also where the record of who heard it was cleaned up. */
const NEWS_LASTS_MS = 365 * 86_400_000;

/**
 * Plans the announcement of a new edition for who asked for it at once or has goals to be told: on weekdays from 8 to 18 h local
 * time, spread over `spreadSeconds`. Unique per recipient and edition. Recipients are looked at when the editions
 * changed, while one of them waits, and each hour.
 */
export function announcer({ state, clock, newId, firstStored }: AnnouncePorts, spreadSeconds: number) {
  let doneFor: string | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async (snapshot: Snapshot): Promise<number> => {
    const now = clock.now();
    const age = Math.abs(now.getTime() - lookedAt);
    if (snapshot.version === doneFor && age < LOOK_ANYWAY_MS) return 0;
    if (doneFor === null && age < LOOK_AGAIN_MS) return 0;
    let planned = 0;
    let waiting = 0;
    for (const recipient of await state.recipients.running()) {
      const edition = isToldAtOnce(recipient) ? newestOf(snapshot, recipient.place) : null;
      if (edition === null || !(await isNewFor(recipient, edition))) continue;
      if (!isGoodTime(now, recipient)) {
        waiting += 1;
        continue;
      }
      const isPlanned = await state.deliveries.plan({
        id: newId(),
        subscription: recipient.id,
        occasion: edition.id,
        due: now.toISOString(),
        notBefore: spreadFrom(now, recipient.id, spreadSeconds),
        notAfter: latestOf(now),
      });
      if (isPlanned) planned += 1;
    }
    lookedAt = now.getTime();
    doneFor = waiting === 0 ? snapshot.version : null;
    return planned;
  };

  /** What was there when somebody asked for it, or what a digest told of already, is not news. */
  async function isNewFor(recipient: Recipient, edition: EditionInfo): Promise<boolean> {
    const stored = await firstStored(edition.id);
    if (stored === null || stored <= recipient.createdAt) return false;
    if (clock.now().getTime() - Date.parse(stored) > NEWS_LASTS_MS) return false;
    const since = await state.deliveries.newsSince(recipient.id);
    return since === null || stored > since;
  }
}

/** The occasion of a weekly digest is its week; of an announcement the edition. */
export function isAnnouncement(occasion: string): boolean {
  return !/^\d{4}-W\d{2}$/.test(occasion);
}

function isOfficeHour(instant: Date, timeZone: string): boolean {
  const weekday = new Date(`${localDay(instant, timeZone)}T12:00:00Z`).getUTCDay();
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(instant),
  );
  return weekday >= 1 && weekday <= 5 && hour >= 8 && hour < 18;
}

function isToldAtOnce(recipient: Recipient): boolean {
  return recipient.kind === 'goals' || recipient.direct;
}

function isGoodTime(now: Date, recipient: Recipient): boolean {
  return isOfficeHour(now, recipient.timeZone) && !hasDigestSoon(now, recipient);
}

function hasDigestSoon(now: Date, recipient: Recipient): boolean {
  if (recipient.kind === 'goals' || recipient.nextDue === null) return false;
  return Date.parse(recipient.nextDue) - now.getTime() < SOON_MS;
}

function newestOf(snapshot: Snapshot, code: PlaceCode): EditionInfo | null {
  return (
    snapshot.editions.findLast(
      (edition) => edition.period !== null && snapshot.figuresOf(edition.id, code) !== undefined,
    ) ?? null
  );
}
