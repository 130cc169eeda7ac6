import { isShareMetric, type Metric } from '../domain/figures.ts';
import type { Question, RankLimit } from '../domain/question.ts';
import { findLimit, type WrittenLimit } from './find-limit.ts';
import { findThan, type WrittenThan } from './find-than.ts';
import { hasAny, type Item, tagValue } from './item.ts';
import { municipalOwners, type ReadMetric, readMetric } from './read-metric.ts';

export interface ReadLimit {
  readonly limit: RankLimit | null;
  readonly than: Omit<WrittenThan, 'used'> | null;
  readonly metric: ReadMetric;
  /** Indexes of the items that say the limit. */
  readonly used: ReadonlySet<number>;
  /** The sentence with those items made to say nothing, so that `meer dan` compares no places. */
  readonly items: readonly Item[];
}

const MIRRORED = {
  above: 'below',
  at_least: 'at_most',
  below: 'above',
  at_most: 'at_least',
  between: 'between',
} as const satisfies Record<RankLimit['side'], RankLimit['side']>;

/** A limit within a sentence that lists or counts places (`hoeveel gemeenten halen 70%`); null when it has none. */
export function readLimit(items: readonly Item[], previous: Question | null): ReadLimit | null {
  if (!listsPlaces(items, previous)) return null;
  const asksTop = items.some((item) => tagValue(item, 'super') !== null);
  const written = findLimit(items, asksTop ? null : (previous?.rank?.limit?.side ?? null));
  if (written === null) return readThan(items);
  const rest = silenced(items, written.used);
  const metric = readMetric(rest, municipalOwners(rest), true);
  const settled = settle(written, metric, previous?.rank ? previous.metric : null);
  return settled === null ? null : { ...settled, than: null, used: written.used, items: rest };
}

function readThan(items: readonly Item[]): ReadLimit | null {
  const than = findThan(items);
  if (than === null) return null;
  const { side, of, used } = than;
  const rest = silenced(items, used);
  return {
    limit: null,
    than: { side, of },
    metric: readMetric(rest, municipalOwners(rest), true),
    used,
    items: rest,
  };
}

function silenced(items: readonly Item[], used: ReadonlySet<number>): readonly Item[] {
  return items.map((item, i) =>
    used.has(i) ? { ...item, words: '', place: null, tags: new Set(['noise' as const]) } : item,
  );
}

/** Requests, maps and files have limits of their own, or none. */
function listsPlaces(items: readonly Item[], previous: Question | null): boolean {
  const other =
    hasAny(items, 'cue:alert', 'cue:alerts', 'cue:target', 'cue:targets', 'cue:subscribe') ||
    hasAny(items, 'cue:map', 'cue:export', 'cue:peers', 'cue:compare', 'register');
  if (other) return false;
  const named = items.filter(
    ({ place }) => place?.kind === 'match' && place.asked.place.level === 'municipality',
  );
  if (named.length > 1) return false;
  const singular = items.some(
    (item, i) =>
      hasAny([item], 'gemeente', 'regio') &&
      item.place === null &&
      hasAny(items.slice(Math.max(0, i - 1), i), 'ask:which', 'super:high', 'super:low'),
  );
  return (
    hasAny(items, 'gemeenten', 'regios') ||
    singular ||
    (named.length === 0 && hasAny(items, 'ask:where', 'ask:who')) ||
    (named.length === 0 && previous?.rank != null)
  );
}

/** What the amount is of: a percentage asks for a share, people for a count, a bare number for what is measured. */
function settle(
  { side, amount, to, unit }: WrittenLimit,
  metric: ReadMetric,
  before: Metric | null,
): { readonly limit: RankLimit; readonly metric: ReadMetric } | null {
  const asked = metric.metric ?? before;
  const isLarge = unit === null && metric.metric !== null && amount > 100;
  const isShare = unit === 'share' || (unit === null && !isLarge && (asked === null || isShareMetric(asked)));
  if (!isShare) {
    if (!Number.isInteger(amount) || !Number.isInteger(to ?? 0)) return null;
    const counted = metric.metric === null ? null : countFor(metric.metric);
    const named = unit === 'people' && asked === null ? 'total' : counted;
    return { limit: limitOf(side, amount, to), metric: { ...metric, metric: named } };
  }
  if (unit === null && (amount > 100 || (to ?? 0) > 100)) return null;
  const isWritten0To1 = unit === null && amount > 0 && amount < 1;
  const toShare = (bound: number) => (isWritten0To1 ? bound : Math.round(bound * 1000) / 100_000);
  const limit = limitOf(side, toShare(amount), to === null ? null : toShare(to));
  if (metric.metric?.includes('without')) {
    return { limit: complement(limit), metric: { ...metric, metric: shareFor(metric.metric), ignored: [] } };
  }
  const share = metric.metric === null ? null : shareFor(metric.metric);
  return { limit, metric: { ...metric, metric: share } };
}

function limitOf(side: RankLimit['side'], one: number, two: number | null): RankLimit {
  return two === null ? { side, value: one } : { side, value: Math.min(one, two), to: Math.max(one, two) };
}

/** More than 40% without a profile is less than 60% with one. */
function complement({ side, value, to }: RankLimit): RankLimit {
  const rest = (share: number) => Math.round((1 - share) * 100_000) / 100_000;
  return to === undefined
    ? { side: MIRRORED[side], value: rest(value) }
    : { side, value: rest(to), to: rest(value) };
}

function shareFor(metric: Metric): Metric {
  if (isShareMetric(metric)) return metric;
  if (metric.startsWith('uwv')) return 'uwv_profile_share';
  return metric.startsWith('municipal') ? 'municipal_profile_share' : 'profile_share';
}

/** `meer dan 500 bij UWV`: people, where a ranking without an amount would be by share. */
function countFor(metric: Metric): Metric {
  if (!isShareMetric(metric)) return metric;
  if (metric.startsWith('uwv')) return 'uwv_total';
  return metric.startsWith('municipal') ? 'municipal_total' : 'total';
}
