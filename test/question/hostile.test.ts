import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, readQuestion } from './reader.ts';
import { talkAfter } from './rows.ts';

const FRAGMENTS = [
  'venlo',
  'bergen',
  'noord-limburg',
  'hoeveel',
  'profielen',
  'uwv',
  'gemeente',
  'regio',
  'zonder',
  'profiel',
  'vs',
  'en',
  'met',
  'top',
  '5',
  'q2',
  '2025',
  "'25",
  'kw',
  '2e',
  'kwartaal',
  'sinds',
  'tot',
  '70%',
  'doel',
  'abonneer',
  '9:00',
  'kaart',
  'csv',
  'wat is',
  'sonar',
  'de',
  'het',
  'we',
  'onze',
  'landelijk',
  'Aken',
  '?',
  '!',
  ',',
  '(',
  ')',
  '<@U1>',
  ':smile:',
  '&amp;',
  '\n',
  'aan den',
];

function mostMilliseconds(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    readQuestion(text, contextOf('AM29'));
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('hostile input', () => {
  it('never throws, and reads the same twice', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(readQuestion(text, contextOf(null))).toEqual(readQuestion(text, contextOf(null)));
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it('never throws on words of the trade in any order, also as a follow-up', () => {
    const words = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, words, (first, second) => {
        const next = readQuestion(second, contextOf('AM29', talkAfter([first], 'AM29', readQuestion)));
        expect(next.places.length).toBeLessThanOrEqual(14);
        expect(next.rank === null).toBe(next.intent !== 'rank');
        expect(next.outOfScope === null).toBe(next.intent !== 'out_of_scope');
      }),
      { numRuns: 250, seed: 5 },
    );
  });

  it.each([
    ['one long word', 'a'],
    ['spaces', ' '],
    ['zero-width', '\u200b'],
    ['unread words', 'qzx '],
    ['capitalised unread words', 'Qzx van '],
    ['place names', 'venlo '],
    ['half names', 'alphen aan den '],
    ['open markup', '<@'],
    ['colons', ':a'],
    ['quarters', 'q2 2025 en '],
    ['questions', 'hoeveel profielen heeft venlo? '],
    ['brackets', 'bergen ('],
    ['diacritics', 'e\u0301\u0301'],
    ['emoji', '😀'],
    ['apostrophes', "'s"],
  ])('reads 100,000 characters of %s in bounded time', (_, unit) => {
    const long = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    expect(mostMilliseconds(long)).toBeLessThan(400);
  });

  it.each([
    'venlo\u200b',
    '\u202evenlo',
    'ven\u00adlo',
    '> venlo',
    '`venlo`',
    'venlo 😀🇳🇱',
    '<@U0123|bot> venlo',
    '&gt; venlo',
    '_*venlo*_',
  ])('reads venlo through the signs around it: %j', (text) => {
    expect(readQuestion(text, contextOf(null)).places.map(({ place }) => place.code)).toEqual(['GM0983']);
  });

  it.each(["'; DROP TABLE editions; --", '<!channel>', '(a+)+$', '#{7*7}', '../../etc/passwd', '\u0000'])(
    'finds no place in %j',
    (text) => {
      expect(readQuestion(text, contextOf(null)).places).toEqual([]);
    },
  );

  it.each(Object.getOwnPropertyNames(Object.prototype))('takes %s for a word like any other', (name) => {
    for (const text of [name, name.toLowerCase(), `${name} regio`, `regio ${name}`, `top 5 ${name} 2025`]) {
      expect(readQuestion(text, contextOf(null)).places).toEqual([]);
    }
  });
});
