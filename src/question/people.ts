import { LEXICON } from './the-lexicon.ts';
import type { Token } from './tokens.ts';
import { FIRST_NAMES } from './words/first-names.ts';

const TITLE = /^(mevrouw|mevr|mw|meneer|dhr|heer|mr|mrs|ms|miss)$/;
const OFFICE = /^(collega|wethouder|burgemeester|raadslid|colleague|alderman)$/;
const PREFIX = /^(van|de|der|den|het|t|ter|ten|te|el|al|ben|von|da|dos)$/;
const LONGEST = 6;

/**
 * How many words from `at` name a person (`Jan de Vries`, `mevrouw Van Beek`, `P. de Boer`, `Karin`), so that a surname
 * is never taken for a place; 0 when they do not.
 */
export function personAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined || tokens.length === 1) return 0;
  if (TITLE.test(first.word)) return titled(tokens, at, true);
  if (OFFICE.test(first.word)) return titled(tokens, at, false);
  if (first.capital && first.text.length === 1 && tokens[at + 1]?.before.startsWith('.') === true) {
    return withInitials(tokens, at);
  }
  if (!FIRST_NAMES.has(first.word)) return 0;
  const called = at + 1 + secondNames(tokens, at + 1);
  const surname = surnameAt(tokens, called, first.capital);
  if (surname > called && !isGreetedBefore(tokens, at, called, surname)) return surname - at;
  return called - at > 1 || LEXICON.phraseAt([first.word], 0) === null ? called - at : 0;
}

/** `mevrouw Van Beek`, `collega Smit`; after an office `van` leads to its place: `wethouder van Gouda`. */
function titled(tokens: readonly Token[], at: number, mayHavePrefix: boolean): number {
  const next = tokens[at + 1];
  if (next === undefined || !/^\.? $/.test(next.before)) return 0;
  if (FIRST_NAMES.has(next.word)) return 1 + personAt(tokens, at + 1);
  if (!mayHavePrefix && PREFIX.test(next.word) && !next.capital) return 0;
  const end = surnameAt(tokens, at + 1, true);
  return end > at + 1 ? end - at : 0;
}

/** `P. de Boer`, `J.W. Bergen`; a single letter before a name without a prefix may be short for a word. */
function withInitials(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.text.length === 1 && tokens[next]?.capital === true) next++;
  const hasPrefix = PREFIX.test(tokens[next]?.word ?? '');
  const end = hasPrefix || next > at + 1 ? surnameAt(tokens, next, true) : next;
  return end > next ? end - at : 0;
}

/** `Anne-Marie`, `Jan Peter`. */
function secondNames(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token !== undefined && /^[ -]$/.test(token.before) && FIRST_NAMES.has(token.word) ? 1 : 0;
}

/**
 * Where a surname that begins at `at` ends; `at` itself when there is none. Written small, only a prefix that places do
 * not take shows one (`jan de vries`; `petra van venlo` comes from Venlo).
 */
function surnameAt(tokens: readonly Token[], at: number, capital: boolean): number {
  let end = at;
  while (end < at + LONGEST && PREFIX.test(tokens[end]?.word ?? '') && joined(tokens, end, end === at)) end++;
  const name = tokens[end];
  if (name === undefined || !joined(tokens, end, end === at) || name.word.length < 2) return at;
  if (capital && name.capital) return doubled(tokens, end + 1);
  const words = tokens.map(({ word }) => word);
  const onlyVan = end === at + 1 && tokens[at]?.word === 'van';
  const known = LEXICON.phraseAt(words, end) !== null || /\d/.test(name.word);
  return end > at && !onlyVan && !known && !capital ? end + 1 : at;
}

/** `Jansen-Smit`: the second half of a double name. */
function doubled(tokens: readonly Token[], end: number): number {
  const half = tokens[end];
  return half !== undefined && half.before === '-' && half.capital ? end + 1 : end;
}

function joined(tokens: readonly Token[], at: number, first: boolean): boolean {
  return (first ? /^\.? $/ : /^ $/).test(tokens[at]?.before ?? '');
}

/** `hoi Petra Venlo graag`: greeted by the first name, and then the place without a comma. */
function isGreetedBefore(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const before = tokens[at - 1];
  const greeting = before === undefined ? null : LEXICON.phraseAt([before.word], 0);
  return (
    to - from === 1 &&
    greeting !== null &&
    (greeting.tags.has('says:greeting') || greeting.tags.has('says:thanks'))
  );
}
