import { describe, expect, it } from 'vitest';
import { contextOf, readQuestion } from './reader.ts';

describe('a message without words', () => {
  it.each(['', '  ', '<@U0123ABC>', '@dekkingsbot', '/dekking', '\u200b'])(
    '%j is the region of the channel',
    (text) => {
      const question = readQuestion(text, contextOf('AM29'));
      expect([question.intent, question.places[0]?.place.code, question.scopedByChannel]).toEqual([
        'lookup',
        'AM29',
        true,
      ]);
    },
  );

  it.each(['', '<@U0123ABC>', '/coverage'])('%j is help without a channel region', (text) => {
    expect(readQuestion(text, contextOf(null)).intent).toBe('help');
  });

  it.each(['???', '😀', ':wave:'])('%j is help everywhere', (text) => {
    expect(readQuestion(text, contextOf('AM29')).intent).toBe('help');
  });
});
