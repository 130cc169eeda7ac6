import { expect, it } from 'vitest';
import { isProvinceAbbreviation, PROVINCES } from '../../src/text/provinces.ts';
import { REAL_PLACES } from '../support/real-snapshot.ts';

it('are those that the municipalities lie in', () => {
  const ofMunicipalities = new Set([...REAL_PLACES.municipalities.values()].map(({ province }) => province));
  expect(new Set(Object.keys(PROVINCES))).toEqual(ofMunicipalities);
});

it.each(['gld', 'nh', 'zld'])('%s behind a name says the province', (word) => {
  expect(isProvinceAbbreviation(word)).toBe(true);
});

it.each(['l', 'utrecht', 'groningen', 'noord holland'])('%s behind a name may be something else', (word) => {
  expect(isProvinceAbbreviation(word)).toBe(false);
});
