import { plainLetters } from '../text/plain-letters.ts';
import { type Line, type Word, wordsIn } from './line.ts';

/** A word of a heading, in small letters, and the line it stands on. */
interface HeadingWord extends Word {
  readonly line: number;
  /** The stretch of the few words it stands among. */
  readonly left: number;
  readonly right: number;
  /** The words beside it on its line. */
  readonly before: string;
  readonly after: string;
}

const WITHOUT = /^(?:geen|zonder|nee|niet)$/;
const WITH = /^(?:met|ja|wel)$/;
/** What people have or have not: one of the above goes before it, or it alone says that they have it. */
const PROFILE = /^(?:klant)?profiel(?!en)|^vindbaar$/;
const UWV = /^uwv/;
const MUNICIPALITY = /^gemeente/;
const TOTAL = /^totaal/;
/** So many values side by side are headings, also when none of their words is known. */
const MANY_CELLS = 5;
/** A cell with more words holds the headings of several columns. */
const MOST_WORDS = 3;

/**
 * Whether headings put the figures in another order than the known one, or in one that they do not tell: known is the
 * municipality's before UWV's, those with a profile before those without, and the total last.
 */
export function hasOtherOrder(lines: readonly Line[]): boolean {
  // On a page and in a table the columns say the order; in plain text the reading does.
  const isPlaced = lines.some((line) => line.exact || line.at.page !== null || line.cells.length > 2);
  const words = lines.flatMap(headingWords);
  const inOrder = isPlaced ? words.toSorted((a, b) => middle(a) - middle(b)) : words;
  const kinds = kindsOf(inOrder, isPlaced);
  if (kinds.length === 0) return lines.some((line) => line.cells.filter(isWorded).length >= MANY_CELLS);
  const order = kinds.map((word) => (WITHOUT.test(word.text) ? 'without' : 'with')).join();
  if (order !== 'with,without,with,without') return true;
  return isUwvFirst(inOrder) || (isPlaced && isTotalFirst(inOrder, kinds));
}

/** The words that say of each column whether its people have a profile. */
function kindsOf(words: readonly HeadingWord[], isPlaced: boolean): readonly HeadingWord[] {
  const said = words.filter(({ text }) => WITHOUT.test(text) || WITH.test(text));
  if (said.some(({ text }) => WITH.test(text))) return said;
  const isSaid = (word: HeadingWord) =>
    WITHOUT.test(word.before) ||
    /^(?:nee|niet)$/.test(word.after) ||
    (isPlaced &&
      said.some((other) => other.line < word.line && other.left < word.to && word.from < other.right));
  return words.filter((word) => said.includes(word) || (PROFILE.test(word.text) && !isSaid(word)));
}

/** The heading over the names is `Gemeente` too, on a line of its own where the owners stand above it. */
function isUwvFirst(words: readonly HeadingWord[]): boolean {
  const first = words.findIndex(({ text }) => UWV.test(text));
  const isOwner = ({ text, line }: HeadingWord) =>
    MUNICIPALITY.test(text) && (text !== 'gemeente' || line === words[first]?.line);
  return first >= 0 && words.slice(first).some(isOwner);
}

/** Below the headings `Totaal` is the beginning of a row's name. */
function isTotalFirst(words: readonly HeadingWord[], kinds: readonly HeadingWord[]): boolean {
  const last = kinds.at(-1);
  const lowest = Math.max(...kinds.map(({ line }) => line));
  return words.some(
    (word) =>
      TOTAL.test(word.text) && word.line <= lowest && last !== undefined && middle(word) < middle(last),
  );
}

function headingWords(line: Line, at: number): readonly HeadingWord[] {
  const placed = line.cells.flatMap((cell) => {
    const words = cell.words.flatMap(({ text, from, to }) => wordsIn(unglued(text), from, to));
    return words.map((word) => {
      const { from, to } = words.length <= MOST_WORDS ? cell : word;
      return { ...word, left: from, right: to };
    });
  });
  const besides = (one: Word | undefined, other: Word | undefined, word: Word) =>
    one && other && areOneHeading(one, other) ? plain(word === one ? other.text : one.text) : '';
  return placed.map((word, index) => ({
    ...word,
    text: plain(word.text),
    line: at,
    before: besides(placed[index - 1], word, word),
    after: besides(word, placed[index + 1], word),
  }));
}

/** A heading begins with a capital; where it does not, or where all are capitals, the space tells. */
function areOneHeading(one: Word, other: Word): boolean {
  const letter = (one.to - one.from) / Math.max(1, one.text.length);
  const most = /^\p{Ll}/u.test(other.text) ? 2 : 0.9;
  return other.from - one.to < most * letter;
}

/** Headings of narrow columns touch each other: `ProfielGeen`. */
function unglued(text: string): string {
  return text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/** Small letters without accents and punctuation: `Géén` says the same as `geen`. */
function plain(text: string): string {
  return plainLetters(text).replace(/[^\p{L}\p{N}-]/gu, '');
}

function isWorded({ text }: { readonly text: string }): boolean {
  return /\p{L}{3}/u.test(text);
}

function middle({ from, to }: Word): number {
  return (from + to) / 2;
}
