import type { LimitOutcome, PlaceFigures, RankedItem } from '../domain/answer.ts';
import { isShareMetric, type Metric } from '../domain/figures.ts';
import type { Place } from '../domain/place.ts';
import type { RankAsked, RankLimit } from '../domain/question.ts';
import { rankPlaces } from './rank-places.ts';

/** Half of the last decimal that a percentage is shown with, and a hair. */
const ROUNDING = 0.0005 + 1e-9;

/** What a limit leaves of ranked places, with positions of their own. */
export function cutAtLimit(
  ranked: readonly RankedItem[],
  limit: RankLimit,
  metric: Metric,
  order: 'desc' | 'asc',
  than: PlaceFigures | null,
): { readonly items: readonly RankedItem[]; readonly outcome: LimitOutcome } {
  const meeting = ranked.filter(({ value }) => meetsLimit(value, limit));
  const others = ranked.filter(({ value }) => !meetsLimit(value, limit));
  const { items } = rankPlaces(figuresOf(meeting), metric, order);
  return {
    items,
    outcome: {
      asked: limit,
      than,
      met: items.length,
      nearest: items.length === 0 ? nearestTo(limit, others, metric) : [],
      onTheEdge:
        isShareMetric(metric) && than === null ? others.filter(({ value }) => isOnTheEdge(value, limit)) : [],
    },
  };
}

/** `value` is unrounded. The quotient that equals a limit in decimals is the same number, so equality is exact. */
function meetsLimit(value: number, { side, value: bound, to }: RankLimit): boolean {
  switch (side) {
    case 'above':
      return value > bound;
    case 'at_least':
      return value >= bound;
    case 'below':
      return value < bound;
    case 'at_most':
      return value <= bound;
    case 'between':
      return value >= bound && value <= (to ?? bound);
  }
}

function isOnTheEdge(value: number, { value: bound, to }: RankLimit): boolean {
  return [bound, to ?? bound].some((end) => Math.abs(value - end) <= ROUNDING);
}

/** The highest below a limit that asks for more, the lowest above one that asks for less. */
function nearestTo(
  { side }: RankLimit,
  others: readonly RankedItem[],
  metric: Metric,
): readonly RankedItem[] {
  if (side === 'between') return [];
  const order = side === 'above' || side === 'at_least' ? 'desc' : 'asc';
  return rankPlaces(figuresOf(others), metric, order).items.filter(({ position }) => position === 1);
}

function figuresOf(items: readonly RankedItem[]): readonly PlaceFigures[] {
  return items.map(({ of }) => of);
}

/** What another place has, as a limit; null where it has no figure that can be compared. */
export function limitThan(
  than: NonNullable<RankAsked['than']>,
  of: PlaceFigures | null,
  metric: Metric,
  level: Place['level'],
): RankLimit | null {
  // So many people in a whole region say nothing of one municipality.
  if (of === null || (!isShareMetric(metric) && of.place.level !== level)) return null;
  const [own] = rankPlaces([of], metric, 'desc').items;
  return own === undefined ? null : { side: than.side, value: own.value };
}
