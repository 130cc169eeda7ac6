import type { Metric } from './figures.ts';

/** The words in which the bot itself asks for a metric: in the sentences of buttons and choices. Always Dutch. */
export const METRIC_WORDS: Readonly<Record<Metric, string>> = {
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
