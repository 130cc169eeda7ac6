import { describe, expect, it } from 'vitest';
import type { MatchHint } from '../../src/domain/match.ts';
import type { Place } from '../../src/domain/place.ts';
import { ALONE, GAZETTEER, IN_A_SENTENCE, told } from './the-gazetteer.ts';

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
    ['gronigen', 'municipality-or-region: GM0014 AM01'],
    ['ysselstein', 'near-names: GM0353 GM0984'],
    ['hoofdorp', 'GM0394 village'],
    ['bergen (NH)', 'GM0373 name'],
    ['bergen in limburg', 'GM0893 name'],
    ['rijswijk gld', 'GM0214 village'],
    ['laren gemeente lochem', 'GM0262 village'],
    ['GM0982', '?:'],
    ['GM0457', 'GM0363 former'],
    ['holland', '?: NL AM15 AM19'],
    ["a'dam", 'GM0363 name'],
    ['rijk v nijmegen', 'AM08 name'],
    ['z-limburg', 'AM30 name'],
    ['north limburg', 'AM29 name'],
    ['v\u200be\u200bnlo', 'GM0983 name'],
    ['\u202evenlo\u202c 😀', 'GM0983 name'],
    ['ｖｅｎｌｏ', 'GM0983 name'],
    ['vеnlо', 'GM0983 name'],
    ['zuidwest-brabant', '?: AM28'],
    ['eede gld', '?: GM0228 GM0262 GM1859'],
    ['venlo nb', '?: GM0983'],
    ['vals lb', 'GM0981 misspelling'],
    ['montfort ut', '?: GM0335 GM1669'],
    ['bergen nb', '?: GM1982 GM0373 GM0893'],
    ['worden ut', 'GM0632 misspelling'],
    ['ymuiden', 'near-names: GM0453 GM1942'],
    ["'t hrde", 'near-names: GM0230 GM0246'],
    ['mid-utrecht', 'AM13 name'],
    ['n.o. brabant', 'AM27 name'],
    ['grunn', 'municipality-or-region: GM0014 AM01'],
    ['maasdonk', 'same-name: GM0828 GM0796'],
    ['spakenburg', 'GM0313 village'],
    ['zitter', '?:'],
    ['de vries', '?:'],
    ['', '?:'],
    ['venlo '.repeat(40), '?:'],
  ])('%s → %s', (written, expected) => {
    expect(told(GAZETTEER.find(written, ALONE))).toBe(expected);
  });

  const region = (code: `AM${string}`): Place => ({ level: 'region', code, name: code });
  const castricum: Place = { level: 'municipality', code: 'GM0383', name: 'Castricum' };
  it.each<[string, Partial<MatchHint>, string]>([
    ['bergen', { near: [region('AM29')] }, 'GM0893 name'],
    ['bergen', { near: [castricum] }, 'GM0373 name'],
    ['bergen', { near: [region('AM29'), castricum] }, 'same-name: GM0373 GM0893'],
    ['bergen', { near: [region('AM05')] }, 'same-name: GM0373 GM0893'],
    ['laren', { near: [region('AM09')] }, 'GM0417 name +GM0262'],
    ['alphen', { near: [region('AM19')] }, 'GM0484 alias +GM0668 +GM1723'],
    ['alphen', { near: [region('AM26')] }, 'GM1723 village'],
    ['winsum', { near: [region('AM01')] }, 'split: GM1966 GM1969'],
    ['groningen', { near: [region('AM01')] }, 'municipality-or-region: GM0014 AM01'],
    ['groningen', { level: 'region' }, 'AM01 name'],
    ['groningen', { level: 'municipality' }, 'GM0014 name'],
    ['zwolle', { level: 'region' }, 'AM36 alias'],
    ['venlo', { level: 'region' }, 'municipality-or-region: AM29 GM0983'],
  ])('%s with %o → %s', (written, hint, expected) => {
    expect(told(GAZETTEER.find(written, { ...ALONE, ...hint }))).toBe(expected);
  });

  it('looks no further than exact names when asked so', () => {
    expect(GAZETTEER.findExact('vendlo', ALONE)).toBeNull();
    expect(GAZETTEER.findExact('heerle', IN_A_SENTENCE)).toMatchObject({ kind: 'match' });
  });

  it('asks more proof inside a sentence', () => {
    expect(told(GAZETTEER.find('vendo', ALONE))).toBe('GM0983 misspelling');
    expect(GAZETTEER.find('vendo', IN_A_SENTENCE).kind).toBe('unknown');
  });

  it('knows no name longer than it says', () => {
    expect(GAZETTEER.longestName).toBeGreaterThanOrEqual(4);
    expect(GAZETTEER.longestName).toBeLessThanOrEqual(8);
  });
});
