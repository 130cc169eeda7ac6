import { Cron } from 'croner';
import type { WeeklyMoment } from '../domain/question.ts';
import type { Subscription } from '../domain/state.ts';
import { weekOf } from './week.ts';

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

/** Occasion, next due time and first moment to send of a subscription that is due. */
export function scheduleOf(
  subscription: Subscription,
  now: Date,
  spreadSeconds: number,
): { readonly occasion: string; readonly nextDue: string; readonly notBefore: string } {
  const due = new Date(subscription.nextDue ?? now);
  const delay = spreadSeconds === 0 ? 0 : spreadOf(subscription.id) * spreadSeconds * 1_000;
  return {
    occasion: weekOf(localDay(due, subscription.timeZone)),
    // From now, not from the missed time: after an outage of weeks one digest is due, not one a week.
    nextDue: nextDue(subscription.moment, subscription.timeZone, now > due ? now : due).toISOString(),
    notBefore: new Date(due.getTime() + delay).toISOString(),
  };
}

export function localDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);
}

/** A fixed number 0–1 per subscription, so that not all post in the same second. */
function spreadOf(id: string): number {
  let hash = 2_166_136_261;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0) / 2 ** 32;
}
