import type { RankedItem, RankingAnswer } from '../../domain/answer.ts';
import { countOf, isShareMetric, isSmall } from '../../domain/figures.ts';
import type { AskButton, Chart, Page, Part, Table } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton } from './buttons.ts';
import { editionQuestion, metricQuestion } from './canonical.ts';
import { closingLines } from './closing.ts';
import { editionLabel, sourceLine } from './edition-label.ts';
import { valueCell } from './figures-table.ts';
import { edgeParts, limitedHeadline, limitedQuestion, limitedValue } from './limited-ranking.ts';
import { metricText, metricValue, shareAt } from './metric-text.ts';

const IN_HEADLINE = 3;
const MAX_BARS = 10;

/** Places in order of one metric; ties by name, small denominators beneath. */
export function rankingPage(answer: RankingAnswer, words: Words): Page {
  const { edition, items, today, limit } = answer;
  const detail = (text: string): Part => ({ kind: 'detail', text });
  return {
    headline: limit === null ? headline(answer, words) : limitedHeadline(answer, limit, words),
    parts: [
      detail(`${scopeText(answer, words)} · ${editionLabel(edition, words)}`),
      ...(limit === null ? onlyItem(answer, words) : []),
      ...(items.length > (limit === null ? 1 : 0)
        ? [{ kind: 'table' as const, table: rankingTable(answer, words) }]
        : []),
      ...chartParts(answer, words),
      ...(limit === null ? [] : edgeParts(answer, limit, words)),
      ...tooSmallParts(answer, words),
      ...closingLines(answer, words),
    ],
    source: [sourceLine([edition], today, words)],
    buttons: buttons(answer, words),
  };
}

function scopeText({ scope, items, ranked, level, limit }: RankingAnswer, words: Words): string {
  const title = words.places.title(scope);
  const shown = items.length;
  if (limit !== null) return shown === limit.met ? title : words.limits.shown(title, shown, limit.met);
  const levelName = level === 'municipality' ? words.places.municipalities : words.places.regions;
  return words.answers.rankingScope(title, shown, ranked, levelName);
}

function headline(answer: RankingAnswer, words: Words): string {
  const what = ranked(answer, words);
  const scope = words.places.name(answer.scope);
  if (answer.items.length === 0) return words.answers.rankingEmpty(what, scope);
  const items = answer.items
    .slice(0, IN_HEADLINE)
    .map(({ of }) =>
      words.answers.comparisonItem(words.places.title(of.place), metricValue(of, answer.metric, words)),
    );
  return answer.level === 'region'
    ? words.answers.regionRankingHeadline(what, items)
    : words.answers.rankingHeadline(what, scope, items);
}

function onlyItem({ items, metric }: RankingAnswer, words: Words): readonly Part[] {
  const [first] = items;
  if (items.length !== 1 || first === undefined || !isShareMetric(metric)) return [];
  const text = words.figures.headline(words.places.title(first.of.place), [
    metricText(first.of, metric, words),
  ]);
  return [{ kind: 'sentence', text }];
}

/** `hoogste dekking`, `minste UWV-profielen`. */
function ranked({ metric, order }: RankingAnswer, { answers, metrics }: Words): string {
  const noun = metrics.noun(metric);
  if (isShareMetric(metric)) return order === 'desc' ? answers.highest(noun) : answers.lowest(noun);
  return order === 'desc' ? answers.most(noun) : answers.fewest(noun);
}

function rankingTable(answer: RankingAnswer, words: Words): Table {
  const { metric, level, items, limit } = answer;
  const isShare = isShareMetric(metric);
  const scope = words.places.title(answer.scope);
  const edition = editionLabel(answer.edition, words);
  return {
    caption:
      limit === null
        ? words.answers.rankingCaption(ranked(answer, words), scope, edition)
        : words.limits.caption(metric, limit.asked, scope, edition),
    columns: [
      { title: words.figures.memberColumns.position, numeric: true },
      { title: words.figures.memberColumns[level], numeric: false },
      { title: words.metrics.column[metric], numeric: true },
      ...(isShare
        ? [
            { title: words.answers.part, numeric: true },
            { title: words.answers.outOf, numeric: true },
          ]
        : [{ title: words.metrics.column.total, numeric: true }]),
    ],
    rows: items.map((item) => rankingRow(item, answer, words)),
  };
}

function rankingRow(
  { position, of }: RankedItem,
  { metric, limit }: RankingAnswer,
  words: Words,
): Table['rows'][number] {
  const count = (people: number) => ({ text: words.numbers.count(people), value: people });
  const share = isShareMetric(metric) ? shareAt(of, metric) : null;
  const cell = valueCell(of, metric, words);
  return [
    { text: String(position), value: position },
    { text: words.places.title(of.place), value: null },
    limit === null ? cell : { ...cell, text: limitedValue(of, metric, limit, words) },
    ...(share === null ? [count(countOf(of.figures, 'total'))] : [count(share.part), count(share.of)]),
  ];
}

function chartParts({ items, metric }: RankingAnswer, words: Words): readonly Part[] {
  if (items.length < 3 || items.length > MAX_BARS) return [];
  const isShare = isShareMetric(metric);
  const values = items.map(({ value }) => (isShare ? Math.round(value * 1000) / 10 : value));
  const noun = words.metrics.noun(metric);
  const chart: Chart = {
    kind: 'bar',
    title: noun.charAt(0).toUpperCase() + noun.slice(1),
    yLabel: isShare ? words.answers.percentAxis : words.answers.peopleAxis,
    categories: items.map(({ of }) => words.places.short(of.place)),
    series: [{ name: words.metrics.column[metric], values }],
  };
  return [{ kind: 'chart', chart }];
}

function tooSmallParts({ tooSmall, metric }: RankingAnswer, words: Words): readonly Part[] {
  if (tooSmall.length === 0 || !isShareMetric(metric)) return [];
  const items = tooSmall.map((of) => {
    const share = shareAt(of, metric);
    const title = words.places.title(of.place);
    return share === null || !isSmall(share)
      ? title
      : words.answers.tooSmallItem(title, share.part, share.of);
  });
  return [{ kind: 'detail', text: words.answers.tooSmall(items) }];
}

function buttons(answer: RankingAnswer, words: Words): readonly AskButton[] {
  const { scope, metric, level, scopedByChannel, items, limit } = answer;
  const at = editionQuestion(answer.edition, answer.isNewest);
  const { buttons: labels } = words.common;
  const ask = (label: string, question: string) => askButton(label, question, words);
  const first = items[0]?.of.place;
  const elsewhere =
    limit === null ? `top 10 ${metricQuestion(metric)}gemeenten in NL` : limitedQuestion(answer, limit, 'NL');
  const nationwide = scopedByChannel && scope.code !== 'NL' ? [ask(labels.nationwide, elsewhere)] : [];
  const levels = level === 'region' ? 'regio’s' : 'gemeenten';
  const whole =
    limit?.met === 0
      ? [ask(words.limits.wholeRanking, `ranglijst ${levels} ${metricQuestion(metric)}in ${scope.code}${at}`)]
      : [];
  return [
    ...(first === undefined ? [] : [ask(labels.lookup(words.places.name(first)), `${first.code}${at}`)]),
    ...whole,
    ...nationwide,
    ...(level === 'municipality'
      ? [ask(labels.map, `kaart ${metricQuestion(metric)}${scope.code}${at}`)]
      : []),
    ask(labels.export, `exporteer ${scope.code} excel${at}`),
  ];
}
