import { isSaying, type RequestIntent } from '../domain/intents.ts';
import { type Period, periodOf } from '../domain/period.ts';
import type { PeriodPoint } from '../domain/question.ts';
import type { RequestDetails, SettingsRequest, TargetRequest } from '../domain/request.ts';
import { hasAny, type Item, tagValue } from './item.ts';
import { readMoment } from './read-moment.ts';

export interface ReadRequest {
  readonly details: RequestDetails;
  /** Indexes of the items that were read as a number, hour or percentage. */
  readonly used: ReadonlySet<number>;
}

const isSubscription = isSaying('subscription');
const isTarget = isSaying('target');
const isAlert = isSaying('alert');
const isSettings = isSaying('settings');

/** Day and hour, percentage, end date and direction of a request. */
export function readRequest(
  intent: RequestIntent,
  items: readonly Item[],
  points: readonly PeriodPoint[],
  taken: ReadonlySet<number>,
): ReadRequest {
  const used = new Set<number>();
  if (isSubscription(intent)) {
    const resume = hasAny(items, 'cue:resume') ? { resume: true as const } : {};
    const moment = readMoment(items, taken, used);
    return { details: { intent, ...moment, direct: hasAny(items, 'cue:direct'), ...resume }, used };
  }
  // `verwijder doel venlo 70%`: the percentage is no word that was left out.
  const share = readShare(items, taken, used);
  if (isTarget(intent)) return { details: { intent, share, by: endOf(points), ...endsIn(items) }, used };
  if (isAlert(intent)) return { details: { intent, share, side: sideIn(items) }, used };
  if (isSettings(intent)) return { details: { intent, change: changeIn(items) }, used };
  return { details: { intent }, used };
}

function sideIn(items: readonly Item[]): 'above' | 'below' {
  return hasAny(items, 'cue:above') && !hasAny(items, 'cue:below') ? 'above' : 'below';
}

function changeIn(items: readonly Item[]): SettingsRequest['change'] {
  if (hasAny(items, 'cue:forget')) return { kind: 'forget' };
  const language = items.map((item) => tagValue(item, 'language')).find((value) => value !== null);
  if (language === 'auto') return { kind: 'automaticLanguage' };
  return language === 'nl' || language === 'en' ? { kind: 'language', language } : { kind: 'none' };
}

/** Whether a percentage is named, as in `doel venlo 70%`. */
export function namesShare(items: readonly Item[], taken: ReadonlySet<number>): boolean {
  return readShare(items, taken, new Set()) !== null;
}

const COUNTED = ['noun:profile', 'noun:client', 'noun:people'] as const;

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
    if (value > 100 && !isPercentage) continue;
    // 100 profielen are people.
    if (unit !== undefined && COUNTED.some((tag) => unit.tags.has(tag))) continue;
    used.add(i);
    if (broken) used.add(i + 1);
    if (value < 1 && broken && !isPercentage) return value;
    return Math.round(value * 1000) / 100_000;
  }
  return null;
}

/** The year of the question is not known here. */
function endsIn(items: readonly Item[]): Pick<TargetRequest, 'endsIn'> {
  if (items.some(({ words }) => NEXT_YEAR.has(words))) return { endsIn: 'next-year' };
  return items.some(({ words }) => THIS_YEAR.has(words)) ? { endsIn: 'this-year' } : {};
}

const NEXT_YEAR = new Set(['volgend jaar', 'komend jaar', 'next year', 'coming year']);
const THIS_YEAR = new Set(['dit jaar', 'this year']);

function endOf(points: readonly PeriodPoint[]): Period | null {
  for (const point of points) {
    if (point.kind === 'quarter') return point.period;
    if (point.kind === 'year') return periodOf(point.year, 4);
  }
  return null;
}
