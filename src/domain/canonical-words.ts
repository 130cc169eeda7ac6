import { isShareMetric, type Metric } from './figures.ts';
import type { PlaceCode } from './place.ts';
import type { RankLimit } from './question.ts';

/**
 * The words of the canonical sentences, in which the bot itself asks: in buttons and choices. Always Dutch.
 * The words of people stand in question/words/.
 */
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

const SIDE_WORDS: Readonly<Record<RankLimit['side'], string>> = {
  above: 'boven',
  at_least: 'minstens',
  below: 'onder',
  at_most: 'hooguit',
  between: 'tussen',
};

export function limitWords({ side, value, to }: RankLimit, metric: Metric): string {
  const amount = (bound: number) => (isShareMetric(metric) ? percentage(bound) : people(bound));
  const until = to === undefined ? '' : ` en ${amount(to)}`;
  return `${SIDE_WORDS[side]} ${amount(value)}${until}`;
}

/** With a full stop: a bare 2020 is a year. */
function people(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** `hoger dan GM0983`. */
export function thanWords(side: 'above' | 'below', code: PlaceCode): string {
  return `${side === 'above' ? 'hoger' : 'lager'} dan ${code}`;
}

function percentage(share: number): string {
  return `${String(Number((share * 100).toFixed(4))).replace('.', ',')}%`;
}
