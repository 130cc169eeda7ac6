import type { LimitOutcome, PlaceFigures, RankingAnswer } from '../../domain/answer.ts';
import { limitWords, thanWords } from '../../domain/canonical-words.ts';
import { isShareMetric, type Metric } from '../../domain/figures.ts';
import type { Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { metricQuestion } from './canonical.ts';
import { metricValue } from './metric-text.ts';
import { comparableValue } from './metric-value.ts';

const IN_HEADLINE = 3;

/** `29 van de 339 gemeenten in Nederland hebben een dekking boven 70%; het hoogst zijn …` */
export function limitedHeadline(answer: RankingAnswer, limit: LimitOutcome, words: Words): string {
  const { metric, order, level, scope, items, ranked, tooSmall } = answer;
  const { limits, places } = words;
  const what = whatIsAsked(metric, limit, words);
  const partly = tooSmall.length > 0 && isShareMetric(metric);
  const count = limits.headline(limit.met, ranked, level, places.name(scope), partly, what);
  const shown = (limit.met === 0 ? limit.nearest : items).slice(0, IN_HEADLINE);
  if (shown.length === 0) return count;
  const isNone = limit.asked.side === 'at_most' && limit.asked.value === 0;
  const named = shown.map(({ of }) => {
    const title = places.title(of.place);
    return isNone ? title : limits.item(title, limitedValue(of, metric, limit, words));
  });
  if (limit.met > 0 && limit.met <= IN_HEADLINE && shown.length === limit.met) {
    return `${count}${limits.all(named)}`;
  }
  if (isNone && limit.met > 0) return count;
  const fromTop = ['above', 'at_least'].includes(limit.asked.side);
  const shownOrder = limit.met > 0 ? order : fromTop ? 'desc' : 'asc';
  return `${count}${limits.first(named, metric, shownOrder)}`;
}

/** `een dekking boven 70%`, `een dekking boven die van Nederland (53,0%)`. */
function whatIsAsked(
  metric: Metric,
  { asked, than }: LimitOutcome,
  { limits, places, numbers }: Words,
): string {
  if (than === null) return limits.what(metric, asked);
  const value = isShareMetric(metric) ? numbers.percent(asked.value) : numbers.count(asked.value);
  return limits.whatThan(metric, asked.side, places.name(than.place), value);
}

/** The value with so many decimals that it does not look equal to a limit it differs from. */
export function limitedValue(
  of: PlaceFigures,
  metric: Metric,
  { asked }: LimitOutcome,
  words: Words,
): string {
  const value = isShareMetric(metric) ? comparableValue(of, metric) : null;
  if (value === null) return metricValue(of, metric, words);
  const plain = words.numbers.percent(value);
  const texts = [asked.value, asked.to ?? asked.value].map((bound) =>
    words.numbers.percentApart(value, bound),
  );
  return texts.find((text) => text !== plain) ?? plain;
}

/** Shares that round to the limit and do not meet it: named, so that nobody misses them. */
export function edgeParts({ metric }: RankingAnswer, limit: LimitOutcome, words: Words): readonly Part[] {
  const { limits, places } = words;
  const bounds = [limit.asked.value, limit.asked.to ?? limit.asked.value];
  const exact = limit.onTheEdge.filter(({ value }) => bounds.includes(value));
  const near = limit.onTheEdge.filter(
    ({ of, value }) =>
      !bounds.includes(value) && limitedValue(of, metric, limit, words) !== words.numbers.percent(value),
  );
  const lines = [
    ...(exact.length === 0
      ? []
      : [
          limits.exactly(
            limit.asked.value,
            exact.map(({ of }) => places.title(of.place)),
          ),
        ]),
    ...(near.length === 0
      ? []
      : [
          limits.justMissed(
            near.map(({ of }) => limits.item(places.title(of.place), limitedValue(of, metric, limit, words))),
          ),
        ]),
  ];
  return lines.map((text) => ({ kind: 'detail', text }));
}

/** The sentence that asks for the same limit elsewhere. */
export function limitedQuestion(
  { metric, level }: RankingAnswer,
  limit: LimitOutcome,
  scope: string,
): string {
  const places = level === 'region' ? 'regio’s' : 'gemeenten';
  const { asked, than } = limit;
  const side = asked.side === 'above' ? 'above' : 'below';
  const words = than === null ? limitWords(asked, metric) : thanWords(side, than.place.code);
  return `${places} met ${metricQuestion(metric)}${words} in ${scope}`;
}
