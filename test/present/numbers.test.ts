import { expect, it } from 'vitest';
import { numbersIn } from '../../src/present/words/numbers.ts';
import { sentencesIn } from '../../src/present/words/words.ts';

const nl = numbersIn('nl');
const en = numbersIn('en');

it('writes numbers as each language does, with a real minus', () => {
  expect([nl.count(1726), nl.percent(0.6275), nl.signedCount(-34), nl.signedPoints(1.25)]).toEqual([
    '1.726',
    '62,8%',
    '−34',
    '+1,3',
  ]);
  expect([en.count(1726), en.percent(0.6275), en.signedCount(30), en.signedPoints(-0.3)]).toEqual([
    '1,726',
    '62.8%',
    '+30',
    '−0.3',
  ]);
});

it('gives no sign to what rounds to nothing', () => {
  expect([nl.signedPoints(-0.04), nl.signedPoints(0.04), nl.signedCount(0)]).toEqual(['0,0', '0,0', '0']);
});

it.each([
  [6, 'een half jaar', 'half a year'],
  [8, 'ruim een half jaar', 'over half a year'],
  [11, 'bijna een jaar', 'almost a year'],
  [12, 'een jaar', 'a year'],
  [16, 'ruim een jaar', 'over a year'],
  [18, 'anderhalf jaar', 'a year and a half'],
  [20, 'ruim anderhalf jaar', 'over a year and a half'],
  [23, 'bijna twee jaar', 'almost two years'],
  [24, 'twee jaar', 'two years'],
  [70, 'bijna zes jaar', 'almost six years'],
])('%i months old', (months, dutch, english) => {
  expect(sentencesIn('nl').source.age(months)).toBe(`cijfers ${dutch} oud`);
  expect(sentencesIn('en').source.age(months)).toBe(`figures ${english} old`);
});

it('writes quarters and ordinals', () => {
  expect([1, 2, 3, 11, 21].map(en.ordinal)).toEqual(['1st', '2nd', '3rd', '11th', '21st']);
  expect(nl.quarter('2025-Q2')).toBe('2e kwartaal 2025');
});
