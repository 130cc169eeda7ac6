import { z } from 'zod';
import { memoize } from '../../domain/memoize.ts';
import type { WeeklyMoment } from '../../domain/request.ts';
import type { SubscriptionRow } from '../tables.ts';

/** Why a subscription stands still whose moment does not exist. */
export const IMPOSSIBLE_MOMENT = 'impossible_moment';
const USUAL_ZONE = 'Europe/Amsterdam';
const USUAL_MOMENT: WeeklyMoment = { weekday: 1, hour: 9, minute: 0 };

/** Days and times that exist; a row can be written by hand, or by a version with other rules. */
const moment = z.object({
  weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
  hour: z.int().min(0).max(23),
  minute: z.int().min(0).max(59),
});

type Moment = Pick<SubscriptionRow, 'weekday' | 'hour' | 'minute' | 'time_zone' | 'next_due'>;

/** The moment of a row, or the usual one with `isPossible` false. */
export function possibleMoment(row: Moment): {
  readonly moment: WeeklyMoment;
  readonly timeZone: string;
  readonly isPossible: boolean;
} {
  const read = moment.safeParse(row);
  const hasZone = isZone(row.time_zone);
  const hasDue = row.next_due === null || !Number.isNaN(Date.parse(row.next_due));
  return {
    moment: read.data ?? USUAL_MOMENT,
    timeZone: hasZone ? row.time_zone : USUAL_ZONE,
    isPossible: read.success && hasZone && hasDue,
  };
}

const isZone = memoize((timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== null;
  } catch {
    return false;
  }
});
