import { expect, it } from 'vitest';
import { contextOf, PLACES, readQuestion } from './reader.ts';
import { PRODUCED } from './rows.ts';
import { notate, readTable } from './sentences/read-table.ts';

it('reads every sentence of its own buttons and examples as when they were made, without asking back', () => {
  const cases = readTable(PRODUCED, PLACES);
  const astray = cases.flatMap(({ sentence, channel, reading }) => {
    const question = readQuestion(sentence, contextOf(channel));
    return notate(question) === reading && question.readings === undefined
      ? []
      : [`${sentence} → ${notate(question)}`];
  });
  expect(cases.length).toBeGreaterThan(1_000);
  expect(astray).toEqual([]);
}, 120_000);
