import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from './misspelled-names.ts';
import { anyText, wronglyCertain } from './one-edit.ts';
import { ALONE, GAZETTEER, IN_A_SENTENCE, PLACES } from './the-gazetteer.ts';

describe('the gazetteer, whatever is written', () => {
  const names = namesOf(PLACES).map(([, name]) => name);

  it('never takes a name with one wrong edit for another place', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        fc.constantFrom('drop', 'add', 'replace', 'swap'),
        (name, at, letter, edit) => wronglyCertain(name, at, letter, edit) === null,
      ),
      { numRuns: 3000, seed: 4 },
    );
  });

  it('never throws and is the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const hint of [ALONE, IN_A_SENTENCE]) {
          expect(GAZETTEER.find(text, hint)).toEqual(GAZETTEER.find(text, hint));
        }
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('gives at most three suggestions', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (a, b) => {
        const found = GAZETTEER.find(a.slice(0, 4) + b.slice(-4), ALONE);
        return found.kind !== 'unknown' || found.suggestions.length <= 3;
      }),
      { numRuns: 1000, seed: 6 },
    );
  });

  it.each([1_000, 100_000])('looks at %i letters without reading them all as a name', (length) => {
    expect(GAZETTEER.find('a'.repeat(length), ALONE)).toMatchObject({ kind: 'unknown', suggestions: [] });
  });
});
