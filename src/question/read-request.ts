import { type Period, periodOf } from '../domain/period.ts';
import type { PeriodPoint, RequestDetails, WeeklyMoment } from '../domain/question.ts';
import { hasAny, type Item, tagValue } from './item.ts';

export interface ReadRequest {
  readonly details: RequestDetails;
  /** Indexes of the items that were read as a number, hour or percentage. */
  readonly used: ReadonlySet<number>;
}

/** Day and hour, percentage, end date and direction of a request that changes something. */
export function readRequest(
  items: readonly Item[],
  points: readonly PeriodPoint[],
  taken: ReadonlySet<number>,
  weekly: boolean,
): ReadRequest {
  const used = new Set<number>();
  const moment = weekly ? readMoment(items, taken, used) : null;
  const share = weekly ? null : readShare(items, taken, used);
  const language = items.map((item) => tagValue(item, 'language')).find((value) => value !== null);
  return {
    details: {
      moment,
      direct: hasAny(items, 'cue:direct'),
      share,
      by: endOf(points),
      side: hasAny(items, 'cue:above') && !hasAny(items, 'cue:below') ? 'above' : 'below',
      language: language === 'nl' || language === 'en' ? language : null,
      ...(language === 'auto' ? { automaticLanguage: true as const } : {}),
      ...(hasAny(items, 'cue:forget') ? { forget: true as const } : {}),
    },
    used,
  };
}

/** Whether a percentage is named, as in `doel venlo 70%`. */
export function namesShare(items: readonly Item[], taken: ReadonlySet<number>): boolean {
  return readShare(items, taken, new Set()) !== null;
}

function readMoment(
  items: readonly Item[],
  taken: ReadonlySet<number>,
  used: Set<number>,
): WeeklyMoment | null {
  const weekday = items.map((item) => Number(tagValue(item, 'weekday') ?? 0)).find((day) => day > 0) ?? null;
  const daypart =
    items.map((item) => Number(tagValue(item, 'daypart') ?? 0)).find((hour) => hour > 0) ?? null;
  let hour: number | null = null;
  let minute = 0;
  for (const [i, item] of items.entries()) {
    if (taken.has(i) || item.place !== null) continue;
    const written = /^(\d{1,2})(u|h|uur|am|pm)?$/.exec(item.words);
    const value = written === null ? Number(tagValue(item, 'number') ?? Number.NaN) : Number(written[1]);
    if (!(value >= 0 && value <= 24)) continue;
    used.add(i);
    const next = items[i + 1];
    hour = value % 24;
    if (next !== undefined && /^\d\d$/.test(next.words) && /^ ?[:.]$/.test(next.before)) {
      minute = Math.min(59, Number(next.words));
      used.add(i + 1);
    }
    const suffix = written?.[2] ?? (next?.tags.has('hour') ? next.words : items[i + 2]?.words);
    if (suffix === 'pm' && hour < 12) hour += 12;
    if (hour < 7 && daypart === 14) hour += 12;
    const half = items[i - 1]?.words;
    if (half === 'half') {
      hour = (hour + 23) % 24;
      minute = 30;
      used.add(i - 1);
    }
    break;
  }
  if (weekday === null && hour === null && daypart === null) return null;
  return { weekday: toWeekday(weekday ?? 1), hour: hour ?? daypart ?? 9, minute };
}

function toWeekday(day: number): WeeklyMoment['weekday'] {
  const days: readonly WeeklyMoment['weekday'][] = [1, 2, 3, 4, 5, 6, 7];
  return days.find((known) => known === day) ?? 1;
}

/** `70%`, `70 procent`, `62,5 %`, `0,7`; also a bare `70` that is no year or hour. */
function readShare(items: readonly Item[], taken: ReadonlySet<number>, used: Set<number>): number | null {
  for (const [i, item] of items.entries()) {
    if (taken.has(i) || item.place !== null) continue;
    const said = tagValue(item, 'number');
    if (said !== null && items[i + 1]?.tags.has('share') === true) {
      used.add(i);
      return Number(said) / 100;
    }
    if (!/^\d{1,3}$/.test(item.words)) continue;
    const decimals = items[i + 1];
    const broken =
      decimals !== undefined && /^\d{1,2}$/.test(decimals.words) && /^[.,]$/.test(decimals.before);
    const value = Number(broken ? `${item.words}.${decimals.words}` : item.words);
    const unit = items[i + (broken ? 2 : 1)];
    const isPercentage = unit !== undefined && (unit.words === '%' || unit.tags.has('share'));
    if (value > 100) continue;
    used.add(i);
    if (broken) used.add(i + 1);
    if (value < 1 && broken && !isPercentage) return value;
    return Math.round(value * 1000) / 100_000;
  }
  return null;
}

function endOf(points: readonly PeriodPoint[]): Period | null {
  for (const point of points) {
    if (point.kind === 'quarter') return point.period;
    if (point.kind === 'year') return periodOf(point.year, 4);
  }
  return null;
}
