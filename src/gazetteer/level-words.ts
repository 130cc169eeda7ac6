import { LEVEL_WORDS, LOOSE_LEVEL_WORDS, type SpokenLevel } from '../text/level-words.ts';

export const SPOKEN_LEVELS: ReadonlyMap<string, SpokenLevel> = new Map([
  ...LEVEL_WORDS,
  ...LOOSE_LEVEL_WORDS,
]);

export interface NamedLevel {
  readonly level: SpokenLevel | null;
  /** The words without the level word. */
  readonly words: readonly string[];
}

/** `gemeente venlo`, `groningen regio`, `city of groningen` → level and the bare name. */
export function splitLevel(words: readonly string[]): NamedLevel {
  const bare = withoutLabourMarket(withoutArticle(words));
  const before = SPOKEN_LEVELS.get(bare[0] ?? '');
  if (before !== undefined && bare.length > 1) {
    return { level: before, words: ['of', 'van'].includes(bare[1] ?? '') ? bare.slice(2) : bare.slice(1) };
  }
  const after = SPOKEN_LEVELS.get(words.at(-1) ?? '');
  if (after !== undefined && words.length > 1) return { level: after, words: words.slice(0, -1) };
  return { level: null, words };
}

export function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ['de', 'het', 'the', 't'].includes(words[0] ?? '') ? words.slice(1) : words;
}

/** `labour-market region groningen` is a region like any other. */
function withoutLabourMarket(words: readonly string[]): readonly string[] {
  const isSo = ['labour', 'labor'].includes(words[0] ?? '') && words[1] === 'market' && words[2] === 'region';
  return isSo ? words.slice(2) : words;
}
