import type { Gazetteer, MatchHint, PlaceMatch } from '../domain/match.ts';
import type { Places } from '../domain/places.ts';
import { LONGEST_WRITTEN, wordsOf } from '../text/fold.ts';
import type { SpokenLevel } from '../text/level-words.ts';
import { makeArena } from './arena.ts';
import { type Arena, compete } from './competition.ts';
import { decide, placesIn, type Situation } from './decide.ts';
import { splitLevel, withoutArticle } from './level-words.ts';
import { localitiesIn, type Meaning } from './meaning.ts';
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
    if (words.length === 0) return null;
    const exact = exactly(written, words, hint);
    return exact === null
      ? liesElsewhere(written, words, hint)
      : orWhatIsNear(exact, words, situationOf(written, null, hint));
  };

  /** `hogeveen` is a hamlet, and hardly anybody asks for it: it competes with the place that is misspelled so. */
  function orWhatIsNear(exact: PlaceMatch, words: readonly string[], situation: Situation): PlaceMatch {
    if (exact.kind !== 'match' || exact.asked.via.kind !== 'village') return exact;
    if (meaningsOf(words).length === 0 || localitiesIn(meaningsOf(words)).length < meaningsOf(words).length)
      return exact;
    const found = near(words, situation, true);
    return found.kind === 'choice' ? found : exact;
  }

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
    const contenders = compete(readingsOf(words), situation, hint.alone, arena());
    const found = verdictOn(contenders, written);
    if (found.kind !== 'unknown' || found.suggestions.length > 0) return found;
    const isNothingKnown = hint.alone && contenders[0]?.kind === 'unknown';
    return isNothingKnown ? { ...nothing, suggestions: suggest(words) } : nothing;
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
