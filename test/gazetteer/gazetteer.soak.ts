import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCompetitors } from '../../scripts/names/competitors.ts';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { makeNameBook } from '../../src/gazetteer/name-book.ts';
import { keyOf } from '../../src/gazetteer/name-key.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { wordsOf } from '../../src/text/fold.ts';
import { namesOf } from './misspelled-names.ts';
import { anyText, wronglyCertain } from './one-edit.ts';
import { seeded } from './random.ts';
import { ALONE, GAZETTEER, PLACES } from './the-gazetteer.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Of the names that people ask for, and of the hamlets and districts, whose names hardly anybody types. */
it.each([
  ['municipalities, regions, aliases and villages', namesOf(PLACES).map(([, name]) => name), 0],
  [
    'hamlets and districts',
    PLACES.villages.filter(({ kind }) => kind !== 'village').map(({ name }) => name),
    0.0005,
  ],
])('takes no name with any one edit for another place: %s', { timeout: 3_600_000 }, (_, names, most) => {
  let tried = 0;
  const wrong = names.flatMap((name) =>
    Array.from(name).flatMap((_letter, at) =>
      ['drop', 'swap', 'add', 'replace'].flatMap((edit) =>
        (edit === 'drop' || edit === 'swap' ? ['a'] : LETTERS).flatMap((letter) => {
          tried += 1;
          return wronglyCertain(name, at, letter, edit) ?? [];
        }),
      ),
    ),
  );
  expect(
    wrong.length / tried,
    `${wrong.length} of ${tried}\n${wrong.slice(0, 20).join('\n')}`,
  ).toBeLessThanOrEqual(most);
});

it('a fifth of the villages and districts left out are seldom answered as another place', {
  timeout: 3_600_000,
}, () => {
  const random = seeded(1);
  const isOut = PLACES.villages.map(() => random.below(5) === 0);
  const places = { ...PLACES, villages: PLACES.villages.filter((_, i) => isOut[i] !== true) };
  const known = makeNameBook(places).names;
  const competitors = makeCompetitors();
  const gone = PLACES.villages.filter(({ name }, i) => isOut[i] === true && !known.has(keyOf(wordsOf(name))));
  // As `make:words` would have it: the dictionary's proper names are no places of ours any more.
  const proper = gone.flatMap(({ name }) => {
    const key = keyOf(wordsOf(name));
    const one = competitors.get(key);
    return one?.kind === 'abroad' ? [`abroad ${one.cost} ${key}\n`] : [];
  });
  const gazetteer = makeGazetteer(places, () => {
    const data = loadReaderData('data/reader');
    return { ...data, words: data.words + [...new Set(proper)].join('') };
  });
  const wrong = gone.filter(({ name, municipality }) => {
    const found = gazetteer.find(name, ALONE);
    return found.kind === 'match' && found.asked.place.code !== municipality;
  });
  expect(gone.length).toBeGreaterThan(500);
  expect(wrong.length / gone.length, wrong.map(({ name }) => name).join(', ')).toBeLessThan(0.015);
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
