import { plainLetters } from '../text/plain-letters.ts';

/** One word of the sentence. Hyphens, slashes and dots part words; what stood between them is kept in `before`. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, without diacritics. */
  readonly word: string;
  /** What stands between the previous token and this one. */
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** First word of the text or of a new sentence in it. */
  readonly opens: boolean;
}

/** More words than anyone types; what follows is left unread. */
const TOKEN_LIMIT = 300;

const ABBREVIATION = /^(\p{L}|vs|gem|nr|st|bv|ca|incl|excl|resp|prov|reg|pct|kw)$/u;
const WORD = /'?[\p{L}\p{M}\p{N}_]+(?:'\p{L}+)*|%/gu;

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    if (tokens.length === TOKEN_LIMIT) break;
    const start = match.index;
    const written = match[0];
    const end = start + written.length;
    tokens.push({
      text: written,
      word: foldWord(written),
      before: text.slice(last, start),
      start,
      end,
      capital: /^'?\p{Lu}/u.test(written),
      opens: startsSentence(text.slice(last, start), tokens.at(-1)),
    });
    last = end;
  }
  return tokens;
}

/** Lower case, without diacritics and apostrophes. */
function foldWord(text: string): string {
  return plainLetters(text).replaceAll("'", '');
}

/** A question mark, a new line, or a full stop that ends no abbreviation (`t.o.v. Twente`, `gem. Venlo`). */
function startsSentence(between: string, previous: Token | undefined): boolean {
  if (previous === undefined || /[?!\n;…]/.test(between)) return true;
  return /\.\s/.test(between) && !ABBREVIATION.test(previous.word);
}
