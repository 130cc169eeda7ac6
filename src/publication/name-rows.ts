import type { Line } from './line.ts';
import { type NameColumn, textInColumn } from './name-column.ts';
import type { NameIndex } from './name-index.ts';
import { type RowLabel, rowLabel } from './row-label.ts';
import type { FigureLine, TableRow } from './table-row.ts';

/** A name runs over at most this many lines above and below its figures. */
const MOST_LINES = 3;
const FARTHEST = 4.5;
const LONGEST_PIECE = 45;

interface Piece {
  readonly text: string;
  readonly line: Line;
}

interface Reading {
  readonly above: number;
  readonly below: number;
  readonly label: RowLabel | null;
  readonly text: string;
  readonly cost: number;
}

interface Path {
  readonly cost: number;
  readonly readings: readonly Reading[];
}

/**
 * Gives each row the lines that make up its name. Names wrap above and below their figures; the division of the lines
 * between neighbouring rows is the one in which most rows get an existing name and fewest pieces are left over.
 */
export function nameRows(
  lines: readonly Line[],
  rows: readonly FigureLine[],
  columns: readonly (NameColumn | null)[],
  index: NameIndex,
): readonly TableRow[] {
  const gaps = gapsBetween(lines, rows, columns);
  let paths = new Map<number, Path>([[0, { cost: 0, readings: [] }]]);
  rows.forEach((row, at) => {
    const next = new Map<number, Path>();
    for (const [taken, path] of paths) {
      for (const reading of readingsOf(
        row,
        gaps[at] ?? [],
        gaps[at + 1] ?? [],
        taken,
        columns[at] ?? null,
        index,
      )) {
        const cost = path.cost + reading.cost;
        const best = next.get(reading.below);
        if (!best || cost < best.cost)
          next.set(reading.below, { cost, readings: [...path.readings, reading] });
      }
    }
    paths = next;
  });
  const best = [...paths.values()].toSorted((a, b) => a.cost - b.cost)[0];
  return rows.map((row, at) => ({
    line: row.line,
    index: row.index,
    numbers: row.numbers,
    label: best?.readings[at]?.label ?? null,
    text: best?.readings[at]?.text ?? '',
  }));
}

/** The pieces of text in the column of names before the first row, between rows, and after the last. */
function gapsBetween(
  lines: readonly Line[],
  rows: readonly FigureLine[],
  columns: readonly (NameColumn | null)[],
): readonly (readonly Piece[])[] {
  return [...rows, null].map((row, at) => {
    const from = (rows[at - 1]?.index ?? -1) + 1;
    const between = lines.slice(from, row?.index ?? lines.length);
    const near = between.length > 4 * MOST_LINES;
    const kept = near ? [...between.slice(0, 2 * MOST_LINES), ...between.slice(-2 * MOST_LINES)] : between;
    return kept.flatMap((line) => {
      const before = rows[at - 1];
      const isNext =
        row !== null && distance(row.line, line) <= (before ? distance(before.line, line) : Infinity);
      const text = textInColumn(line.cells, columns[isNext ? at : at - 1] ?? null);
      return text === '' || text.length > LONGEST_PIECE ? [] : [{ text, line }];
    });
  });
}

function readingsOf(
  row: FigureLine,
  before: readonly Piece[],
  after: readonly Piece[],
  taken: number,
  column: NameColumn | null,
  index: NameIndex,
): readonly Reading[] {
  const own = textInColumn(row.left, column);
  const whole = textInColumn(row.left, null);
  const readings: Reading[] = [];
  for (let above = 0; above <= Math.min(MOST_LINES, before.length - taken); above++) {
    const top = above === 0 ? [] : before.slice(-above);
    if (!areNear(top, row.line)) break;
    for (let below = 0; below <= Math.min(MOST_LINES, after.length); below++) {
      const bottom = after.slice(0, below);
      if (!areNear(bottom, row.line)) break;
      const pieces = [...top, ...bottom];
      const around = (middle: string) =>
        [...top.map((piece) => piece.text), middle, ...bottom.map((piece) => piece.text)]
          .filter(Boolean)
          .join(' ');
      const label = rowLabel(around(own), index) ?? (own === whole ? null : rowLabel(around(whole), index));
      if (label === null && pieces.length > 0) continue;
      const apart = pieces.reduce((sum, piece) => sum + distance(piece.line, row.line), 0);
      const cost = label === null ? 1000 : apart / 100 - pieces.length;
      readings.push({ above, below, label, text: whole || around(''), cost });
    }
  }
  return readings;
}

function areNear(pieces: readonly Piece[], line: Line): boolean {
  const lineAt = line.at.page === null ? 2 * FARTHEST : FARTHEST;
  return pieces.every(
    (piece) => Math.abs(piece.line.top - line.top) <= lineAt && piece.line.at.page === line.at.page,
  );
}

function distance(a: Line, b: Line): number {
  return Math.abs(a.top - b.top);
}
