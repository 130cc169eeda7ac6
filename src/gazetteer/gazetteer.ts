import type { Gazetteer, MatchHint, PlaceMatch } from '../domain/match.ts';
import type { Places } from '../domain/places.ts';
import { decide, type Situation } from './decide.ts';
import { type NamedLevel, type SpokenLevel, splitLevel, withoutArticle } from './level-words.ts';
import { makeNameBook } from './name-book.ts';
import { makeNearNames } from './near-names.ts';
import { keyOf, LONGEST_WRITTEN, wordsOf } from './spelling.ts';

/** Makes the gazetteer once; each look-up is pure and bounded in time. */
export function makeGazetteer(places: Places): Gazetteer {
  const book = makeNameBook(places);
  const nearNames = makeNearNames(book);

  const situationOf = (written: string, level: SpokenLevel | null, hint: MatchHint): Situation => ({
    written,
    level: level ?? hint.level,
    near: hint.near,
    land: book.land,
  });

  const exactly = (written: string, { level, words }: NamedLevel, hint: MatchHint): PlaceMatch | null => {
    const name = book.names.get(keyOf(words));
    return name === undefined ? null : decide(name.meanings, situationOf(written, level, hint));
  };

  const findExact = (written: string, hint: MatchHint): PlaceMatch | null => {
    if (written.length > LONGEST_WRITTEN) return null;
    const words = wordsOf(written);
    if (words.length === 0) return null;
    const leveled = splitLevel(words);
    for (const reading of [
      { level: null, words },
      leveled,
      { level: leveled.level, words: withoutArticle(leveled.words) },
    ]) {
      const found = exactly(written, reading, hint);
      if (found !== null) return found;
    }
    return null;
  };

  return {
    longestName: Math.max(...[...book.names.values()].map(({ words }) => words)),
    findExact,
    find: (written, hint) => {
      const exact = findExact(written, hint);
      if (exact !== null) return exact;
      const nothing: PlaceMatch = { kind: 'unknown', written, suggestions: [] };
      if (written.length > LONGEST_WRITTEN) return nothing;
      const { level, words } = splitLevel(wordsOf(written));
      if (words.length === 0) return nothing;
      return nearNames(words, situationOf(written, level, hint), hint.alone);
    },
  };
}
