import type { FilePosition } from '../domain/edition.ts';

/** A run of text with the stretch it covers, in any unit that is the same for the whole file. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** One line of a page, text or table, left to right: what every format is turned into before it is understood. */
export interface Line {
  readonly at: FilePosition;
  /** Distance down the file in heights of a letter; pages lie far apart. */
  readonly top: number;
  readonly cells: readonly Cell[];
  /** true: the cells are those of a table, so that one cell is one value. */
  readonly exact: boolean;
}

export function textOf(line: Line): string {
  return line.cells
    .map((cell) => cell.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
