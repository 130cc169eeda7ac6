import type { Metric } from '../../domain/figures.ts';
import { METRIC_WORDS } from '../../domain/metric-words.ts';

/** Start of a sentence that asks for a metric; empty for all figures. */
export function metricQuestion(metric: Metric | null): string {
  return metric === null ? '' : `${METRIC_WORDS[metric]} `;
}
