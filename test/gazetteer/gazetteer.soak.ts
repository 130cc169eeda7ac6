import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesOf } from './misspelled-names.ts';
import { anyText, wronglyCertain } from './one-edit.ts';
import { ALONE, GAZETTEER, PLACES } from './the-gazetteer.ts';

it('takes no name with any one edit for another place', { timeout: 3_600_000 }, () => {
  const wrong = namesOf(PLACES).flatMap(([, name]) =>
    Array.from(name).flatMap((_, at) =>
      ['drop', 'swap', 'add', 'replace'].flatMap((edit) =>
        (edit === 'drop' || edit === 'swap' ? ['a'] : [...'abcdefghijklmnopqrstuvwxyz']).flatMap(
          (letter) => wronglyCertain(name, at, letter, edit) ?? [],
        ),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

it('reads a million random strings without an exception, 999 of 1,000 within 5 ms', {
  timeout: 3_600_000,
}, () => {
  const slow: number[] = [];
  fc.assert(
    fc.property(anyText, (text) => {
      const start = performance.now();
      GAZETTEER.find(text, ALONE);
      const took = performance.now() - start;
      if (took >= 5) slow.push(took);
    }),
    { numRuns: 1_000_000, seed: 7 },
  );
  expect(slow.length).toBeLessThan(1_000);
});
