import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metric } from '../../src/domain/figures.ts';
import type { Language } from '../../src/domain/language.ts';
import type { RankLimit } from '../../src/domain/question.ts';
import { renderText } from '../../src/present/text.ts';
import { numbersIn } from '../../src/present/words/numbers.ts';
import { ask, asked } from '../answer/question.ts';
import { REAL_PLACES } from '../support/real-snapshot.ts';

const lines = (
  limit: RankLimit,
  scope: 'NL' | 'AM29' | 'AM30' | 'AM02',
  metric: Metric = 'profile_share',
  n = 0,
) => {
  const order = limit.side === 'below' || limit.side === 'at_most' ? 'asc' : 'desc';
  const rank = { order, n: n || null, level: 'municipality', scope: asked(scope), limit } as const;
  const answer = ask({ intent: 'rank', metric, rank });
  const text = (language: Language) => renderText(answer, REAL_PLACES, language).split('\n');
  return { nl: text('nl'), en: text('en') };
};

describe('a ranking with a limit says', () => {
  it('how many of how many, and which come first', () => {
    const { nl, en } = lines({ side: 'above', value: 0.7 }, 'NL');
    expect(nl[0]).toBe(
      '26 van de 339 meegerekende gemeenten in Nederland hebben een dekking boven 70%; het hoogst zijn Hattem 89,7%, Zandvoort 88,4% en Beverwijk 85,1%',
    );
    expect(nl).toContain('Precies 70% en dus niet meegeteld: Oudewater en Terschelling.');
    expect(nl).toContain('Net niet: Rijssen-Holten 69,97%.');
    expect(en[0]).toBe(
      '26 of the 339 municipalities counted in the Netherlands have coverage above 70%; the highest are Hattem 89.7%, Zandvoort 88.4% and Beverwijk 85.1%',
    );
  });

  it('none, and what comes nearest', () => {
    const { nl, en } = lines({ side: 'below', value: 0.5 }, 'AM30');
    expect(nl[0]).toBe(
      'Geen van de 16 gemeenten in Zuid-Limburg heeft een dekking onder 50%; het laagst is Vaals 52,5%',
    );
    expect(en[0]).toBe(
      'None of the 16 municipalities in Zuid-Limburg has coverage below 50%; the lowest is Vaals 52.5%',
    );
  });

  it('all', () => {
    const { nl, en } = lines({ side: 'at_least', value: 0.6 }, 'AM29');
    expect(nl[0]).toMatch(
      /^Alle 7 gemeenten in Noord-Limburg hebben een dekking van 60% of meer; het hoogst zijn/,
    );
    expect(en[0]).toMatch(
      /^All 7 municipalities in Noord-Limburg have coverage of 60% or more; the highest are/,
    );
  });

  it('one, in the singular', () => {
    const { nl, en } = lines({ side: 'above', value: 0.7 }, 'AM29');
    expect(nl[0]).toBe('1 van de 7 gemeenten in Noord-Limburg heeft een dekking boven 70%: Gennep 76,6%');
    expect(en[0]).toBe('1 of the 7 municipalities in Noord-Limburg has coverage above 70%: Gennep 76.6%');
  });

  it.each([
    [{ side: 'below', value: 1 }, 'minder dan 1 UWV-profiel', 'fewer than 1 UWV profile'],
    [{ side: 'above', value: 1000 }, 'meer dan 1.000 UWV-profielen', 'more than 1,000 UWV profiles'],
    [{ side: 'at_least', value: 50 }, 'minstens 50 UWV-profielen', 'at least 50 UWV profiles'],
    [{ side: 'at_most', value: 50 }, 'hooguit 50 UWV-profielen', 'at most 50 UWV profiles'],
    [{ side: 'at_most', value: 0 }, 'geen UWV-profielen', 'no UWV profiles'],
    [{ side: 'between', value: 50, to: 60 }, '50 tot en met 60 UWV-profielen', '50 to 60 UWV profiles'],
  ] as const)('%j of people', (limit, dutch, english) => {
    const { nl, en } = lines(limit, 'AM29', 'uwv_with');
    expect(nl[0]).toContain(dutch);
    expect(en[0]).toContain(english);
  });

  it('how much of the list a number leaves', () => {
    expect(lines({ side: 'above', value: 0.6 }, 'AM29', 'profile_share', 2).nl[1]).toMatch(
      /^Noord-Limburg: de eerste 2 van 7 · /,
    );
  });
});

it('never shows a value that contradicts the limit it is listed for', () => {
  const { fullPercent } = numbersIn('nl');
  const shown = (text: string) => Number(text.replace(',', '.').replace('%', ''));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom('above', 'below'),
      fc.constantFrom('profile_share', 'municipal_profile_share', 'uwv_profile_share'),
      (tenths, side, metric) => {
        const value = tenths / 1000;
        const { nl } = lines({ side, value }, 'NL', metric);
        const bound = shown(fullPercent(value));
        for (const line of nl) {
          const text = /^ +\d+ .* ([\d,]+%) /.exec(line)?.[1];
          if (text === undefined) continue;
          if (side === 'above') expect(shown(text)).toBeGreaterThan(bound);
          else expect(shown(text)).toBeLessThan(bound);
        }
      },
    ),
    { numRuns: 100, seed: 70 },
  );
});
