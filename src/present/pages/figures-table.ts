import type { PlaceFigures } from '../../domain/answer.ts';
import type { Cell, Table } from '../page.ts';
import type { Words } from '../words/words.ts';
import { percentOf, shareAt } from './metric-text.ts';

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
  return [
    { title: metrics.column.municipal_with, numeric: true },
    { title: metrics.column.municipal_without, numeric: true },
    { title: metrics.column.uwv_with, numeric: true },
    { title: metrics.column.uwv_without, numeric: true },
    { title: metrics.column.total, numeric: true },
    { title: metrics.column.profile_share, numeric: true },
  ];
}

export function figureCells(row: PlaceFigures, words: Words): readonly Cell[] {
  const { figures } = row;
  const share = shareAt(row, 'profile_share');
  const percent = percentOf(share, words);
  return [
    countCell(figures.municipalWithProfile, words),
    countCell(figures.municipalWithoutProfile, words),
    countCell(figures.uwvWithProfile, words),
    countCell(figures.uwvWithoutProfile, words),
    countCell(figures.total, words),
    percent === null
      ? { text: '–', value: null }
      : { text: percent, value: share?.value === null ? null : (share?.value ?? null) },
  ];
}

export function countCell(people: number, { numbers }: Words): Cell {
  return { text: numbers.count(people), value: people };
}
