import { isShareMetric, type Metric } from '../../domain/figures.ts';
import type { RankLimit } from '../../domain/question.ts';
import type { limitsNl } from './limits-nl.ts';
import { metricsEn } from './metrics-en.ts';
import { numbersIn } from './numbers.ts';

const { and, count, fullPercent } = numbersIn('en');

export const limitsEn: typeof limitsNl = {
  headline: (met, of, level, scope, partly, what) => {
    const noun = level === 'region' ? 'labour-market regions' : 'municipalities';
    const within = level === 'region' ? '' : ` in ${scope}`;
    const places = `${noun}${partly ? ' counted' : ''}${within}`;
    if (met === 0) return `None of the ${count(of)} ${places} has ${what}`;
    if (met === of && of > 1) return `All ${count(of)} ${places} have ${what}`;
    return `${count(met)} of the ${count(of)} ${places} ${met === 1 ? 'has' : 'have'} ${what}`;
  },
  whatThan: (metric, side, place, value) => {
    const noun = metricsEn.noun(metric);
    const up = side === 'above';
    if (isShareMetric(metric)) return `${noun} ${up ? 'above' : 'below'} that of ${place} (${value})`;
    return `${up ? 'more' : 'fewer'} ${noun} than ${place} (${value})`;
  },
  what: within,
  item: (place, value) => `${place} ${value}`,
  all: (items) => `: ${and(items)}`,
  first: (items, metric, order) => {
    const many = items.length > 1;
    if (isShareMetric(metric))
      return `; the ${order === 'desc' ? 'highest' : 'lowest'} ${many ? 'are' : 'is'} ${and(items)}`;
    return `; ${and(items)} ${many ? 'have' : 'has'} the ${order === 'desc' ? 'most' : 'fewest'}`;
  },
  shown: (scope, shown, met) => `${scope}: the first ${count(shown)} of ${count(met)}`,
  exactly: (bound, places) => `Exactly ${fullPercent(bound)}, so not counted: ${and(places)}.`,
  justMissed: (items) => `Just outside: ${and(items)}.`,
  caption: (metric, limit, scope, edition) => {
    const what = within(metric, limit);
    return `${what.charAt(0).toUpperCase()}${what.slice(1)}, ${scope}, ${edition}`;
  },
  wholeRanking: 'Whole ranking',
};

function within(metric: Metric, limit: RankLimit): string {
  return isShareMetric(metric) ? shareWithin(metric, limit) : peopleWithin(metric, limit);
}

function shareWithin(metric: Metric, { side, value, to }: RankLimit): string {
  const noun = metricsEn.noun(metric);
  const bound = fullPercent(value);
  switch (side) {
    case 'above':
      return `${noun} above ${bound}`;
    case 'below':
      return `${noun} below ${bound}`;
    case 'at_least':
      return `${noun} of ${bound} or more`;
    case 'at_most':
      return `${noun} of ${bound} or less`;
    case 'between':
      return `${noun} from ${bound} to ${fullPercent(to ?? value)}`;
  }
}

function peopleWithin(metric: Metric, { side, value, to }: RankLimit): string {
  const noun = metricsEn.noun(metric, to ?? value);
  const bound = count(value);
  if (value === 0 && side === 'at_most') return `no ${noun}`;
  switch (side) {
    case 'above':
      return `more than ${bound} ${noun}`;
    case 'below':
      return `fewer than ${bound} ${noun}`;
    case 'at_least':
      return `at least ${bound} ${noun}`;
    case 'at_most':
      return `at most ${bound} ${noun}`;
    case 'between':
      return `${bound} to ${count(to ?? value)} ${noun}`;
  }
}
