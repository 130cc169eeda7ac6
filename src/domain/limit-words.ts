import { isShareMetric, type Metric } from './figures.ts';
import type { PlaceCode } from './place.ts';
import type { RankLimit } from './question.ts';

const SIDE_WORDS: Readonly<Record<RankLimit['side'], string>> = {
  above: 'boven',
  at_least: 'minstens',
  below: 'onder',
  at_most: 'hooguit',
  between: 'tussen',
};

/** A limit as the bot itself asks for it, in the sentences of buttons and choices. Always Dutch. */
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
