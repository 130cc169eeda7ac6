import { describe, expect, it } from 'vitest';
import type { MatchHint, PlaceMatch } from '../../src/domain/match.ts';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';

const gazetteer = makeGazetteer(loadPlaces('data/places'));
const ALONE: MatchHint = { level: null, near: [], alone: true };

/** `GM0983 name`, `split: GM1966 GM1969`, `?: AM06`. */
function told(found: PlaceMatch): string {
  switch (found.kind) {
    case 'match': {
      const { place, via, alsoVillageIn } = found.asked;
      const also = alsoVillageIn.map(({ code }) => ` +${code}`).join('');
      return `${place.code} ${via.kind}${also}`;
    }
    case 'choice':
      return `${found.reason}: ${found.candidates.map(({ code }) => code).join(' ')}`;
    case 'unknown':
      return `?: ${found.suggestions.map(({ code }) => code).join(' ')}`.trim();
  }
}

describe('which place is meant', () => {
  it.each([
    ['venlo', 'GM0983 name'],
    ['Gemeente Venlo', 'GM0983 name'],
    ['GM0983', 'GM0983 name'],
    ['am29', 'AM29 name'],
    ['nl', 'NL alias'],
    ['NEDERLAND', 'NL name'],
    ['bergen', 'same-name: GM0373 GM0893'],
    ['groningen', 'municipality-or-region: GM0014 AM01'],
    ['regio groningen', 'AM01 name'],
    ['groningen regio', 'AM01 name'],
    ['gemeente groningen', 'GM0014 name'],
    ['provincie groningen', 'AM01 name'],
    ['zwolle', 'GM0193 name'],
    ['regio zwolle', 'AM36 name'],
    ['zoetermeer', 'GM0637 name'],
    ['zeeland', 'AM24 name +GM1991'],
    ['gemeente zeeland', 'maybe-village: AM24 GM1991'],
    ['dorp zeeland', 'GM1991 village'],
    ['laren', 'GM0417 name +GM0262'],
    ['haren', 'GM0014 former +GM0828'],
    ['haaren', 'split: GM0757 GM0824 GM0855 GM0865'],
    ['winsum', 'split: GM1966 GM1969'],
    ['weesp', 'GM0363 former'],
    ['alphen', 'maybe-village: GM0484 GM0668 GM1723'],
    ['valkenburg', 'maybe-village: GM0994 GM0537'],
    ['heerle', 'GM1674 village'],
    ['hoofddorp', 'GM0394 village'],
    ['de friese meren', 'GM1940 alias'],
    ['Ljouwert', 'GM0080 alias'],
    ['brabant', 'province: AM27 AM25 AM26 AM32 AM28'],
    ['limburg', 'province: AM29 AM33 AM30'],
    ['utrecht', 'GM0344 name'],
    ['provincie utrecht', 'province: AM13 AM14'],
    ['veluwe', '?: AM06 AM38 AM36'],
    ['de peel', '?: AM32 AM29 GM1894'],
    ['noordlimburg', 'AM29 name'],
    ['Alphen a/d Rijn', 'GM0484 name'],
    ['krimpen a.d.IJ.', 'GM0542 name'],
    ["'s-gravenhage", 'GM0518 name'],
    ['s hertogenbosch', 'GM0796 name'],
    ['regio venlo', 'municipality-or-region: AM29 GM0983'],
    ['vendlo', 'GM0983 misspelling'],
  ])('%s → %s', (written, expected) => {
    expect(told(gazetteer.find(written, ALONE))).toBe(expected);
  });
});
