import Fuse from 'fuse.js';
import type { Place } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import { wordsOf } from '../text/fold.ts';
import type { Geography } from './geography.ts';

const SHORTEST = 4;
const MOST = 3;
/** What a score of Fuse.js may be: 0 is exactly the same. */
const WORST = 0.25;

/** Finds places by a part of their name or with its words turned round (`rijnland holland`): never more than suggestions. */
export function makeSuggest(
  places: Places,
  geography: Geography,
): (words: readonly string[]) => readonly Place[] {
  const all: readonly Place[] = [
    ...[...places.municipalities.keys()].flatMap((code) => geography.place(code) ?? []),
    ...[...places.regions.values()].map(({ code, name }): Place => ({ level: 'region', code, name })),
  ];
  const fuse = new Fuse(
    all.map((place) => wordsOf(place.name).join(' ')),
    { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.3, useTokenSearch: true },
  );
  return (words) => {
    const telling = words.filter((word) => word.length >= SHORTEST);
    if (telling.length === 0 || telling.length > 4) return [];
    return fuse
      .search(telling.join(' '), { limit: MOST })
      .filter(({ score }) => (score ?? 1) <= WORST)
      .flatMap(({ refIndex }) => all[refIndex] ?? []);
  };
}
