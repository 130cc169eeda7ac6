import type { Place } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import type { LieOfTheLand } from './lie-of-the-land.ts';
import { wordsOf } from './spelling.ts';

/** Words that stand in names without telling them apart. */
const COMMON = /^(noord|zuid|oost|west|midden|groot|regio|streek|gemeente|stede|en|land|holland|brabant)$/;
const SHORTEST = 5;
const MOST = 3;

/** Names of today that hold a word, such as Hardinxveld-Giessendam for `hardinxveld`: suggestions, never a match. */
export function makeNameParts(
  places: Places,
  land: LieOfTheLand,
): (words: readonly string[]) => readonly Place[] {
  const byWord = new Map<string, Place[]>();
  const add = (place: Place) => {
    for (const word of wordsOf(place.name)) {
      if (word.length < SHORTEST || COMMON.test(word)) continue;
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [place]);
      else known.push(place);
    }
  };
  for (const { code } of places.municipalities.values()) {
    const place = land.place(code);
    if (place !== null) add(place);
  }
  for (const { code, name } of places.regions.values()) add({ level: 'region', code, name });
  return (words) => {
    const [only, second] = words;
    const found = only === undefined || second !== undefined ? [] : (byWord.get(only) ?? []);
    return found.length > MOST ? [] : found;
  };
}
