import { Cron } from 'croner';
import { LRUCache } from 'lru-cache';
import { memoize, memoizeBy } from '../domain/memoize.ts';
import type { WeeklyMoment } from '../domain/request.ts';
import type { Delivery, Instant, Subscription, Turn } from '../domain/state.ts';
import { SLACK_RATES } from './rate-limiter.ts';
import { weekOf } from './week.ts';

const DAY_MS = 86_400_000;

/**
 * The first moment after `after` that it is this weekday and time in the zone. Where the clock skips the time it is the
 * first moment after the gap; where it comes twice it is the first of the two.
 */
export function nextDue(moment: WeeklyMoment, timeZone: string, after: Date): Date {
  const cron = new Cron(`${moment.minute} ${moment.hour} * * ${moment.weekday % 7}`, {
    timezone: timeZone,
    paused: true,
  });
  const due = cron.nextRun(after);
  if (due === null) throw new Error('A weekly moment always has a next run.');
  return due;
}

/** Occasion, next due time and the time to send of a subscription that is due. */
export function scheduleOf(
  subscription: Subscription,
  now: Date,
  spreadSeconds: number,
  turn: Turn,
): Pick<Delivery, 'occasion' | 'notBefore' | 'notAfter'> & { readonly nextDue: Instant } {
  const { moment, timeZone } = subscription;
  const due = new Date(subscription.nextDue ?? now);
  // After an outage of weeks not one digest a week: the oldest, and the newest where that is not too late.
  const dayAgo = new Date(now.getTime() - DAY_MS);
  return {
    occasion: weekOf(localDay(due, timeZone)),
    nextDue: nextDueAt(moment, timeZone, due > dayAgo ? due : dayAgo),
    notBefore: turnOf(due, subscription.id, spreadSeconds, turn),
    notAfter: latestOf(due),
  };
}

/** Thousands are due at the same moment and next due at the same moment. */
const nextDueAt = memoizeBy(
  ({ weekday, hour, minute }: WeeklyMoment, timeZone: string, after: Date) =>
    `${weekday} ${hour}:${minute} ${timeZone} ${after.getTime()}`,
  (moment, timeZone, after) => nextDue(moment, timeZone, after).toISOString(),
  new LRUCache<string, Instant>({ max: 1_000 }),
);

/** A day late is too late. */
export function latestOf(due: Date): Instant {
  return new Date(due.getTime() + DAY_MS).toISOString();
}

/**
 * A workspace that has more than its rate allows gets its turns in parts, each after the other, also where several
 * instances post for it. The fuller it is the longer it takes, so the sooner it begins: by a millisecond, since what is
 * due goes out in the order of its turn.
 */
function turnOf(due: Date, subscription: string, seconds: number, { number, of }: Turn): Instant {
  const { workspacePosts, workspaceSeconds } = SLACK_RATES;
  const begin = new Date(due.getTime() + 1 - of);
  if (of <= workspacePosts) return spreadFrom(begin, subscription, seconds);
  const parts = Math.ceil(of / workspacePosts);
  // Where there is time to spread, some of it is room for posts that come late.
  const partSeconds = workspaceSeconds + seconds / 20;
  const part = Math.floor(number / workspacePosts) * partSeconds;
  const inPart = ((number % workspacePosts) / workspacePosts) * (seconds / parts);
  return new Date(begin.getTime() + Math.floor((part + inPart) * 1_000)).toISOString();
}

/** Not all post in the same second: each subscription has its own moment in the seconds after. */
export function spreadFrom(due: Date, subscription: string, seconds: number): Instant {
  return new Date(due.getTime() + Math.floor(shareOfHash(subscription) * seconds * 1_000)).toISOString();
}

export function localDay(instant: Date, timeZone: string): string {
  return formatterOf(timeZone).format(instant);
}

/** Making one costs more than all else in planning a delivery. */
const formatterOf = memoize((timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }));

/** A fixed number 0–1 for each id. */
function shareOfHash(id: string): number {
  let hash = 2_166_136_261;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0) / 2 ** 32;
}
