import { type Cell, cellOf, type Line, type Word } from './line.ts';

/** Figures in a row: profile and none of the municipality, the same of UWV, and the total. */
const FIGURES = 5;

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One way to read the end of a line as five figures. */
export interface FigureReading {
  /** What stands left of the figures. */
  readonly left: readonly Cell[];
  readonly numbers: readonly number[];
  /** Where each figure stands; null where nothing stands for nobody. */
  readonly spans: readonly (Span | null)[];
  /** How many thousands are parted by a space that does not break. */
  readonly bound: number;
}

const PLAIN = /^\d{1,3}(?:\.\d{3})+$|^\d+$/;
/** Written as others do it: a dash for nobody, a comma or an apostrophe between thousands. */
const UNUSUAL = /^[-–—−]$|^\d{1,3}(?:[,'’]\d{3})+$/;
/** What refers to a footnote. */
const MARK = /(?:\*+|[†‡¹²³⁴-⁹]+)$/u;
/** One figure, its thousands parted by spaces or dots. */
const GROUPED = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:\.\d{3})+)$/;
const IN_CELL = /^\d{1,3}(?:[.\s\u00a0\u2009\u202f]\d{3})+$|^\d+$/;

/**
 * The ways to read a line's end as five figures, the ones that add up when there are any. `1 726` may be one figure or
 * two, so there can be several; empty when the line does not end in five figures. What is written in an unusual way is
 * believed only where it adds up.
 */
export function figureReadings(line: Line): readonly FigureReading[] {
  const words = wordsOf(line);
  const isNumber = ({ text }: Word) => (line.exact ? IN_CELL : PLAIN).test(text);
  const isUnusual = ({ text }: Word) => UNUSUAL.test(text) || (line.exact && text === '');
  const start = words.findLastIndex((word) => !isNumber(word) && !isUnusual(word)) + 1;
  const run = words.slice(start);
  const firsts = new Set([start, start + dashesBefore(run)]);
  const readings = [...firsts].flatMap((first) => readingsOf(words, first, line.exact));
  const adding = readings.filter(({ numbers }) => addsUp(numbers));
  return adding.length > 0 || run.some(isUnusual) ? adding : readings;
}

function readingsOf(words: readonly PlacedWord[], first: number, exact: boolean): readonly FigureReading[] {
  const run = words.slice(first);
  if (exact || run.length <= FIGURES) {
    const figures = run.map((word) => [word]);
    return run.length === FIGURES ? [readingOf(words.slice(0, first), figures)] : [];
  }
  // A region's number may stand alone before the figures when its name is on other lines.
  const starts = first === 0 && /^\d{1,2}$/.test(run[0]?.text ?? '') ? [0, 1] : [0];
  return starts.flatMap((start) =>
    groupings(run.slice(start), FIGURES).map((groups) => readingOf(words.slice(0, first + start), groups)),
  );
}

/**
 * The ways to read a line with fewer figures as five, the empty ones nobody, that add up. Only where the figures stand
 * tells which is right.
 */
export function readingsWithGaps(line: Line): readonly FigureReading[] {
  const words = wordsOf(line);
  const first = words.findLastIndex(({ text }) => !PLAIN.test(text)) + 1;
  const run = words.slice(first);
  if (run.length < 2 || run.length >= FIGURES) return [];
  return placings(run, FIGURES)
    .map((placed) => ({
      ...readingOf(
        words.slice(0, first),
        placed.map((word) => (word ? [word] : [])),
      ),
    }))
    .filter(({ numbers }) => addsUp(numbers));
}

/** Every way to put words in `count` columns, in their order, the last word in the last column. */
function placings(words: readonly PlacedWord[], count: number): readonly (readonly (PlacedWord | null)[])[] {
  const [word, ...others] = words;
  if (!word) return count === 0 ? [[]] : [];
  if (words.length > count) return [];
  const here = placings(others, count - 1).map((rest) => [word, ...rest]);
  const later = placings(words, count - 1).map((rest) => [null, ...rest]);
  return [...here, ...later];
}

/** A line's words without what refers to a footnote. */
function wordsOf(line: Line): readonly PlacedWord[] {
  const words = line.cells.flatMap((cell, at) => cell.words.map((word) => ({ ...word, cell: at })));
  return words.flatMap((word) => {
    const text = word.text.replace(MARK, '');
    if (text === '' && word.text !== '') return [];
    return [/^\d/.test(text) ? { ...word, text } : word];
  });
}

/** A dash between the name and its five figures is none of them. */
function dashesBefore(run: readonly Word[]): number {
  const dashes = run.findIndex(({ text }) => /\d/.test(text));
  return run.length > FIGURES ? Math.min(Math.max(dashes, 0), run.length - FIGURES) : 0;
}

interface PlacedWord extends Word {
  readonly cell: number;
}

function readingOf(left: readonly PlacedWord[], groups: readonly (readonly Word[])[]): FigureReading {
  return {
    left: [...Map.groupBy(left, (word) => word.cell).values()].map(cellOf).filter((cell) => cell.text !== ''),
    numbers: groups.map((group) => Number(group.map((word) => word.text.replace(/\D/g, '')).join(''))),
    spans: groups.map(spanOf),
    bound: groups.flatMap((group) => group.slice(1)).filter((word) => word.bound).length,
  };
}

function spanOf(group: readonly Word[]): Span | null {
  const [first] = group;
  return first ? { from: first.from, to: group.at(-1)?.to ?? first.to } : null;
}

/** Every way to join neighbours into `count` numbers: one to three digits, then groups of exactly three. */
function groupings(run: readonly Word[], count: number): readonly (readonly (readonly Word[])[])[] {
  if (count === 0) return run.length === 0 ? [[]] : [];
  if (run.length < count || run.length > count * 3) return [];
  return [1, 2, 3].flatMap((size) => {
    const group = run.slice(0, size);
    if (group.length < size) return [];
    const text = group.map((word) => word.text).join(' ');
    if (!GROUPED.test(text) && !UNUSUAL.test(text)) return [];
    return groupings(run.slice(size), count - 1).map((rest) => [group, ...rest]);
  });
}

function addsUp(numbers: readonly number[]): boolean {
  return numbers.slice(0, -1).reduce((sum, part) => sum + part, 0) === numbers.at(-1);
}
