import { editDistance } from '../text/edit-distance.ts';
import type { SpokenLevel } from '../text/level-words.ts';
import { SPOKEN_LEVELS, splitLevel, withoutArticle } from './level-words.ts';

/** One way to part what was written into a level and a name, with what it costs in nats. */
export interface Reading {
  readonly words: readonly string[];
  readonly level: SpokenLevel | null;
  readonly cost: number;
  /** An article was taken off: surnames have one, villages seldom. */
  readonly article: boolean;
}

const LEVEL_BEHIND = 1.5;
const LEVEL_IN_NAME = 3;
const ARTICLE = 0.5;
const LEVEL_MISSPELLED = 3;
const SHORTEST_MISSPELLED = 5;

export function readingsOf(all: readonly string[]): readonly Reading[] {
  const { level, words } = splitLevel(all);
  const isBehind = level !== null && words[0] === all[0];
  const readings: Reading[] = [{ words, level, cost: isBehind ? LEVEL_BEHIND : 0, article: false }];
  if (level !== null) readings.push({ words: all, level: null, cost: LEVEL_IN_NAME, article: false });
  else {
    const [first = '', ...rest] = all;
    const meant = rest.length > 0 ? misspelledLevel(first) : null;
    if (meant !== null) readings.push({ words: rest, level: meant, cost: LEVEL_MISSPELLED, article: false });
  }
  const bare = withoutArticle(words);
  if (bare !== words) readings.push({ words: bare, level, cost: ARTICLE, article: true });
  return readings;
}

/** `reio rotterdam`: the level of a word that is one edit away from one that says it. */
function misspelledLevel(word: string): SpokenLevel | null {
  for (const [known, level] of SPOKEN_LEVELS) {
    if (known.length >= SHORTEST_MISSPELLED && editDistance(word, known) === 1) return level;
  }
  return null;
}
