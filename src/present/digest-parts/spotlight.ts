import type { PlaceFigures } from '../../domain/answer.ts';
import type { Neighbours, Position, Spotlight } from '../../domain/digest.ts';
import type { Metric, ShareMetric } from '../../domain/figures.ts';
import type { Part } from '../page.ts';
import { besideOf, card } from '../pages/card.ts';
import { editionLabel } from '../pages/edition-label.ts';
import { HEADLINE_METRICS, metricText, metricValue } from '../pages/metric-text.ts';
import { trendPage } from '../pages/trend-page.ts';
import type { Words } from '../words/words.ts';
import { changeWords } from './change-words.ts';

type Kind<K extends Spotlight['kind']> = Extract<Spotlight, { kind: K }>;

const SHARES: readonly ShareMetric[] = ['profile_share', 'municipal_profile_share', 'uwv_profile_share'];

/** What changed by the side it is looked at from. */
const CHANGES: Readonly<Record<ShareMetric, readonly Metric[]>> = {
  profile_share: HEADLINE_METRICS,
  municipal_profile_share: ['municipal_with', 'municipal_profile_share'],
  uwv_profile_share: ['uwv_with', 'uwv_profile_share'],
  register_share: ['register_share'],
};

/** This week's turn. */
export function spotlightParts(spotlight: Spotlight, words: Words): readonly Part[] {
  switch (spotlight.kind) {
    case 'member':
      return memberParts(spotlight, words);
    case 'owners':
      return ownersParts(spotlight, words);
    case 'beside':
      return besideParts(spotlight, words);
    case 'neighbours':
      return neighboursParts(spotlight, words);
    case 'trend':
      return trendParts(spotlight, words);
  }
}

function memberParts({ of, metric, position, since }: Kind<'member'>, words: Words): readonly Part[] {
  const { digest, places } = words;
  const level = of.place.level === 'region' ? 'region' : 'municipality';
  const items = [
    digest.member(metricText(of, 'municipal_with', words), metricText(of, 'uwv_with', words)),
    standing(of, metric, position, digest.among[level], words),
  ];
  const changes = since === null ? [] : changeWords(since, CHANGES[metric], words);
  if (since !== null && changes.length > 0) {
    items.push(digest.memberSince(whenOf(since.from, words), words.numbers.and(changes)));
  }
  return [{ kind: 'points', title: digest.inTheLight(places.name(of.place)), items }];
}

/** `Dekking 61,4%: nummer 5 van de 7 gemeenten in de regio`; without a rank `4 van 5 mensen (dekking)` */
function standing(
  of: PlaceFigures,
  metric: ShareMetric,
  position: Position | null,
  among: string,
  words: Words,
): string {
  if (position === null) return metricText(of, metric, words);
  const noun = words.metrics.noun(metric);
  return words.digest.position(noun, metricValue(of, metric, words), position, among);
}

function whenOf({ edition }: PlaceFigures, words: Words): string {
  return edition.period === null
    ? words.figures.anUndated
    : words.source.theQuarter(editionLabel(edition, words));
}

function ownersParts({ of, others }: Kind<'owners'>, words: Words): readonly Part[] {
  const at = (level: 'region' | 'country') => others.find(({ place }) => place.level === level) ?? null;
  return [
    { kind: 'sentence', text: words.digest.owners },
    card(of, besideOf('profile_share', at('region'), at('country'), words), words),
  ];
}

function besideParts({ of, others }: Kind<'beside'>, words: Words): readonly Part[] {
  const { answers, digest, metrics, numbers, places } = words;
  const title = digest.beside(
    places.name(of.place),
    numbers.and(others.map(({ place }) => places.name(place))),
  );
  const items = SHARES.map((metric) =>
    answers.comparisonHeadline(
      metrics.noun(metric),
      [of, ...others].map((one) =>
        answers.comparisonItem(places.name(one.place), metricValue(one, metric, words)),
      ),
    ),
  );
  return [{ kind: 'points', title, items }];
}

function neighboursParts({ of, among, neighbours }: Kind<'neighbours'>, words: Words): readonly Part[] {
  const { digest, places } = words;
  const name = places.name(of.place);
  const isSize = typeof among === 'string';
  return [
    {
      kind: 'points',
      title: isSize ? digest.besideItsSize(name, among) : digest.inItsRegion(name, places.name(among)),
      items: [
        standing(
          of,
          'profile_share',
          neighbours.position,
          digest.among[isSize ? 'size' : 'municipality'],
          words,
        ),
        ...extremes(of, neighbours, words),
      ],
    },
  ];
}

/** Who stands right above and below it, and at both ends; nobody twice. */
function extremes(
  of: PlaceFigures,
  { above, below, highest, lowest }: Neighbours,
  words: Words,
): readonly string[] {
  const value = (one: PlaceFigures) =>
    words.answers.comparisonItem(words.places.title(one.place), metricValue(one, 'profile_share', words));
  const near = [
    ...(above === null ? [] : [words.digest.above(value(above))]),
    ...(below === null ? [] : [words.digest.below(value(below))]),
  ];
  const named = [of, above, below].map((one) => one?.place.code);
  const ends = [
    ...(named.includes(highest.place.code) ? [] : [words.digest.highest(value(highest))]),
    ...(named.includes(lowest.place.code) ? [] : [words.digest.lowest(value(lowest))]),
  ];
  return [...near, ...ends];
}

/** The headline says since when, then the differences; not every edition in between: that is a question away. */
function trendParts({ of, answer }: Kind<'trend'>, words: Words): readonly Part[] {
  const { headline, parts } = trendPage(answer, words);
  return [
    { kind: 'sentence', text: words.digest.development(words.places.name(of.place)) },
    { kind: 'sentence', text: headline },
    ...parts.filter(({ kind }) => kind === 'points').slice(0, 1),
    ...parts.filter(({ kind }) => kind === 'detail'),
  ];
}
