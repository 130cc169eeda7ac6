import type { Since } from '../../domain/digest.ts';
import { countOf, isShareMetric, type Metric } from '../../domain/figures.ts';
import { changeText, pointsBetween } from '../pages/metric-text.ts';
import type { Words } from '../words/words.ts';

/** `−8 gemeente-profielen`, `evenveel UWV-profielen`, `+1,2 procentpunt UWV-dekking`; without what cannot be compared. */
export function changeWords(
  { from, to }: Pick<Since, 'from' | 'to'>,
  metrics: readonly Metric[],
  words: Words,
): readonly string[] {
  return metrics
    .map((metric) => {
      const noun = words.metrics.noun(metric);
      if (!isShareMetric(metric)) {
        const isSame = countOf(from.figures, metric) === countOf(to.figures, metric);
        return isSame ? words.digest.asMany(noun) : changeText(from, to, metric, words);
      }
      const points = pointsBetween(from, to, metric);
      return points !== null && Math.abs(points) < 0.05
        ? words.digest.sameShare(noun)
        : changeText(from, to, metric, words);
    })
    .filter((text) => text !== null);
}
