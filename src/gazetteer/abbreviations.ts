import { editDistance } from '../text/edit-distance.ts';

/** Names shortened word by word: `z-kenn. en ijm.`, `n-holland noord`, `hollands rijnl.`, `drechtst.`, and `H'sum`. */
export interface Abbreviations {
  /** Numbers of phrases that can be meant, with −log P(written | name) in nats. */
  find(words: readonly string[]): readonly Shortened[];
  /** `H'sum`: how a name begins and how it ends. */
  contracted(written: string): readonly Shortened[];
}

export interface Shortened {
  readonly phrase: number;
  readonly cost: number;
}

/** Small words that are left out as easily as they are written. */
const SMALL: ReadonlySet<string> = new Set([
  'en',
  'de',
  'den',
  'der',
  'het',
  'van',
  'aan',
  'op',
  'in',
  'bij',
  't',
  's',
  'ca',
]);
const SOME_ABBREVIATION = 3;
const PREFIX = 1;
const LETTERS_OUT_OF_IT = 2;
const MISSPELLED = 5;
const ONE_WORD = 6;
const SHORTEST_ALONE = 5;
const CONTRACTION = /^(\p{L}{1,3})['’‘`´](\p{L}{3,})$/u;
const CONTRACTED = 4;

export function makeAbbreviations(phrases: readonly (readonly string[])[]): Abbreviations {
  const telling = phrases.map((words) => words.filter((word) => !SMALL.has(word)));
  const byInitials = new Map<string, number[]>();
  for (const [i, words] of telling.entries()) {
    const initials = initialsOf(words);
    const known = byInitials.get(initials);
    if (known === undefined) byInitials.set(initials, [i]);
    else known.push(i);
  }
  return {
    find: (all) => {
      const written = all.filter((word) => !SMALL.has(word));
      if (written.length === 0 || (written.length === 1 && (written[0]?.length ?? 0) < SHORTEST_ALONE))
        return [];
      return (byInitials.get(initialsOf(written)) ?? []).flatMap((phrase) => {
        const cost = costOf(written, telling[phrase] ?? []);
        return cost === null ? [] : [{ phrase, cost }];
      });
    },
    contracted: (text) => {
      const [, head = '', tail = ''] = CONTRACTION.exec(text.toLowerCase().trim()) ?? [];
      if (tail === '') return [];
      return phrases.flatMap(([word = '', ...more], phrase) => {
        const fits =
          more.length === 0 &&
          word.startsWith(head) &&
          word.endsWith(tail) &&
          word.length > head.length + tail.length;
        return fits ? [{ phrase, cost: CONTRACTED }] : [];
      });
    },
  };
}

/** One word: its first letters, since one says too little; more: the first of each. */
function initialsOf(words: readonly string[]): string {
  const [only = ''] = words;
  return words.length === 1 ? only.slice(0, SHORTEST_ALONE) : words.map((word) => word.charAt(0)).join('');
}

function costOf(written: readonly string[], name: readonly string[]): number | null {
  if (written.length === 1) return name[0]?.startsWith(written[0] ?? '') === true ? ONE_WORD : null;
  let [total, isShortened] = [SOME_ABBREVIATION, false];
  for (const [i, word] of written.entries()) {
    const full = name[i] ?? '';
    if (word === full) continue;
    if (full.startsWith(word)) total += PREFIX;
    else if (isWithin(word, full)) total += LETTERS_OUT_OF_IT;
    else if (full.length >= 5 && editDistance(word, full) === 1) total += MISSPELLED;
    else return null;
    isShortened ||= word.length < full.length - 1;
  }
  return isShortened ? total : null;
}

/** `zo` is zuidoost, `nrd` is noord: the same first letter, and the others in their order. */
function isWithin(word: string, full: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return word.length >= 2;
}
