import type { Gazetteer, MatchHint, PlaceMatch } from '../domain/match.ts';
import type { Places } from '../domain/places.ts';
import { LONGEST_WRITTEN, wordsOf } from '../text/fold.ts';
import { makeArena } from './arena.ts';
import { type Arena, compete } from './competition.ts';
import { decide, placesIn, type Situation } from './decide.ts';
import { type SpokenLevel, splitLevel, withoutArticle } from './level-words.ts';
import type { Meaning } from './meaning.ts';
import { makeNameBook } from './name-book.ts';
import { keyOf } from './name-key.ts';
import { type Qualified, splitAbbreviation, splitMunicipality, splitProvince } from './qualifier.ts';
import type { ReaderData } from './reader-data.ts';
import { readingsOf } from './readings.ts';
import { makeSuggest } from './suggest.ts';
import { verdictOn } from './verdict.ts';

const MOST_SUGGESTIONS = 3;

/** Makes the gazetteer once; each look-up is pure and bounded in time. */
export function makeGazetteer(places: Places, readData: () => ReaderData): Gazetteer {
  const book = makeNameBook(places);
  // Made when the first name is not exact: it takes a while, and a start should not wait for it.
  let made: Arena | null = null;
  const arena = (): Arena => {
    made ??= makeArena(book, places, readData());
    return made;
  };
  let suggests: ReturnType<typeof makeSuggest> | null = null;
  const suggest = (words: readonly string[]) => {
    suggests ??= makeSuggest(places, book.geography);
    return suggests(words);
  };

  const situationOf = (written: string, level: SpokenLevel | null, hint: MatchHint): Situation => ({
    written,
    level: level ?? hint.level,
    near: hint.near,
    geography: book.geography,
    fits: null,
  });

  const meaningsOf = (words: readonly string[]) => book.names.get(keyOf(words))?.meanings ?? [];

  const within = ({ fits }: Qualified, situation: Situation): Situation => ({
    ...situation,
    fits: (meaning) => fits(meaning, book.geography),
  });

  const qualified = (words: readonly string[], situation: Situation): PlaceMatch | null => {
    for (const found of [splitProvince(words), splitMunicipality(words, meaningsOf)]) {
      if (found === null) continue;
      const match = decide(meaningsOf(found.words), within(found, situation));
      if (match !== null) return match;
    }
    return null;
  };

  const exactly = (written: string, all: readonly string[], hint: MatchHint): PlaceMatch | null => {
    const { level, words } = splitLevel(all);
    const plain = situationOf(written, null, hint);
    const leveled = situationOf(written, level, hint);
    return (
      decide(meaningsOf(all), plain) ??
      decide(meaningsOf(words), leveled) ??
      decide(meaningsOf(withoutArticle(words)).filter(isNoVillage), leveled) ??
      qualified(all, plain) ??
      qualified(words, leveled)
    );
  };

  /** `eede gld`: the village Eede lies elsewhere. */
  const liesElsewhere = (written: string, words: readonly string[], hint: MatchHint): PlaceMatch | null => {
    const found = splitAbbreviation(words);
    const known = found === null ? null : decide(meaningsOf(found.words), situationOf(written, null, hint));
    return known === null
      ? null
      : { kind: 'unknown', written, suggestions: placesIn(known).slice(0, MOST_SUGGESTIONS) };
  };

  const findExact = (written: string, hint: MatchHint): PlaceMatch | null => {
    if (written.length > LONGEST_WRITTEN) return null;
    const words = wordsOf(written);
    return words.length === 0 ? null : (exactly(written, words, hint) ?? liesElsewhere(written, words, hint));
  };

  const near = (words: readonly string[], situation: Situation, alone: boolean): PlaceMatch =>
    verdictOn(compete(readingsOf(words), situation, alone, arena()), situation.written);

  const find = (written: string, hint: MatchHint): PlaceMatch => {
    const nothing: PlaceMatch = { kind: 'unknown', written, suggestions: [] };
    if (written.length > LONGEST_WRITTEN) return nothing;
    const exact = findExact(written, hint);
    const words = wordsOf(written);
    const situation = situationOf(written, null, hint);
    const abbreviated = splitAbbreviation(words);
    if (abbreviated !== null && exact?.kind !== 'match' && exact?.kind !== 'choice') {
      const there = near(abbreviated.words, within(abbreviated, situation), hint.alone);
      if (exact !== null) return eitherOf(written, there, exact);
      if (there.kind !== 'unknown' || there.suggestions.length > 0) return there;
    }
    if (exact !== null) return exact;
    if (words.length === 0) return nothing;
    const found = near(words, situation, hint.alone);
    if (found.kind !== 'unknown' || found.suggestions.length > 0 || !hint.alone) return found;
    return { ...nothing, suggestions: suggest(words) };
  };

  return {
    longestName: Math.max(...[...book.names.values()].map(({ words }) => words)),
    findExact,
    find,
    contenders: (written, hint) =>
      compete(
        readingsOf(wordsOf(written.slice(0, LONGEST_WRITTEN))),
        situationOf(written, null, hint),
        hint.alone,
        arena(),
      ),
    isWord: (word) => arena().lexicon.find(word)?.kind === 'word',
  };
}

/** `bergen nb`: a slip in the name (Beugen) or in the province. */
function eitherOf(written: string, near: PlaceMatch, known: PlaceMatch): PlaceMatch {
  const places = [...placesIn(near), ...placesIn(known)];
  const distinct = [...new Map(places.map((place) => [place.code, place])).values()];
  return { kind: 'unknown', written, suggestions: distinct.slice(0, MOST_SUGGESTIONS) };
}

/** "de Vries" and "de Boer" are people before they are villages with an article. */
function isNoVillage({ rank }: Meaning): boolean {
  return rank !== 'village';
}
