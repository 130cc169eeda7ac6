import { type Cell, cellOf, type Line, type Word } from './line.ts';

/** Figures in a row: profile and none of the municipality, the same of UWV, and the total. */
const FIGURES = 5;

/** One way to read the end of a line as five figures. */
export interface FigureReading {
  /** What stands left of the figures. */
  readonly left: readonly Cell[];
  readonly numbers: readonly number[];
  /** Where each figure stands. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** How many thousands are parted by a space that does not break. */
  readonly bound: number;
}

const PLAIN = /^\d{1,3}(?:\.\d{3})+$|^\d+$/;
/** One figure, its thousands parted by spaces or dots. */
const GROUPED = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:\.\d{3})+)$/;
const IN_CELL = /^\d{1,3}(?:[.\s\u00a0\u2009\u202f]\d{3})+$|^\d+$/;

/**
 * The ways to read a line's end as five figures, the ones that add up when there are any. `1 726` may be one figure or
 * two, so there can be several; empty when the line does not end in five figures.
 */
export function figureReadings(line: Line): readonly FigureReading[] {
  const words = line.cells.flatMap((cell, at) => cell.words.map((word) => ({ ...word, cell: at })));
  const isNumber = ({ text }: Word) => (line.exact ? IN_CELL : PLAIN).test(text);
  const first = words.findLastIndex((word) => !isNumber(word)) + 1;
  const run = words.slice(first);
  if (line.exact || run.length <= FIGURES) {
    return run.length === FIGURES
      ? [
          readingOf(
            words.slice(0, first),
            run.map((word) => [word]),
          ),
        ]
      : [];
  }
  // A region's number may stand alone before the figures when its name is on other lines.
  const starts = first === 0 && /^\d{1,2}$/.test(run[0]?.text ?? '') ? [0, 1] : [0];
  const readings = starts.flatMap((start) =>
    groupings(run.slice(start), FIGURES).map((groups) => readingOf(words.slice(0, first + start), groups)),
  );
  const adding = readings.filter(({ numbers }) => addsUp(numbers));
  return adding.length > 0 ? adding : readings;
}

interface PlacedWord extends Word {
  readonly cell: number;
}

function readingOf(left: readonly PlacedWord[], groups: readonly (readonly Word[])[]): FigureReading {
  return {
    left: [...Map.groupBy(left, (word) => word.cell).values()].map(cellOf).filter((cell) => cell.text !== ''),
    numbers: groups.map((group) => Number(group.map((word) => word.text.replace(/\D/g, '')).join(''))),
    spans: groups.map((group) => ({ from: group[0]?.from ?? 0, to: group.at(-1)?.to ?? 0 })),
    bound: groups.flatMap((group) => group.slice(1)).filter((word) => word.bound).length,
  };
}

/** Every way to join neighbours into `count` numbers: one to three digits, then groups of exactly three. */
function groupings(run: readonly Word[], count: number): readonly (readonly (readonly Word[])[])[] {
  if (count === 0) return run.length === 0 ? [[]] : [];
  if (run.length < count || run.length > count * 3) return [];
  return [1, 2, 3].flatMap((size) => {
    const group = run.slice(0, size);
    if (group.length < size) return [];
    if (!GROUPED.test(group.map((word) => word.text).join(' '))) return [];
    return groupings(run.slice(size), count - 1).map((rest) => [group, ...rest]);
  });
}

function addsUp(numbers: readonly number[]): boolean {
  return numbers.slice(0, -1).reduce((sum, part) => sum + part, 0) === numbers.at(-1);
}
