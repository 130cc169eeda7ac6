import type { PlaceFigures } from '../../domain/answer.ts';
import { countOf, isShareMetric, isSmall, type Metric } from '../../domain/figures.ts';
import type { Cell, Table } from '../page.ts';
import type { Words } from '../words/words.ts';
import { metricValue, shareAt } from './metric-text.ts';

const COLUMNS: readonly Metric[] = [
  'municipal_with',
  'municipal_without',
  'uwv_with',
  'uwv_without',
  'total',
  'profile_share',
];

/** Places with their five figures and dekking. */
export function figuresTable(rows: readonly PlaceFigures[], caption: string, words: Words): Table {
  const level = rows[0]?.place.level === 'region' ? 'region' : 'municipality';
  return {
    caption,
    columns: [{ title: words.figures.memberColumns[level], numeric: false }, ...figureColumns(words)],
    rows: rows.map((row) => [
      { text: words.places.title(row.place), value: null },
      ...figureCells(row, words),
    ]),
  };
}

export function figureColumns({ metrics }: Words): Table['columns'] {
  return COLUMNS.map((metric) => ({ title: metrics.column[metric], numeric: true }));
}

export function figureCells(row: PlaceFigures, words: Words): readonly Cell[] {
  return COLUMNS.map((metric) => valueCell(row, metric, words));
}

/** One metric of one place; words where a percentage would rest on fewer than 10 people. */
export function valueCell(row: PlaceFigures, metric: Metric, words: Words): Cell {
  const text = metricValue(row, metric, words);
  if (!isShareMetric(metric)) return { text, value: countOf(row.figures, metric) };
  const share = shareAt(row, metric);
  return { text, value: share === null || isSmall(share) ? null : share.value };
}
