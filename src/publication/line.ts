import type { FilePosition } from '../domain/edition.ts';

/** A run of letters without a space, with the stretch it covers. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Parted from the word before it by a space that does not break, as thousands are. */
  readonly bound: boolean;
}

/** A run of text with the stretch it covers, in any unit that is the same for the whole file. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
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

const texts = new WeakMap<Line, string>();

/** Its words; kept, as many ask for them. */
export function textOf(line: Line): string {
  const kept = texts.get(line);
  if (kept !== undefined) return kept;
  const text = line.cells
    .map((cell) => cell.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  texts.set(line, text);
  return text;
}

/** The words of a text drawn from `from` to `to`; a space is taken to be half as wide as a letter. */
export function wordsIn(text: string, from: number, to: number): readonly Word[] {
  const spaces = text.match(/\s/g)?.length ?? 0;
  const letter = (to - from) / Math.max(1, text.length - spaces / 2);
  const placeOf = (index: number) =>
    from + letter * (index - (text.slice(0, index).match(/\s/g)?.length ?? 0) / 2);
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0].replace(/\u00ad/g, ''),
    from: placeOf(match.index),
    to: placeOf(match.index + match[0].length),
    bound: /[\u00a0\u2009\u202f]/.test(text.charAt(match.index - 1)),
  }));
}

export function cellOf(words: readonly Word[]): Cell {
  const text = words.map((word) => word.text).join(' ');
  return { text, from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0, words };
}
