import type { Metric } from '../../domain/figures.ts';

/** The words a metric is asked with in the sentences of buttons. */
const ASKED: Readonly<Record<Metric, string>> = {
  municipal_with: 'gemeente-profielen',
  municipal_without: 'gemeente-cliënten zonder profiel',
  municipal_total: 'gemeente-cliënten',
  uwv_with: 'uwv-profielen',
  uwv_without: 'uwv-cliënten zonder profiel',
  uwv_total: 'uwv-cliënten',
  with_profile: 'mensen met profiel',
  without_profile: 'mensen zonder profiel',
  total: 'totaal in sonar',
  profile_share: 'dekking',
  municipal_profile_share: 'gemeente-dekking',
  uwv_profile_share: 'uwv-dekking',
  register_share: 'registerdekking',
};

/** Start of a sentence that asks for a metric; empty for all figures. */
export function metricQuestion(metric: Metric | null): string {
  return metric === null ? '' : `${ASKED[metric]} `;
}
