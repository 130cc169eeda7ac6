import type { Cell, Line } from './line.ts';
import type { RowLabel } from './row-label.ts';

/** A line with figures, before it is known what it is called. */
export interface FigureLine {
  readonly line: Line;
  /** Index among all lines. */
  readonly index: number;
  readonly left: readonly Cell[];
  readonly numbers: readonly number[];
}

export interface TableRow {
  readonly line: Line;
  readonly index: number;
  readonly numbers: readonly number[];
  /** null: what it is called is no name known; `text` is what stands there. */
  readonly label: RowLabel | null;
  readonly text: string;
}
