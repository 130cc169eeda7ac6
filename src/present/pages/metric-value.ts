import type { PlaceFigures } from '../../domain/answer.ts';
import { countOf, isShareMetric, isSmall, type Metric } from '../../domain/figures.ts';
import { shareAt } from './metric-text.ts';

/** People, or a share 0–1; null where a percentage would rest on fewer than 10 people. */
export function comparableValue(of: PlaceFigures, metric: Metric): number | null {
  if (!isShareMetric(metric)) return countOf(of.figures, metric);
  const share = shareAt(of, metric);
  return share === null || isSmall(share) ? null : share.value;
}
