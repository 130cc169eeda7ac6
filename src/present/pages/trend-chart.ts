import type { PlaceFigures, TrendSeries } from '../../domain/answer.ts';
import { isSmall, type ShareMetric } from '../../domain/figures.ts';
import { capitalised } from '../../text/capitals.ts';
import type { Chart } from '../page.ts';
import type { Words } from '../words/words.ts';
import { shareAt } from './metric-text.ts';

/**
 * Shares over the dated editions that every series has. One place: municipality, UWV and together, or the share asked.
 * null with fewer than two points, or where a base is small.
 */
export function trendChart(all: readonly TrendSeries[], share: ShareMetric, words: Words): Chart | null {
  const periods = all
    .map(({ points }) => new Set(points.map(({ edition }) => edition.period)))
    .reduce<Set<string | null> | null>(
      (shared, own) => (shared === null ? own : shared.intersection(own)),
      null,
    );
  const lines = linesOf(all, share, words).map(({ name, points, metric }) => ({
    name,
    values: points
      .filter(({ edition }) => periods?.has(edition.period))
      .map((point) => percentPoint(point, metric)),
  }));
  const first = all[0]?.points.filter(({ edition }) => periods?.has(edition.period)) ?? [];
  const drawn = lines.flatMap(({ name, values }) => {
    const known = values.filter((value) => value !== null);
    return known.length === values.length ? [{ name, values: known }] : [];
  });
  if (first.length < 2 || drawn.length === 0) return null;
  return {
    kind: 'line',
    title: words.answers.trendChart(capitalised(words.metrics.noun(share))),
    yLabel: words.answers.percentAxis,
    categories: first.map(({ edition }) =>
      edition.period === null ? '' : words.numbers.shortQuarter(edition.period),
    ),
    series: drawn,
  };
}

interface Line {
  readonly name: string;
  readonly points: readonly PlaceFigures[];
  readonly metric: ShareMetric;
}

function linesOf(all: readonly TrendSeries[], share: ShareMetric, words: Words): readonly Line[] {
  const [only] = all;
  if (all.length === 1 && only !== undefined && share === 'profile_share') {
    const { points } = only;
    return [
      { name: words.figures.municipality, points, metric: 'municipal_profile_share' },
      { name: words.figures.uwv, points, metric: 'uwv_profile_share' },
      { name: words.figures.together, points, metric: 'profile_share' },
    ];
  }
  return all.map(({ place, points }) => ({ name: words.places.short(place), points, metric: share }));
}

function percentPoint(point: PlaceFigures, metric: ShareMetric): number | null {
  const share = shareAt(point, metric);
  if (share === null || share.value === null || isSmall(share)) return null;
  return Math.round(share.value * 1000) / 10;
}
