import { expect, it } from 'vitest';
import type { PlaceCode } from '../../src/domain/place.ts';
import { wordsOf } from '../../src/present/words/words.ts';
import { REAL_PLACES } from '../support/real-snapshot.ts';

const nl = wordsOf(REAL_PLACES, 'nl').places;
const en = wordsOf(REAL_PLACES, 'en').places;
const regions = [...REAL_PLACES.regions.keys()].map(nl.of);
const municipalities = [...REAL_PLACES.municipalities.keys()].map(nl.of);

it('says the level of exactly the names that a municipality and a region share', () => {
  const withLevel = municipalities.filter((place) => nl.name(place).startsWith('gemeente '));
  expect(withLevel.map(({ name }) => name).toSorted()).toEqual(['Amersfoort', 'Gorinchem', 'Groningen']);
  const said = new Set(municipalities.map(nl.name));
  expect(regions.filter((place) => said.has(nl.name(place)))).toEqual([]);
});

it.each<[PlaceCode, string, string]>([
  ['GM0014', 'gemeente Groningen', 'municipality of Groningen'],
  ['AM01', 'arbeidsmarktregio Groningen', 'labour-market region Groningen'],
  ['GM0983', 'Venlo', 'Venlo'],
  ['GM0518', 'Den Haag', 'Den Haag'],
  ['GM0796', 'Den Bosch', 'Den Bosch'],
  ['GM0820', 'Nuenen c.a.', 'Nuenen c.a.'],
  ['NL', 'Nederland', 'the Netherlands'],
  ['GM9999', 'GM9999', 'GM9999'],
])('calls %s %s in Dutch and %s in English', (code, dutch, english) => {
  expect([nl.name(nl.of(code)), en.name(en.of(code))]).toEqual([dutch, english]);
});

it('dates a merger on the day after the last day of the former municipality', () => {
  expect(nl.of('GM0951').name).toBe('Nuth');
  expect(nl.mergedSince('GM0951')).toBe('2019-01-01');
  expect(nl.mergedSince('GM0983')).toBeNull();
});
