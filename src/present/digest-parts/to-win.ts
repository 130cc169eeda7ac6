import type { ToWin } from '../../domain/digest.ts';
import type { Part } from '../page.ts';
import { metricValue } from '../pages/metric-text.ts';
import type { Words } from '../words/words.ts';

type Kind<K extends ToWin['kind']> = Extract<ToWin, { kind: K }>;

/** Where most can be won, from the side whose turn it is. */
export function toWinParts(toWin: ToWin, words: Words): readonly Part[] {
  switch (toWin.kind) {
    case 'most':
      return mostParts(toWin, words);
    case 'to-average':
      return toAverageParts(toWin, words);
    case 'to-region':
      return [{ kind: 'sentence', text: toRegionSentence(toWin, words) }];
    case 'own':
      return [{ kind: 'sentence', text: ownSentence(toWin, words) }];
    case 'more':
      return [{ kind: 'sentence', text: words.digest.more(toWin.profiles, toWin.points) }];
  }
}

function mostParts({ metric, members, together, all }: Kind<'most'>, words: Words): readonly Part[] {
  return [
    {
      kind: 'points',
      title: words.digest.most(words.metrics.noun(metric, all), members.length, together, all),
      items: members.map((of) =>
        words.digest.count(words.places.title(of.place), metricValue(of, metric, words)),
      ),
    },
  ];
}

function toAverageParts({ average, short }: Kind<'to-average'>, words: Words): readonly Part[] {
  const { digest, places } = words;
  return [
    {
      kind: 'points',
      title: digest.toAverage(places.name(average.place), metricValue(average, 'profile_share', words)),
      items: short.map(({ of, profiles }) => digest.short(places.title(of.place), profiles)),
    },
  ];
}

function toRegionSentence({ region, short }: Kind<'to-region'>, words: Words): string {
  return words.digest.toRegion(
    words.places.name(short.of.place),
    short.profiles,
    words.places.name(region.place),
    metricValue(region, 'profile_share', words),
  );
}

function ownSentence({ of }: Kind<'own'>, words: Words): string {
  const { municipalWithoutProfile, uwvWithoutProfile } = of.figures;
  const left = [
    ...(municipalWithoutProfile === 0
      ? []
      : [words.metrics.counted('municipal_total', municipalWithoutProfile)]),
    ...(uwvWithoutProfile === 0 ? [] : [words.metrics.counted('uwv_total', uwvWithoutProfile)]),
  ];
  return left.length === 0 ? words.digest.nothingToWin : words.digest.toWin(words.numbers.and(left));
}
