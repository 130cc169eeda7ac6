import { type Cell, type Line, textOf } from './line.ts';
import { nameColumns } from './name-column.ts';
import type { NameIndex } from './name-index.ts';
import { nameRows } from './name-rows.ts';
import { rowLabel } from './row-label.ts';
import { type FigureReading, figureReadings, readingsWithGaps } from './row-numbers.ts';
import { settleFigures } from './settle-figures.ts';
import type { FigureLine, TableRow } from './table-row.ts';

export interface UnreadableRow {
  readonly line: Line;
  readonly text: string;
  /** How many figures it has. */
  readonly figures: number;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly unreadable: readonly UnreadableRow[];
}

const LONGEST_LABEL = 80;

/** Every row of five figures with its name, from whatever lines the name stands on. */
export function tableRows(lines: readonly Line[], index: NameIndex): TableRows {
  const figureLines: FigureLine[] = [];
  const unreadable: UnreadableRow[] = [];
  const readable = lines.map((line) => ({ page: line.at.page, readings: readingsOf(line, index) }));
  const settled = settleFigures(readable);
  lines.forEach((line, at) => {
    const found = settled[at];
    if (found && isTableBeside(found.left)) {
      unreadable.push({ line, text: textOf(line), figures: found.numbers.length });
    } else if (found && lengthOf(found.left) <= LONGEST_LABEL) {
      figureLines.push({ line, index: at, left: found.left, numbers: found.numbers });
    } else if (!found) {
      const figures = brokenFigures(line, index);
      if (figures !== null) unreadable.push({ line, text: textOf(line), figures });
    }
  });
  return { rows: nameRows(lines, figureLines, nameColumns(figureLines, index), index), unreadable };
}

function readingsOf(line: Line, index: NameIndex): readonly FigureReading[] {
  const readings = figureReadings(line);
  if (readings.length > 0 || line.at.page === null || brokenFigures(line, index) === null) return readings;
  return readingsWithGaps(line);
}

/** A line that names a place and goes on with what should have been five figures. */
function brokenFigures(line: Line, index: NameIndex): number | null {
  const words = textOf(line).split(' ');
  const start = words.findIndex((word, at) => at > 0 && /^[\d.,]*\d[^\s]*$|^[-–—xX*?]$/.test(word));
  if (start < 1) return null;
  const rest = words.slice(start);
  const figures = rest.filter((word) => /\d/.test(word)).length;
  if (rest.length < 2 || figures < 2 || rest.some((word) => /\p{L}{2}/u.test(word))) return null;
  const label = rowLabel(words.slice(0, start).join(' '), index);
  return label === null || (label.kind === 'region' && rest.length < 4) ? null : figures;
}

/** Figures left of the name are those of another table, whose rows would go unseen. */
function isTableBeside(left: readonly Cell[]): boolean {
  const figures = left.flatMap((cell) => cell.words).filter(({ text }) => /^\d[\d.]*$/.test(text));
  return figures.length >= 4;
}

function lengthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.text.length, 0);
}
