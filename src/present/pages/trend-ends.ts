import type { Change, TrendSeries } from '../../domain/answer.ts';

/**
 * First and last point of a trend. With one dated point the undated edition is the first; null when there is nothing
 * to compare.
 */
export function trendEnds({ place, points, undated }: TrendSeries): Change | null {
  const first = points.at(0);
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first !== last) return { place, from: first, to: last };
  const earlier = undated.at(0);
  return earlier === undefined ? null : { place, from: earlier, to: last };
}
