import { describe, expect, it } from 'vitest';
import { ALONE, GAZETTEER, told } from './the-gazetteer.ts';

describe('names as people type them', () => {
  it.each([
    ['gem. venlo', 'GM0983 name'],
    ['Regio-Zwolle', 'AM36 name'],
    ['n-holland noord', 'AM15 name'],
    ['z-kenn. en ijm.', 'AM37 misspelling'],
    ['hollands rijnl.', 'AM19 misspelling'],
    ['z-holl centraal', 'AM34 misspelling'],
    ['de stellingwerven', 'same-name: GM0085 GM0098'],
    ['midden nederland', '?: AM13 AM14 AM38'],
    ['Caribisch Nederland', '?:'],
    ['reio rotterdam', 'municipality-or-region: AM22 GM0599'],
    ['Son', 'GM0848 alias'],
    ["A'foort", 'municipality-or-region: GM0307 AM14'],
    ["H'sum", 'GM0402 misspelling'],
    ['lely stad', 'GM0995 name'],
    ['rijnland holland', '?: AM19'],
  ])('%s → %s', (written, expected) => {
    expect(told(GAZETTEER.find(written, ALONE))).toBe(expected);
  });

  it.each([
    ['Boekelo', 'GM0153'],
    ['Rijperkerk', 'GM0737'],
    ['Eernewoude', 'GM0737'],
    ['Berlikum', 'GM1949'],
    ['Kelmond', 'GM0888'],
    ['Eemster', 'GM1701'],
    ['Hatert', 'GM0268'],
    ['Schingen', 'GM1949'],
    ['Hargen', 'GM0373'],
    ['Princenhage', 'GM0758'],
  ])('%s is known by its own name: %s', (written, code) => {
    expect(told(GAZETTEER.find(written, ALONE))).toBe(`${code} village`);
  });

  it('says so when the name of a village or a former municipality was misspelled', () => {
    expect(GAZETTEER.find('boekello', ALONE)).toMatchObject({
      asked: { misspelled: true, via: { village: 'Boekelo' } },
    });
    expect(GAZETTEER.find('boekelo', ALONE)).not.toHaveProperty('asked.misspelled');
  });

  it('tells what else a name can be, adding up to one', () => {
    const contenders = GAZETTEER.contenders('vendlo', ALONE);
    expect(contenders[0]).toMatchObject({ kind: 'place', text: 'venlo' });
    expect(contenders.some(({ kind }) => kind === 'unknown')).toBe(true);
    expect(contenders.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
  });

  it('knows which words exist', () => {
    expect(['verband', 'leden', 'vendlo'].map((word) => GAZETTEER.isWord(word))).toEqual([true, true, false]);
  });
});
