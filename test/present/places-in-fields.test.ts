import { expect, it } from 'vitest';
import { onePlaceIn } from '../../src/domain/one-place.ts';
import type { Place } from '../../src/domain/place.ts';
import { placeOf } from '../../src/domain/places.ts';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { sentencesIn } from '../../src/present/words/words.ts';
import { places } from '../publication/places.ts';

const gazetteer = makeGazetteer(places, () => loadReaderData('data/reader'));
const all: readonly Place[] = [
  ...[...places.municipalities.values()].filter(({ validTo }) => validTo === null),
  ...places.regions.values(),
  { code: 'NL' as const },
].flatMap(({ code }) => placeOf(places, code) ?? []);

it.each(['nl', 'en'] as const)(
  'a name that a form in %s shows or asks for is understood when it is filled in',
  (language) => {
    const misread = all.filter((place) => {
      const found = onePlaceIn(gazetteer, sentencesIn(language).places.full(place));
      return !('code' in found) || found.code !== place.code;
    });
    expect(all.length).toBeGreaterThan(370);
    expect(misread).toEqual([]);
  },
);
