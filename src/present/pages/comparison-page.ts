import type { ComparisonAnswer, PlaceFigures } from '../../domain/answer.ts';
import { isShareMetric, isSmall, type Metric } from '../../domain/figures.ts';
import type { Chart, Page, Part, Table } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton } from './buttons.ts';
import { metricQuestion } from './canonical.ts';
import { comparedShare } from './card.ts';
import { closingLines } from './closing.ts';
import { editionLabel, sourceLine } from './edition-label.ts';
import { figuresTable, valueCell } from './figures-table.ts';
import { leadLines } from './lead.ts';
import { changeText, metricValue, shareAt } from './metric-text.ts';
import { comparableValue } from './metric-value.ts';
import { nationalDifferenceLines } from './national-difference.ts';

const MEASURES: readonly Metric[] = [
  'municipal_with',
  'municipal_without',
  'municipal_profile_share',
  'uwv_with',
  'uwv_without',
  'uwv_profile_share',
  'with_profile',
  'total',
  'profile_share',
];

/** Two to six places side by side, or one among the municipalities of its size. */
export function comparisonPage(answer: ComparisonAnswer, words: Words): Page {
  const { rows, edition, peers, reading, today, notes } = answer;
  const metric = reading.metric ?? 'profile_share';
  const detail = (text: string): Part => ({ kind: 'detail', text });
  const difference = notes.includes('national_total_differs')
    ? nationalDifferenceLines([edition], words)
    : [];
  return {
    headline: headline(answer, metric, words),
    parts: [
      ...leadLines(answer, words),
      ...(peers === null ? [] : [detail(words.answers.sizeClass(peers.class))]),
      ...(rows.length > 1 ? [{ kind: 'table' as const, table: sideBySide(answer, words) }] : []),
      ...differenceParts(
        rows.map(({ of }) => of),
        metric,
        words,
      ),
      ...standingParts(answer, metric, words),
      ...(peers === null
        ? []
        : [{ kind: 'table' as const, table: peersTable(answer, peers, metric, words) }]),
      ...(peers === null
        ? chartParts(
            rows.map(({ of }) => of),
            metric,
            words,
          )
        : []),
      ...difference.map(detail),
      ...(notes.includes('small_base') ? [detail(words.common.smallBase)] : []),
      ...closingLines(answer, words),
    ],
    source: [sourceLine([edition], today, words)],
    buttons: rows
      .slice(0, 3)
      .map(({ of: { place } }) =>
        askButton(
          `${words.common.buttons.trend} ${words.places.title(place)}`,
          `trend ${metricQuestion(reading.metric)}${place.code}`,
          words,
        ),
      ),
  };
}

function headline({ rows, peers }: ComparisonAnswer, metric: Metric, words: Words): string {
  const noun = words.metrics.noun(metric);
  const [first] = rows;
  if (peers !== null && first !== undefined) {
    const title = words.places.title(first.of.place);
    const value = metricValue(first.of, metric, words);
    if (peers.rank === null) return words.answers.peersNoRank(title, noun, value);
    return words.answers.peersHeadline(title, noun, value, peers.rank, peers.of);
  }
  const items = rows.map(({ of }) =>
    words.answers.comparisonItem(words.places.title(of.place), metricValue(of, metric, words)),
  );
  return words.answers.comparisonHeadline(noun, items);
}

function sideBySide({ rows, edition, reading }: ComparisonAnswer, words: Words): Table {
  const asked = reading.metric;
  const measures = asked === null || MEASURES.includes(asked) ? MEASURES : [...MEASURES, asked];
  return {
    caption: words.answers.comparisonCaption(editionLabel(edition, words)),
    columns: [
      { title: words.answers.measure, numeric: false },
      ...rows.map(({ of }) => ({ title: words.places.title(of.place), numeric: true })),
    ],
    rows: measures.map((metric) => [
      { text: words.metrics.column[metric], value: null },
      ...rows.map(({ of }) => valueCell(of, metric, words)),
    ]),
  };
}

function differenceParts(rows: readonly PlaceFigures[], metric: Metric, words: Words): readonly Part[] {
  const [a, b] = rows;
  if (rows.length !== 2 || a === undefined || b === undefined) return [];
  const text = changeText(b, a, metric, words);
  if (text === null || (!isShareMetric(metric) && a.place.level !== b.place.level)) return [];
  const sentence = words.answers.difference(words.places.name(a.place), words.places.name(b.place), text);
  return [{ kind: 'sentence', text: sentence }];
}

function standingParts({ rows }: ComparisonAnswer, metric: Metric, words: Words): readonly Part[] {
  const items = rows
    .filter(({ standings }) => standings.length > 0)
    .map(({ of, standings }) => {
      const ranks = standings.map(({ rank, of: all, among }) => words.answers.standing(rank, all, among));
      return words.figures.headline(words.places.title(of.place), ranks);
    });
  const title = words.answers.standingTitle(words.metrics.noun(metric));
  return items.length === 0 ? [] : [{ kind: 'points', title, items }];
}

function peersTable(
  { rows, edition }: ComparisonAnswer,
  peers: NonNullable<ComparisonAnswer['peers']>,
  metric: Metric,
  words: Words,
): Table {
  const value = (of: PlaceFigures) => comparableValue(of, metric) ?? -1;
  const all = [
    ...rows.map(({ of }) => of).filter(({ place }) => place.level === 'municipality'),
    ...peers.rows,
  ];
  const caption = `${words.answers.peersCaption(peers.class)}, ${editionLabel(edition, words)}`;
  return figuresTable(
    all.toSorted((a, b) => value(b) - value(a)),
    caption,
    words,
  );
}

function chartParts(rows: readonly PlaceFigures[], metric: Metric, words: Words): readonly Part[] {
  const share = isShareMetric(metric) ? metric : comparedShare(metric);
  const values = rows.flatMap((row) => {
    const found = shareAt(row, share);
    return found === null || found.value === null || isSmall(found)
      ? []
      : [Math.round(found.value * 1000) / 10];
  });
  if (values.length !== rows.length) return [];
  const noun = words.metrics.noun(share);
  const chart: Chart = {
    kind: 'bar',
    title: noun.charAt(0).toUpperCase() + noun.slice(1),
    yLabel: words.answers.percentAxis,
    categories: rows.map(({ place }) => words.places.short(place)),
    series: [{ name: words.metrics.column[share], values }],
  };
  return [{ kind: 'chart', chart }];
}
