import type { Cell, Line } from './line.ts';

export interface NumberedLine {
  /** What stands left of the figures. */
  readonly left: readonly Cell[];
  readonly numbers: readonly number[];
}

interface Token {
  readonly text: string;
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  /** Separated from the token before it by a space that does not break, as thousands are. */
  readonly bound: boolean;
}

const FIGURES = 5;
const SPACES = '\\s\\u00a0\\u2009\\u202f';
const NUMBER = /^\d{1,3}(?:\.\d{3})+$|^\d+$/;
const CELL_NUMBER = new RegExp(`^\\d{1,3}(?:[.${SPACES}]\\d{3})+$|^\\d+$`);

/** The figures at the end of a line, and what stands before them; null when it does not end in a number. */
export function numbersOf(line: Line): NumberedLine | null {
  const tokens = line.exact ? cellTokens(line.cells) : wordTokens(line.cells);
  const first = tokens.findLastIndex((token) => !isNumber(token, line.exact)) + 1;
  const run = tokens.slice(first);
  if (run.length === 0) return null;
  const left = (count: number) => joinCells(tokens.slice(0, first + count));
  if (run.length <= FIGURES || line.exact) return { left: left(0), numbers: run.map(numberOf) };
  const reading = bestReading(run);
  return reading
    ? { left: left(reading.skipped), numbers: reading.numbers }
    : { left: left(0), numbers: run.map(numberOf) };
}

interface Reading {
  readonly skipped: number;
  readonly numbers: readonly number[];
  readonly bound: number;
  readonly gap: number;
}

/** `1 726` is one number: of the ways to make five figures, the one that adds up, else the likeliest. */
function bestReading(run: readonly Token[]): Reading | null {
  const readings = [0, 1].flatMap((skipped) =>
    skipped === 1 && !/^\d{1,2}$/.test(run[0]?.text ?? '')
      ? []
      : groupings(run.slice(skipped), FIGURES).map((groups) => readingOf(groups, skipped)),
  );
  const adding = readings.filter(({ numbers }) => addsUp(numbers));
  if (adding.length > 1 && new Set(adding.map((reading) => reading.numbers.join())).size > 1) {
    const likeliest = adding.toSorted(byLikelihood);
    const [one, two] = likeliest;
    return one && two && one.bound === two.bound && one.gap === two.gap ? null : (one ?? null);
  }
  return adding[0] ?? readings.toSorted(byLikelihood)[0] ?? null;
}

function byLikelihood(a: Reading, b: Reading): number {
  return a.skipped - b.skipped || b.bound - a.bound || a.gap - b.gap;
}

function readingOf(groups: readonly (readonly Token[])[], skipped: number): Reading {
  const joints = groups.flatMap((group) =>
    group.slice(1).map((token, index) => ({ token, before: group[index] })),
  );
  return {
    skipped,
    numbers: groups.map((group) => Number(group.map((token) => token.text.replace(/\D/g, '')).join(''))),
    bound: joints.filter(({ token }) => token.bound).length,
    gap: joints.reduce((sum, { token, before }) => sum + (before ? token.from - before.to : 0), 0),
  };
}

/** Every way to join neighbours into `count` numbers: one to three digits, then groups of exactly three. */
function groupings(run: readonly Token[], count: number): readonly (readonly (readonly Token[])[])[] {
  if (run.length < count || run.length > count * 3) return [];
  if (count === 0) return run.length === 0 ? [[]] : [];
  return [1, 2, 3].flatMap((size) => {
    const group = run.slice(0, size);
    const joined = group.map((token) => token.text).join(' ');
    if (size > 1 && !/^\d{1,3}(?: \d{3})+$/.test(joined)) return [];
    return groupings(run.slice(size), count - 1).map((rest) => [group, ...rest]);
  });
}

function addsUp(numbers: readonly number[]): boolean {
  const [total, ...parts] = numbers.toReversed();
  return parts.reduce((sum, part) => sum + part, 0) === total;
}

function isNumber(token: Token, exact: boolean): boolean {
  return exact ? CELL_NUMBER.test(token.text) : NUMBER.test(token.text);
}

function numberOf(token: Token): number {
  return Number(token.text.replace(/\D/g, ''));
}

function cellTokens(cells: readonly Cell[]): readonly Token[] {
  const filled = cells.slice(0, cells.findLastIndex((cell) => cell.text !== '') + 1);
  return filled.map((cell, index) => ({ ...cell, cell: index, bound: false }));
}

function wordTokens(cells: readonly Cell[]): readonly Token[] {
  return cells.flatMap((cell, index) => {
    const width = (cell.to - cell.from) / Math.max(1, cell.text.length);
    return [...cell.text.matchAll(/\S+/g)].map((match) => ({
      text: match[0].replace(/\u00ad/g, ''),
      cell: index,
      from: cell.from + match.index * width,
      to: cell.from + (match.index + match[0].length) * width,
      bound: /[\u00a0\u2009\u202f]/.test(cell.text.charAt(match.index - 1)),
    }));
  });
}

function joinCells(tokens: readonly Token[]): readonly Cell[] {
  const cells: Cell[] = [];
  let last = -1;
  for (const token of tokens) {
    const before = cells.at(-1);
    if (before && token.cell === last) {
      cells[cells.length - 1] = { text: `${before.text} ${token.text}`, from: before.from, to: token.to };
    } else {
      cells.push({ text: token.text, from: token.from, to: token.to });
    }
    last = token.cell;
  }
  return cells.filter((cell) => cell.text !== '');
}
