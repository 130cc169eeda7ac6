import { type Cell, cellOf, type Line, type Word, wordsIn } from './line.ts';

/** Text as a page draws it: from `x`, `y` (top left is 0, 0), in one of four directions. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Along the direction of the text. */
  readonly width: number;
  /** Height of a letter. */
  readonly size: number;
  /** 0: left to right; 1: downwards; 2: upside down; 3: upwards. */
  readonly quarterTurns: number;
}

/** In heights of a letter: what counts as the same line, as a space, as the gap between columns, and as a shadow. */
const SAME_LINE = 0.3;
const SPACE = 0.13;
const COLUMN_GAP = 0.55;
const SHADOW = 0.12;
const MOST_SHADOWS = 4;
const PAGE_APART = 100_000;
const DIRECTION_APART = 10_000;

/** Lines of one page from top to bottom, whatever the order in which they were drawn. */
export function pageLines(glyphs: readonly Glyphs[], page: number): readonly Line[] {
  return [0, 1, 2, 3].flatMap((turns) => {
    const drawn = glyphs.filter((one) => one.quarterTurns === turns).map((one) => turned(one, turns));
    const upright = drawn.filter((one) => !isRaised(one, drawn));
    const pitch = median(upright.map((one) => one.size));
    return rowsOf(upright).map((row): Line => {
      const top = page * PAGE_APART + turns * DIRECTION_APART + (row[0]?.y ?? 0) / pitch;
      return { at: { page, line: null }, top, cells: cellsOf(row), exact: false };
    });
  });
}

/** A small mark that refers to a footnote: `Venlo¹` would read as a place or a figure of another name. */
function isRaised(one: Glyphs, all: readonly Glyphs[]): boolean {
  if (!/^(?:\d{1,2}\)?|\*{1,3})$/.test(one.text.trim())) return false;
  return all.some((other) => {
    const up = (other.y - one.y) / other.size;
    const after = (one.x - other.x - other.width) / other.size;
    return one.size < 0.9 * other.size && up > 0.15 && up < 0.8 && after > -0.2 && after < 0.4;
  });
}

/** As it would lie with the text from left to right. */
function turned(one: Glyphs, turns: number): Glyphs {
  if (turns === 1) return { ...one, x: one.y, y: -one.x };
  if (turns === 2) return { ...one, x: -one.x, y: -one.y };
  return turns === 3 ? { ...one, x: -one.y, y: one.x } : one;
}

function rowsOf(glyphs: readonly Glyphs[]): readonly (readonly Glyphs[])[] {
  const rows: Glyphs[][] = [];
  for (const one of glyphs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && one.y - first.y <= SAME_LINE * Math.min(one.size, first.size)) row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => withoutShadows(row.toSorted((a, b) => a.x - b.x)));
}

/** Bold is sometimes drawn as the same text again, a hair's breadth farther. */
function withoutShadows(row: readonly Glyphs[]): readonly Glyphs[] {
  return row.filter(
    (one, at) =>
      !row
        .slice(Math.max(0, at - MOST_SHADOWS), at)
        .some((other) => other.text === one.text && one.x - other.x < SHADOW * one.size),
  );
}

function cellsOf(row: readonly Glyphs[]): readonly Cell[] {
  const cells: Word[][] = [];
  let end = 0;
  let size = 1;
  for (const one of row) {
    const open = cells.at(-1);
    const last = open?.at(-1);
    const gap = (one.x - end) / Math.min(one.size, size);
    const words = wordsIn(one.text, one.x, one.x + one.width);
    const [first, ...others] = words;
    if (open && last && first && gap < SPACE && !/^\s/.test(one.text)) {
      open[open.length - 1] = { ...last, text: last.text + first.text, to: first.to };
      open.push(...others);
    } else if (open && gap < COLUMN_GAP) open.push(...words);
    else cells.push([...words]);
    end = one.x + one.width;
    size = one.size;
  }
  return cells.map((words) => cellOf(words.flatMap(untouched)));
}

/** In a narrow table a figure may touch the name before it: `Dantumadiel2.158`. */
function untouched(word: Word): readonly Word[] {
  const touching = /^(.*\p{L}{2}[-.)]*)(\d[\d.]*)$/u.exec(word.text);
  const [, name = '', figure = ''] = touching ?? [];
  if (figure === '') return [word];
  const edge = word.from + ((word.to - word.from) * name.length) / word.text.length;
  return [
    { ...word, text: name, to: edge },
    { text: figure, from: edge, to: word.to, bound: false },
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] || 1;
}
