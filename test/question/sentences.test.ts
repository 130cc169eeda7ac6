import { describe, expect, it } from 'vitest';
import { contextOf, PLACES, readQuestion } from './reader.ts';
import { COMPARISONS, RANKINGS, TRENDS } from './sentences/comparisons.ts';
import { HABITS } from './sentences/habits.ts';
import { HELD_OUT } from './sentences/held-out.ts';
import { LIMITS } from './sentences/limits.ts';
import { LOOKUPS } from './sentences/lookups.ts';
import { ABOUT, FOLLOW_UPS, REQUESTS } from './sentences/others.ts';
import { notate, readTable, type SentenceCase } from './sentences/read-table.ts';

const TABLES = { LOOKUPS, TRENDS, COMPARISONS, RANKINGS, LIMITS, ABOUT, REQUESTS, FOLLOW_UPS, HABITS };

function reading({ sentence, previous, channel }: SentenceCase): string {
  const before = previous === null ? null : readQuestion(previous, contextOf(channel));
  return notate(readQuestion(sentence, contextOf(channel, before)));
}

function isRight(test: SentenceCase): boolean {
  return reading(test) === test.reading;
}

describe('sentences and their readings', () => {
  for (const [name, table] of Object.entries(TABLES)) {
    it.each(
      readTable(table, PLACES).map((test) => ({
        ...test,
        name: `${test.previous ?? ''} > ${test.sentence}`,
      })),
    )(`${name} $name`, (test) => {
      expect(reading(test)).toBe(test.reading);
    });
  }

  it('holds at least 600 sentences and every intent', () => {
    const cases = Object.values(TABLES).flatMap((table) => readTable(table, PLACES));
    expect(cases.length).toBeGreaterThanOrEqual(600);
    expect(new Set(cases.map((test) => test.reading.split(' ')[0])).size).toBe(25);
  });
});

describe('held-out sentences', () => {
  const cases = readTable(HELD_OUT, PLACES);

  it('reads at least 97 in 100 right', () => {
    const right = cases.filter(isRight);
    const wrong = cases.filter((test) => !isRight(test));
    expect(
      right.length / cases.length,
      wrong.map((test) => test.sentence).join(' | '),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it('answers none for a wrong place', () => {
    const placesIn = (text: string) => text.split(' ').find((word) => word.startsWith('@')) ?? '';
    const astray = cases.filter((test) => {
      const expected = placesIn(test.reading).slice(1).split(',');
      const got = placesIn(reading(test)).slice(1).split(',').filter(Boolean);
      return got.some((code) => !expected.includes(code));
    });
    expect(astray.map((test) => test.sentence)).toEqual([]);
  });
});
