import { join } from 'node:path';
import { expect, it } from 'vitest';
import { divisionAt } from '../../src/domain/divisions.ts';
import { isMunicipalityCode } from '../../src/domain/place.ts';
import { existsOn, placeOf, predecessorsOf, sizeClassOf } from '../../src/domain/places.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';

const places = loadPlaces(join(import.meta.dirname, '../../data/places'));

it.each([
  [1, '0-5.000'],
  [4_999, '0-5.000'],
  [5_000, '5.000-10.000'],
  [19_999, '10.000-20.000'],
  [20_000, '20.000-50.000'],
  [99_999, '50.000-100.000'],
  [100_000, '100.000-150.000'],
  [150_000, '150.000-250.000'],
  [250_000, '250.000+'],
  [950_000, '250.000+'],
])('%i inhabitants are of the class %s', (inhabitants, name) => {
  expect(sizeClassOf(inhabitants)).toBe(name);
});

it.each([
  ['NL', 'country', 'Nederland'],
  ['AM29', 'region', 'Noord-Limburg'],
  ['GM0983', 'municipality', 'Venlo'],
] as const)('%s is the %s %s', (code, level, name) => {
  expect(placeOf(places, code)).toEqual({ level, code, name });
});

it.each(['GM0001', 'AM99'] as const)('%s is nothing', (code) => {
  expect(placeOf(places, code)).toBeNull();
});

it('a municipality exists from its first to its last day', () => {
  const weesp = places.municipalities.get('GM0457');
  if (weesp === undefined || weesp.validTo === null) throw new Error('Weesp ended in 2022');
  expect(existsOn(weesp, '2015-01-01')).toBe(true);
  expect(existsOn(weesp, weesp.validTo)).toBe(true);
  expect(existsOn(weesp, '2025-01-01')).toBe(false);
});

it('finds what went into a municipality, and marks what was split', () => {
  expect(predecessorsOf(places, 'GM0363')).toContainEqual({ code: 'GM0457', wasSplit: false });
  const split = [...places.municipalities.values()].filter(({ successors }) => successors.length > 1);
  expect(split.length).toBeGreaterThanOrEqual(3);
  for (const { code, successors } of split) {
    for (const successor of successors) {
      const before = predecessorsOf(places, code).map((former) => ({ ...former, wasSplit: true }));
      expect(predecessorsOf(places, successor)).toEqual(
        expect.arrayContaining([{ code, wasSplit: true }, ...before]),
      );
    }
  }
});

it('every municipality of 2025 lies in one region of that division, and no former one does', () => {
  const division = divisionAt(places.divisions, '2025-06-30');
  for (const municipality of places.municipalities.values()) {
    const region = division.regions.get(municipality.code);
    expect([municipality.code, region !== undefined]).toEqual([
      municipality.code,
      existsOn(municipality, '2025-06-30'),
    ]);
  }
  const members = [...division.members.values()].flat();
  expect(new Set(members).size).toBe(members.length);
});

it.each(['GM983', 'GM00983', 'AM29', 'gm0983', ''])('%j is no code of a municipality', (text) => {
  expect(isMunicipalityCode(text)).toBe(false);
});
