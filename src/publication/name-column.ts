import type { Cell } from './line.ts';
import type { NameIndex } from './name-index.ts';
import { nameKey } from './name-key.ts';
import type { FigureLine } from './table-rows.ts';

/** Where municipality names stand: none of them begins left of `from`. */
export interface NameColumn {
  readonly from: number;
}

/** Found from the cells that are exactly a municipality's name; null when there are none. */
export function nameColumn(rows: readonly FigureLine[], index: NameIndex): NameColumn | null {
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
