import { describe, expect, it } from 'vitest';
import { contextOf, readQuestion } from './reader.ts';
import { talkAfter } from './rows.ts';
import { notate } from './sentences/read-table.ts';

/** How the last turn of a talk is read. */
function last(...turns: readonly string[]): string {
  const text = turns.at(-1) ?? '';
  return notate(readQuestion(text, contextOf(null, talkAfter(turns.slice(0, -1), null, readQuestion))));
}

describe('the talk so far', () => {
  it.each([
    [['venlo', 'en vorig jaar?', 'en venray?'], 'lookup @GM0984'],
    [['venlo', 'wat is sonar', 'en venray?'], 'lookup @GM0984'],
    [['venlo', 'bedankt!', 'en venray?'], 'lookup @GM0984'],
    [['venlo', 'en venray?', 'vergelijk die twee'], 'compare @GM0983,GM0984'],
    [['how is Breda doing', 'and Tilburg?', 'compare them'], 'compare @GM0758,GM0855'],
    [['cijfers Bergen', 'die in Limburg'], 'lookup @GM0893'],
    [['cijfers Bergen', 'NH'], 'lookup @GM0373'],
    [['hoe doet Groningen het', 'de gemeente'], 'lookup @GM0014'],
  ])('%j', (turns, reading) => expect(last(...turns)).toBe(reading));
});
