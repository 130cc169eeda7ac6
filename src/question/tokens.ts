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
}

/** More words than anyone types; what follows is left unread. */
export const TOKEN_LIMIT = 300;

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
    });
    last = end;
  }
  return tokens;
}

/** Lower case, without diacritics and apostrophes. */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '')
    .toLowerCase();
}

/** A full stop, question mark, new line … stands between the previous token and this one. */
export function startsSentence(token: Token): boolean {
  return /[?!\n;]|\.(\s|$)|…/.test(token.before);
}
