import type { SubscriptionRequest, WeeklyMoment } from '../domain/request.ts';
import { hasAny, type Item, tagValue } from './item.ts';

type ReadMoment = Pick<SubscriptionRequest, 'moment' | 'said' | 'trouble'>;

interface Time {
  readonly hour: number;
  readonly minute: number;
}

const EVENING = 20;
const AFTERNOON = 14;

/** Day and time of a weekly message: `vrijdag half tien`, `ma 9.30`, `kwart over 9`, `tuesday 3 pm`. */
export function readMoment(
  items: readonly Item[],
  taken: ReadonlySet<number>,
  used: Set<number>,
): ReadMoment {
  const days = new Set(items.map((item) => Number(tagValue(item, 'weekday') ?? 0)).filter((day) => day > 0));
  const [weekday = null] = days;
  const daypart =
    items.map((item) => Number(tagValue(item, 'daypart') ?? 0)).find((hour) => hour > 0) ?? null;
  const time = readTime(items, taken, used, daypart);
  if (time === 'none-such') return { moment: null, trouble: 'no-such-time' };
  const trouble =
    days.size > 1 || hasAny(items, 'cue:other-rhythm') ? { trouble: 'other-rhythm' as const } : {};
  if (weekday === null && time === null && daypart === null) return { moment: null, ...trouble };
  const said = weekday === null ? 'time' : time === null && daypart === null ? 'day' : null;
  return {
    moment: {
      weekday: toWeekday(weekday ?? 1),
      hour: time?.hour ?? daypart ?? 9,
      minute: time?.minute ?? 0,
    },
    ...(said === null ? {} : { said }),
    ...trouble,
  };
}

/** The first number that can be an hour; `none-such` for 17:65 and 25:00. */
function readTime(
  items: readonly Item[],
  taken: ReadonlySet<number>,
  used: Set<number>,
  daypart: number | null,
): Time | 'none-such' | null {
  for (const [i, item] of items.entries()) {
    if (taken.has(i) || item.place !== null) continue;
    const written = /^(\d{1,2})(?:(uur|u|h|am|pm)|[uh](\d\d))?$/.exec(item.words);
    const value = written === null ? Number(tagValue(item, 'number') ?? Number.NaN) : Number(written[1]);
    if (Number.isNaN(value)) continue;
    const next = items[i + 1];
    const after = next !== undefined && /^\d\d$/.test(next.words) && /^ ?[:.]$/.test(next.before);
    const isClock =
      after || written?.[2] !== undefined || written?.[3] !== undefined || next?.tags.has('hour');
    if (value > 24 && !isClock) continue;
    used.add(i);
    if (after) used.add(i + 1);
    const minute = after ? Number(next.words) : Number(written?.[3] ?? 0);
    if (value > 24 || minute > 59) return 'none-such';
    const suffix = written?.[2] ?? (next?.tags.has('hour') ? next.words : items[i + 2]?.words);
    return shifted({ hour: afternoonOf(value % 24, suffix, daypart), minute }, items, i, used);
  }
  return null;
}

function afternoonOf(hour: number, suffix: string | undefined, daypart: number | null): number {
  if (suffix === 'am') return hour % 12;
  const isLater = suffix === 'pm' || (daypart === AFTERNOON && hour < 7) || daypart === EVENING;
  return isLater && hour < 12 ? hour + 12 : hour;
}

/** `half tien`, `kwart over 9`, `half past nine`: what stands before the hour. */
function shifted({ hour, minute }: Time, items: readonly Item[], at: number, used: Set<number>): Time {
  const [one = '', two = ''] = [items[at - 1]?.words, items[at - 2]?.words];
  const before = one === 'half' ? 'half' : `${two} ${one}`;
  const shift = SHIFTS[before];
  if (shift === undefined) return { hour, minute };
  used.add(at - 1);
  if (before !== 'half') used.add(at - 2);
  const minutes = (hour * 60 + minute + shift + 24 * 60) % (24 * 60);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/** In minutes from the hour that is named. */
const SHIFTS: Readonly<Record<string, number>> = {
  half: -30,
  'kwart over': 15,
  'kwart voor': -15,
  'half past': 30,
  'quarter past': 15,
  'quarter to': -15,
};

function toWeekday(day: number): WeeklyMoment['weekday'] {
  const days: readonly WeeklyMoment['weekday'][] = [1, 2, 3, 4, 5, 6, 7];
  return days.find((known) => known === day) ?? 1;
}
