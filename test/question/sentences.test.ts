import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../src/domain/intents.ts';
import { PLACES } from './reader.ts';
import { readCase } from './rows.ts';
import { HELD_OUT } from './sentences/held-out.ts';
import { notate, readTable, type SentenceCase } from './sentences/read-table.ts';
import { TABLES } from './sentences/tables.ts';

function reading(test: SentenceCase): string {
  return notate(readCase(test));
}

function isRight(test: SentenceCase): boolean {
  return reading(test) === test.reading;
}

/** Rows that the learned reader gets wrong, as its README says: a row that is mended must leave the list, none may join. */
const MISREAD: ReadonlySet<string> = new Set(
  readFileSync(join(import.meta.dirname, 'sentences/misread.txt'), 'utf8')
    .trimEnd()
    .split('\n'),
);
const nameOf = ({ previous, sentence }: SentenceCase) =>
  previous === null ? sentence : `${previous} >> ${sentence}`;

describe('sentences and their readings', () => {
  const all = Object.entries(TABLES).map(([name, table]) => ({ name, rows: readTable(table, PLACES) }));
  for (const { name, rows } of all) {
    it.each(rows.filter((row) => !MISREAD.has(nameOf(row))).map((row) => ({ ...row, name: nameOf(row) })))(
      `${name} $name`,
      (test) => {
        expect(reading(test)).toBe(test.reading);
      },
    );
  }

  it('lists what is misread, and nothing else', () => {
    const misread = all.flatMap(({ rows }) => rows).filter((row) => !isRight(row));
    expect(new Set(misread.map(nameOf))).toEqual(MISREAD);
  });

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
