import Fuse from 'fuse.js';
import type { Place } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import { wordsOf } from '../text/fold.ts';
import type { Geography } from './geography.ts';

const SHORTEST = 4;
const MOST_WORDS = 4;
const MOST = 3;
/** What a score of Fuse.js may be: 0 is exactly the same. */
const WORST = 0.1;

/** Finds places by a part of their name or with its words turned round (`rijnland holland`): never more than suggestions. */
export function makeSuggest(
  places: Places,
  geography: Geography,
): (words: readonly string[]) => readonly Place[] {
  const all: readonly Place[] = [
    ...[...places.municipalities.keys()].flatMap((code) => geography.place(code) ?? []),
    ...[...places.regions.values()].map(({ code, name }): Place => ({ level: 'region', code, name })),
  ];
  const named = Map.groupBy(
    all.flatMap((place) => wordsOf(place.name).map((word) => ({ word, place }))),
    ({ word }) => word,
  );
  // Its own words, and not the names: a search over those takes milliseconds.
  const known = [...named.keys()].filter((word) => word.length >= SHORTEST);
  const fuse = new Fuse(known, { includeScore: true, threshold: WORST });
  const placesWith = (word: string): ReadonlySet<Place> => {
    const like = named.has(word) ? [word] : fuse.search(word).map(({ item }) => item);
    return new Set(like.flatMap((one) => named.get(one)?.map(({ place }) => place) ?? []));
  };
  return (words) => {
    const telling = words.filter((word) => word.length >= SHORTEST);
    if (telling.length === 0 || telling.length > MOST_WORDS) return [];
    const found = telling.map(placesWith).reduce((a, b) => a.intersection(b));
    return found.size > MOST ? [] : [...found];
  };
}
