import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../src/domain/intents.ts';
import { PLACES, readCase } from './reader.ts';
import { HELD_OUT } from './sentences/held-out.ts';
import { notate, readTable, type SentenceCase } from './sentences/read-table.ts';
import { TABLES } from './sentences/tables.ts';

function reading(test: SentenceCase): string {
  return notate(readCase(test));
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
    expect(new Set(cases.map((test) => test.reading.split(' ')[0]))).toEqual(new Set(INTENTS));
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
