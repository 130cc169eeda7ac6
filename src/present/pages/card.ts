import type { PlaceFigures } from '../../domain/answer.ts';
import { countOf, type Metric, type ShareMetric } from '../../domain/figures.ts';
import type { CardRow, Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { percentOf, shareAt } from './metric-text.ts';

/** The three lines of a look-up: municipality, UWV, together. */
export function card(
  subject: PlaceFigures,
  beside: { readonly share: ShareMetric; readonly text: string },
  words: Words,
): Part {
  const { count } = words.numbers;
  const row = (label: string, metric: ShareMetric, withProfile: number, rest: string): CardRow => ({
    label,
    count: count(withProfile),
    rest,
    share: percentOf(shareAt(subject, metric), words) ?? '',
    beside: metric === beside.share ? beside.text : '',
  });
  const { figures } = subject;
  return {
    kind: 'card',
    rows: [
      row(
        words.figures.municipality,
        'municipal_profile_share',
        figures.municipalWithProfile,
        words.figures.ofWithProfile(countOf(figures, 'municipal_total')),
      ),
      row(
        words.figures.uwv,
        'uwv_profile_share',
        figures.uwvWithProfile,
        words.figures.ofWithProfile(countOf(figures, 'uwv_total')),
      ),
      row(
        words.figures.together,
        'profile_share',
        countOf(figures, 'with_profile'),
        words.figures.of(figures.total),
      ),
    ],
  };
}

/** `regio 63,5% · Nederland 53,0%`, behind the share that was asked. */
export function besideOf(
  metric: Metric | null,
  region: PlaceFigures | null,
  country: PlaceFigures | null,
  words: Words,
): { readonly share: ShareMetric; readonly text: string } {
  const share = comparedShare(metric);
  const regionShare = region === null ? null : percentOf(shareAt(region, share), words);
  const countryShare = country === null ? null : percentOf(shareAt(country, share), words);
  const parts = [
    regionShare === null ? null : words.figures.besideRegion(regionShare),
    countryShare === null ? null : words.figures.besideCountry(countryShare),
  ];
  return { share, text: parts.filter((part) => part !== null).join(' · ') };
}

/** The share that goes with a metric. */
export function comparedShare(metric: Metric | null): ShareMetric {
  switch (metric) {
    case 'municipal_with':
    case 'municipal_without':
    case 'municipal_total':
    case 'municipal_profile_share':
      return 'municipal_profile_share';
    case 'uwv_with':
    case 'uwv_without':
    case 'uwv_total':
    case 'uwv_profile_share':
      return 'uwv_profile_share';
    default:
      return 'profile_share';
  }
}
