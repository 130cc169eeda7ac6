import { METRIC_WORDS } from '../../domain/canonical-words.ts';
import type { Metric } from '../../domain/figures.ts';
import type { EditionInfo } from '../../domain/snapshot.ts';

/** Start of a sentence that asks for a metric; empty for all figures. */
export function metricQuestion(metric: Metric | null): string {
  return metric === null ? '' : `${METRIC_WORDS[metric]} `;
}

/** End of a sentence that asks for the same edition again; empty for the newest, so that the button stays fresh. */
export function editionQuestion(edition: EditionInfo, isNewest: boolean): string {
  return isNewest || edition.period === null ? '' : ` ${edition.period}`;
}
