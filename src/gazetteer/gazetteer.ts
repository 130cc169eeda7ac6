import type { Gazetteer, MatchHint, PlaceMatch } from '../domain/match.ts';
import type { Place } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import type { SpokenLevel } from '../text/level-words.ts';
import { decide, placesIn, type Situation } from './decide.ts';
import { splitLevel, withoutArticle } from './level-words.ts';
import type { Meaning } from './meaning.ts';
import { makeNameBook } from './name-book.ts';
import { makeNameParts } from './name-parts.ts';
import { makeNearNames, type NearNames } from './near-names.ts';
import { type Qualified, splitAbbreviation, splitMunicipality, splitProvince } from './qualifier.ts';
import { keyOf, LONGEST_WRITTEN, wordsOf } from './spelling.ts';

const MOST_SUGGESTIONS = 3;

/** Makes the gazetteer once; each look-up is pure and bounded in time. */
export function makeGazetteer(places: Places): Gazetteer {
  const book = makeNameBook(places);
  // Made when the first name is not exact: it takes a while, and a start should not wait for it.
  let made: NearNames | null = null;
  const nearNames: NearNames = (words, situation, alone) => {
    made ??= makeNearNames(book);
    return made(words, situation, alone);
  };

  const situationOf = (written: string, level: SpokenLevel | null, hint: MatchHint): Situation => ({
    written,
    level: level ?? hint.level,
    near: hint.near,
    land: book.land,
    fits: null,
  });

  const meaningsOf = (words: readonly string[]) => book.names.get(keyOf(words))?.meanings ?? [];

  const within = ({ fits }: Qualified, situation: Situation): Situation => ({
    ...situation,
    fits: (meaning) => fits(meaning, book.land),
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

  const namesWith = makeNameParts(places, book.land);

  const findExact = (written: string, hint: MatchHint): PlaceMatch | null => {
    if (written.length > LONGEST_WRITTEN) return null;
    const words = wordsOf(written);
    return words.length === 0 ? null : (exactly(written, words, hint) ?? liesElsewhere(written, words, hint));
  };

  return {
    longestName: Math.max(...[...book.names.values()].map(({ words }) => words)),
    findExact,
    find: (written, hint) => {
      const exact = findExact(written, hint);
      const abbreviated = splitAbbreviation(wordsOf(written.slice(0, LONGEST_WRITTEN)));
      if (abbreviated !== null && exact?.kind !== 'match' && exact?.kind !== 'choice') {
        const there = within(abbreviated, situationOf(written, null, hint));
        const near = nearNames(abbreviated.words, there, hint.alone);
        if (exact !== null) return eitherOf(written, near, exact);
        if (near.kind !== 'unknown' || near.suggestions.length > 0) return near;
      }
      if (exact !== null) return exact;
      const nothing: PlaceMatch = { kind: 'unknown', written, suggestions: [] };
      if (written.length > LONGEST_WRITTEN) return nothing;
      const all = wordsOf(written);
      const { level, words } = splitLevel(all);
      const situation = situationOf(written, level, hint);
      let first: PlaceMatch | null = null;
      for (const reading of new Set([words, withoutArticle(words), all])) {
        const near = nearNames(reading, situation, hint.alone);
        const surname = reading !== words && near.kind === 'match' && near.asked.via.kind === 'village';
        // `'t hrde` without its article is one slip from Heerde, and with it from 't Harde.
        const other = near.kind === 'match' && suggestsOther(first, near.asked.place);
        if (near.kind !== 'unknown' && !surname && !other) return near;
        first ??= near;
      }
      const partOf = hint.alone ? namesWith(words) : [];
      if (partOf.length > 0) return { ...nothing, suggestions: partOf };
      return first ?? nothing;
    },
  };
}

/** `bergen nb`: a slip in the name (Beugen) or in the province. */
function eitherOf(written: string, near: PlaceMatch, known: PlaceMatch): PlaceMatch {
  const places = [...placesIn(near), ...placesIn(known)];
  const distinct = [...new Map(places.map((place) => [place.code, place])).values()];
  return { kind: 'unknown', written, suggestions: distinct.slice(0, MOST_SUGGESTIONS) };
}

function suggestsOther(found: PlaceMatch | null, place: Place): boolean {
  const [nearest] = found?.kind === 'unknown' ? found.suggestions : [];
  return nearest !== undefined && nearest.code !== place.code;
}

/** "de Vries" and "de Boer" are people before they are villages with an article. */
function isNoVillage({ rank }: Meaning): boolean {
  return rank !== 'village';
}
