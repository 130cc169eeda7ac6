import type { Change, PlaceFigures, TrendAnswer, TrendSeries } from '../../domain/answer.ts';
import { isShareMetric, type Metric, type ShareMetric } from '../../domain/figures.ts';
import type { Page, Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton } from './buttons.ts';
import { metricQuestion } from './canonical.ts';
import { comparedShare } from './card.ts';
import { closingLines } from './closing.ts';
import { editionLabel, sourceLine } from './edition-label.ts';
import { figureCells, figureColumns } from './figures-table.ts';
import { leadLines } from './lead.ts';
import {
  changeText,
  changeTexts,
  HEADLINE_METRICS,
  metricText,
  metricValue,
  pointsBetween,
} from './metric-text.ts';
import { nationalDifferenceLines } from './national-difference.ts';
import { trendChart } from './trend-chart.ts';
import { trendEnds } from './trend-ends.ts';
import { trendWarnings } from './trend-warnings.ts';

const OVERVIEW: readonly Metric[] = ['municipal_with', 'uwv_with', 'total', 'profile_share'];

/** First and last point with the difference, every edition in between, undated ones apart. */
export function trendPage(answer: TrendAnswer, words: Words): Page {
  const { series, reading, today } = answer;
  const editions = series.flatMap((one) => [...one.undated, ...one.points].map(({ edition }) => edition));
  const difference = answer.notes.includes('national_total_differs')
    ? nationalDifferenceLines(editions, words)
    : [];
  const chart = trendChart(series, chartShare(reading.metric), words);
  return {
    headline: series.map((one) => headline(one, reading.metric, words)).join('; '),
    parts: [
      ...leadLines(answer, words),
      ...series.flatMap((one) => seriesParts(one, series.length > 1, reading.metric, words)),
      ...(chart === null ? [] : [{ kind: 'chart' as const, chart }]),
      ...difference.map((text): Part => ({ kind: 'detail', text })),
      ...(answer.notes.includes('small_base')
        ? [{ kind: 'detail' as const, text: words.common.smallBase }]
        : []),
      ...closingLines(answer, words),
    ],
    source: [sourceLine(editions, today, words)],
    buttons: series.map(({ place }) =>
      askButton(
        words.common.buttons.lookup(words.places.name(place)),
        `${metricQuestion(reading.metric)}${place.code}`,
        words,
      ),
    ),
  };
}

function chartShare(metric: Metric | null): ShareMetric {
  return metric !== null && isShareMetric(metric) ? metric : comparedShare(metric);
}

function headline(series: TrendSeries, metric: Metric | null, words: Words): string {
  const title = words.places.title(series.place);
  const ends = trendEnds(series);
  if (ends === null) return words.answers.trendNone(title);
  const since = whenLabel(ends.from, words);
  const changes = changeTexts(ends, metric, words);
  if (changes.length > 0) return words.answers.trendHeadline(title, changes, since);
  const wanted = metric ?? 'with_profile';
  return words.answers.fromTo(
    title,
    metricText(ends.from, wanted, words),
    metricText(ends.to, wanted, words),
    null,
  );
}

function whenLabel({ edition }: PlaceFigures, words: Words): string {
  return edition.period === null
    ? words.figures.anUndated
    : words.source.theQuarter(words.numbers.quarter(edition.period));
}

function seriesParts(
  series: TrendSeries,
  titled: boolean,
  metric: Metric | null,
  words: Words,
): readonly Part[] {
  const { points, undated, place } = series;
  const ends = trendEnds(series);
  const parts: Part[] = [];
  if (ends !== null) {
    const metrics = metric === null ? OVERVIEW : [metric];
    parts.push({
      kind: 'points',
      title: titled ? `${words.places.title(place)}:` : null,
      items: metrics.map((each) => fromTo(ends, each, words)),
    });
  }
  const only = points[0];
  if (points.length === 1 && only !== undefined) {
    parts.push({ kind: 'sentence', text: words.answers.oneEdition(editionLabel(only.edition, words)) });
  }
  if (undated.length > 0) {
    parts.push({
      kind: 'points',
      title: words.answers.undatedTitle,
      items: undated.map((point) => undatedItem(point, metric, words)),
    });
  }
  if (points.length > 1) {
    parts.push({
      kind: 'table',
      table: {
        caption: words.answers.trendCaption(words.places.title(place)),
        columns: [{ title: words.figures.memberColumns.period, numeric: false }, ...figureColumns(words)],
        rows: points.map((point) => [
          { text: editionLabel(point.edition, words), value: null },
          ...figureCells(point, words),
        ]),
      },
    });
  }
  return [...parts, ...trendWarnings(series, metric, words).map((text): Part => ({ kind: 'detail', text }))];
}

function fromTo(ends: Change, metric: Metric, words: Words): string {
  const noun = words.metrics.noun(metric);
  const title = noun.charAt(0).toUpperCase() + noun.slice(1);
  return words.answers.fromTo(
    title,
    metricValue(ends.from, metric, words),
    metricValue(ends.to, metric, words),
    difference(ends, metric, words),
  );
}

function difference({ from, to }: Change, metric: Metric, words: Words): string | null {
  if (isShareMetric(metric)) {
    const points = pointsBetween(from, to, metric);
    return points === null ? null : words.answers.pointsChange(words.numbers.signedPoints(points));
  }
  return changeText(from, to, metric, words)?.split(' ')[0] ?? null;
}

function undatedItem(point: PlaceFigures, metric: Metric | null, words: Words): string {
  const metrics = metric === null ? HEADLINE_METRICS : [metric];
  const text = metrics.map((each) => metricText(point, each, words)).join(', ');
  return point.edition.before === null
    ? text
    : words.answers.undatedItem(text, words.numbers.quarter(point.edition.before));
}
