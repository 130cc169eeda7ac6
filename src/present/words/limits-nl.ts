import { isShareMetric, type Metric } from '../../domain/figures.ts';
import type { RankLimit } from '../../domain/question.ts';
import { metricsNl } from './metrics-nl.ts';
import { numbersIn } from './numbers.ts';

const { and, count, fullPercent } = numbersIn('nl');

/** Which places meet a limit: `boven de 70%`, `minstens 500 mensen`. */
export const limitsNl = {
  /** `partly`: places that are too small for a share are not among the `of`. */
  headline: (
    met: number,
    of: number,
    level: 'municipality' | 'region',
    scope: string,
    partly: boolean,
    what: string,
  ) => {
    const which = partly ? 'meegerekende ' : '';
    const noun = level === 'region' ? 'arbeidsmarktregio’s' : 'gemeenten';
    const within = level === 'region' ? '' : ` in ${scope}`;
    const places = `${which}${noun}${within}`;
    if (met === 0) return `Geen van de ${count(of)} ${places} heeft ${what}`;
    if (met === of && of > 1) return `Alle ${count(of)} ${places} hebben ${what}`;
    return `${count(met)} van de ${count(of)} ${places} ${met === 1 ? 'heeft' : 'hebben'} ${what}`;
  },
  /** `een dekking boven 70%`, `minstens 500 UWV-profielen` */
  /** `een dekking boven die van Venlo (62,7%)`, `meer UWV-profielen dan Venlo (809)` */
  whatThan: (metric: Metric, side: RankLimit['side'], place: string, value: string) => {
    const noun = metricsNl.noun(metric);
    const up = side === 'above';
    if (isShareMetric(metric)) return `een ${noun} ${up ? 'boven' : 'onder'} die van ${place} (${value})`;
    return `${up ? 'meer' : 'minder'} ${noun} dan ${place} (${value})`;
  },
  what: (metric: Metric, limit: RankLimit) =>
    isShareMetric(metric) ? `een ${shareWithin(metric, limit)}` : peopleWithin(metric, limit),
  item: (place: string, value: string) => `${place} ${value}`,
  all: (items: readonly string[]) => `: ${and(items)}`,
  first: (items: readonly string[], metric: Metric, order: 'desc' | 'asc') => {
    const many = items.length > 1;
    if (isShareMetric(metric))
      return `; het ${order === 'desc' ? 'hoogst' : 'laagst'} ${many ? 'zijn' : 'is'} ${and(items)}`;
    return `; de ${order === 'desc' ? 'meeste' : 'minste'} ${many ? 'hebben' : 'heeft'} ${and(items)}`;
  },
  shown: (scope: string, shown: number, met: number) =>
    `${scope}: de eerste ${count(shown)} van ${count(met)}`,
  exactly: (bound: number, places: readonly string[]) =>
    `Precies ${fullPercent(bound)} en dus niet meegeteld: ${and(places)}.`,
  justMissed: (items: readonly string[]) => `Net niet: ${and(items)}.`,
  caption: (metric: Metric, limit: RankLimit, scope: string, edition: string) => {
    const what = isShareMetric(metric) ? shareWithin(metric, limit) : peopleWithin(metric, limit);
    return `${what.charAt(0).toUpperCase()}${what.slice(1)}, ${scope}, ${edition}`;
  },
  wholeRanking: 'Hele ranglijst',
};

function shareWithin(metric: Metric, { side, value, to }: RankLimit): string {
  const noun = metricsNl.noun(metric);
  const bound = fullPercent(value);
  switch (side) {
    case 'above':
      return `${noun} boven ${bound}`;
    case 'below':
      return `${noun} onder ${bound}`;
    case 'at_least':
      return `${noun} van ${bound} of meer`;
    case 'at_most':
      return `${noun} van ${bound} of minder`;
    case 'between':
      return `${noun} van ${bound} tot en met ${fullPercent(to ?? value)}`;
  }
}

function peopleWithin(metric: Metric, { side, value, to }: RankLimit): string {
  const noun = metricsNl.noun(metric, to ?? value);
  const bound = count(value);
  if (value === 0 && side === 'at_most') return `geen ${noun}`;
  switch (side) {
    case 'above':
      return `meer dan ${bound} ${noun}`;
    case 'below':
      return `minder dan ${bound} ${noun}`;
    case 'at_least':
      return `minstens ${bound} ${noun}`;
    case 'at_most':
      return `hooguit ${bound} ${noun}`;
    case 'between':
      return `${bound} tot en met ${count(to ?? value)} ${noun}`;
  }
}
