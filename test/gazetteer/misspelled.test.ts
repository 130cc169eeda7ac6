import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fairMisspellings, type Misspelling } from './misspelled-names.ts';
import { seeded } from './random.ts';
import { score } from './score.ts';
import { EAR_SLIPS, FINGER_SLIPS } from './slips.ts';
import { ALONE, codesIn, GAZETTEER, IN_A_SENTENCE, PLACES } from './the-gazetteer.ts';

/** A name too short to be told from other words when a letter is wrong. */
function isLong({ kind, name }: Misspelling): boolean {
  return name.replace(/[^A-Za-z]/g, '').length >= (kind === 'village' ? 7 : 5);
}

describe.each([
  ['slips of the finger (tuned on)', FINGER_SLIPS, 1],
  ['spelling by ear and clumsier slips (not tuned on)', EAR_SLIPS, 2],
])('%s', (_, slips, seed) => {
  const misspellings = fairMisspellings(PLACES, slips, seeded(seed));

  it('never gives a wrong place', () => {
    expect(misspellings.length).toBeGreaterThan(2000);
    expect(score(misspellings, GAZETTEER).wrong).toEqual([]);
  });

  it('finds the place at once', () => {
    const long = misspellings.filter(isLong);
    const { right } = score(long, GAZETTEER);
    // Twice as many names are known as before: more misspellings are as near to a second one, and get a choice.
    expect(right.length / long.length).toBeGreaterThan(0.94);
    const places = long.filter(({ kind }) => kind !== 'village');
    expect(score(places, GAZETTEER).right.length / places.length).toBeGreaterThan(0.97);
  });
});

describe('misspellings written by hand', () => {
  const lines = readFileSync('test/gazetteer/natural-misspellings.txt', 'utf8').trim().split('\n');
  const written = lines.flatMap((line) => {
    const gap = line.indexOf(' ');
    const codes = line.slice(0, gap).split('|').toSorted().join();
    return line
      .slice(gap + 1)
      .split(', ')
      .map((spelling) => ({ spelling, codes }));
  });

  it('are found at once, and never as another place', () => {
    const found = written.map(({ spelling, codes }) => ({
      spelling,
      codes,
      match: GAZETTEER.find(spelling, ALONE),
    }));
    const right = found.filter(({ codes, match }) => codesIn(match).join() === codes);
    const wrong = found.filter(
      ({ codes, match }) => match.kind === 'match' && codesIn(match).join() !== codes,
    );
    expect(wrong.map(({ spelling }) => spelling)).toEqual([]);
    expect(written.length).toBeGreaterThan(300);
    expect(right.length / written.length).toBeGreaterThan(0.95);
  });
});

describe('what is no place', () => {
  const words = readFileSync('test/gazetteer/no-places.txt', 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => line.slice(line.indexOf(': ') + 2).split(', '));

  it('is never matched, alone or in a sentence', () => {
    expect(words.length).toBeGreaterThan(400);
    const matched = words.filter((word) =>
      [ALONE, IN_A_SENTENCE].some((hint) => GAZETTEER.find(word, hint).kind !== 'unknown'),
    );
    expect(matched).toEqual([]);
  });
});
