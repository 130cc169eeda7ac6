import type { Change, PlaceFigures } from '../../domain/answer.ts';
import {
  countOf,
  type Figures,
  isShareMetric,
  isSmall,
  type Metric,
  type Share,
  type ShareMetric,
  shareOf,
} from '../../domain/figures.ts';
import type { Words } from '../words/words.ts';

/** Percentage of a share, or null where the base is small or nothing is known. */
export function percentOf(share: Share | null, { numbers }: Words): string | null {
  return share === null || share.value === null || isSmall(share) ? null : numbers.percent(share.value);
}

export function shareAt(of: PlaceFigures, metric: ShareMetric): Share | null {
  return shareOf(of.figures, metric, of.register);
}

/** `809 UWV-profielen`, `dekking 62,7% (1.083 van 1.726)`, `3 van 5 mensen (dekking)`. */
export function metricText(of: PlaceFigures, metric: Metric, words: Words): string {
  if (!isShareMetric(metric)) return words.metrics.counted(metric, countOf(of.figures, metric));
  const share = shareAt(of, metric);
  const noun = words.metrics.noun(metric);
  if (share === null || share.value === null) return words.figures.noShare(noun);
  if (isSmall(share)) return words.figures.smallShare(share.part, share.of, noun);
  return words.figures.share(noun, share.value, share.part, share.of);
}

/** The value alone, for lists and tables: `62,7%`, `1.083`, `3 van 5`. */
export function metricValue(of: PlaceFigures, metric: Metric, words: Words): string {
  if (!isShareMetric(metric)) return words.numbers.count(countOf(of.figures, metric));
  const share = shareAt(of, metric);
  if (share === null || share.value === null) return '–';
  return percentOf(share, words) ?? `${words.numbers.count(share.part)} ${words.figures.of(share.of)}`;
}

/** `−34 gemeente-profielen`, `+2,3 procentpunt dekking`; null when a share is too small to compare. */
export function changeText(
  from: Pick<PlaceFigures, 'figures' | 'register'>,
  to: Pick<PlaceFigures, 'figures' | 'register'>,
  metric: Metric,
  words: Words,
): string | null {
  if (!isShareMetric(metric)) {
    const people = countOf(to.figures, metric) - countOf(from.figures, metric);
    return `${words.numbers.signedCount(people)} ${words.metrics.noun(metric, people)}`;
  }
  const points = pointsBetween(from, to, metric);
  if (points === null) return null;
  return words.figures.pointsOf(words.numbers.signedPoints(points), words.metrics.noun(metric));
}

/** Percentage points from unrounded shares; null where either base is small. */
export function pointsBetween(
  from: Pick<PlaceFigures, 'figures' | 'register'>,
  to: Pick<PlaceFigures, 'figures' | 'register'>,
  metric: ShareMetric,
): number | null {
  const before = shareOf(from.figures, metric, from.register);
  const after = shareOf(to.figures, metric, to.register);
  if (before === null || after === null || isSmall(before) || isSmall(after)) return null;
  if (before.value === null || after.value === null) return null;
  return (after.value - before.value) * 100;
}

/** What a question without a metric is about. */
export const HEADLINE_METRICS: readonly Metric[] = ['municipal_with', 'uwv_with'];

export function changeTexts(change: Change, metric: Metric | null, words: Words): readonly string[] {
  const metrics = metric === null ? HEADLINE_METRICS : [metric];
  return metrics
    .map((each) => changeText(change.from, change.to, each, words))
    .filter((text) => text !== null);
}

export function hasSmallBase(figures: Figures): boolean {
  const metrics: readonly ShareMetric[] = ['profile_share', 'municipal_profile_share', 'uwv_profile_share'];
  return metrics.some((metric) => {
    const share = shareOf(figures, metric, null);
    return share !== null && share.of > 0 && isSmall(share);
  });
}
