import type { PlaceFigures, RankedItem } from '../domain/answer.ts';
import { countOf, isShareMetric, isSmall, type Metric, shareOf } from '../domain/figures.ts';
import type { PlaceCode } from '../domain/place.ts';

interface RankedPlaces {
  readonly items: readonly RankedItem[];
  /** Their share has fewer than 10 people in its denominator. */
  readonly tooSmall: readonly PlaceFigures[];
}

/**
 * Competition ranking: equal values share a position and the next one skips (1, 2, 2, 4); among equals names decide
 * the order. Places without the figure are left out.
 */
export function rankPlaces(
  places: readonly PlaceFigures[],
  metric: Metric,
  order: 'desc' | 'asc',
): RankedPlaces {
  const valued = places.flatMap((of) => {
    const value = rankedValue(of, metric);
    return value === null ? [] : [{ of, value }];
  });
  const sorted = valued.toSorted(
    (a, b) => (order === 'desc' ? b.value - a.value : a.value - b.value) || byName(a.of, b.of),
  );
  let position = 0;
  const items = sorted.map((item, index) => {
    if (item.value !== sorted[index - 1]?.value) position = index + 1;
    return { position, ...item };
  });
  return { items, tooSmall: places.filter((of) => isTooSmall(of, metric)).toSorted(byName) };
}

/** Position of one of `places`, 1 = highest, among the `of` that can be ranked; null when it has no value to rank by. */
export function standingOf(
  code: PlaceCode,
  places: readonly PlaceFigures[],
  metric: Metric,
): { readonly rank: number | null; readonly of: number } {
  const own = places.find(({ place }) => place.code === code);
  const value = own ? rankedValue(own, metric) : null;
  let higher = 0;
  let ranked = 0;
  for (const of of places) {
    const other = rankedValue(of, metric);
    if (other === null) continue;
    ranked += 1;
    if (value !== null && other > value) higher += 1;
  }
  return { rank: value === null ? null : higher + 1, of: ranked };
}

export function byName(a: PlaceFigures, b: PlaceFigures): number {
  return collator.compare(a.place.name, b.place.name) || (a.place.code < b.place.code ? -1 : 1);
}

const collator = new Intl.Collator('nl');

/** People or a share; null when there is none or its denominator is too small. */
function rankedValue(of: PlaceFigures, metric: Metric): number | null {
  if (!isShareMetric(metric)) return countOf(of.figures, metric);
  const share = shareOf(of.figures, metric, of.register);
  return share === null || isSmall(share) ? null : share.value;
}

function isTooSmall(of: PlaceFigures, metric: Metric): boolean {
  const share = isShareMetric(metric) ? shareOf(of.figures, metric, of.register) : null;
  return share !== null && isSmall(share);
}
