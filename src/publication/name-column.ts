import type { Cell } from './line.ts';
import type { NameIndex } from './name-index.ts';
import { nameKey } from './name-key.ts';
import { rowLabel } from './row-label.ts';
import type { FigureLine } from './table-row.ts';

/** Where municipality names stand: none of them begins left of `from`. */
export interface NameColumn {
  readonly from: number;
}

/**
 * The column of names of each row: every table may have its own, and so may its part on a page. A part that says too
 * little has that of its table, else that of the file.
 */
export function nameColumns(rows: readonly FigureLine[], index: NameIndex): readonly (NameColumn | null)[] {
  let table = 0;
  const tables = rows.map((row, at) => {
    const before = rows[at - 1];
    if (before && isTotal(before, index)) table++;
    return { table, part: `${table} ${row.line.at.page}`, row };
  });
  const columnsOf = <Key>(keyOf: (of: (typeof tables)[number]) => Key) =>
    new Map(
      [...Map.groupBy(tables, keyOf)].map(([key, group]) => [
        key,
        nameColumn(
          group.map(({ row }) => row),
          index,
        ),
      ]),
    );
  const perPart = columnsOf(({ part }) => part);
  const perTable = columnsOf((of) => of.table);
  const whole = nameColumn(rows, index);
  return tables.map((of) => perPart.get(of.part) ?? perTable.get(of.table) ?? whole);
}

function isTotal(row: FigureLine, index: NameIndex): boolean {
  return rowLabel(textInColumn(row.left, null), index)?.kind === 'total';
}

/** Found from the cells that are exactly a municipality's name; null when there are none. */
function nameColumn(rows: readonly FigureLine[], index: NameIndex): NameColumn | null {
  const cells = rows.flatMap((row) => {
    const last = row.left.at(-1);
    return last && index.municipalities.has(nameKey(last.text)) ? [last] : [];
  });
  const spine = mostCovered(cells);
  if (spine === null) return null;
  const covering = cells.filter((cell) => cell.from <= spine && spine <= cell.to);
  return { from: Math.min(...covering.map((cell) => cell.from)) };
}

/** The words of cells that stand in the column of names rather than in that of regions. */
export function textInColumn(cells: readonly Cell[], column: NameColumn | null): string {
  const words = cells.flatMap((cell) => cell.words);
  return words
    .filter((word) => column === null || word.to > column.from)
    .map((word) => word.text)
    .join(' ')
    .trim();
}

/** The place that most cells cover: left edge, middle or right edge, as the names are aligned. */
function mostCovered(cells: readonly Cell[]): number | null {
  const edges = cells
    .flatMap((cell) => [
      { x: cell.from, step: 1 },
      { x: cell.to, step: -1 },
    ])
    .toSorted((a, b) => a.x - b.x || b.step - a.step);
  let depth = 0;
  let deepest = 0;
  let spine: number | null = null;
  for (const edge of edges) {
    depth += edge.step;
    if (depth > deepest) {
      deepest = depth;
      spine = edge.x;
    }
  }
  return spine;
}
