import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeAction, encodeAction, questionOf } from '../../src/present/answer-actions.ts';

const value = fc.record({
  q: fc.string({ minLength: 1, maxLength: 400, unit: 'binary' }),
  s: fc.string({ maxLength: 400, unit: 'binary' }),
  l: fc.constantFrom('nl' as const, 'en' as const),
});

it('gives back what a button holds, and always fits', () => {
  fc.assert(
    fc.property(value, (held) => {
      const encoded = encodeAction(held);
      expect(encoded.length).toBeLessThanOrEqual(2000);
      expect(encoded).not.toContain('<');
      const decoded = decodeAction(encoded);
      if (JSON.stringify(held).length < 1500 && !JSON.stringify(held).includes('<'))
        expect(decoded).toEqual(held);
      else expect(held.q.startsWith(decoded?.q ?? '?')).toBe(true);
    }),
  );
});

it.each(['', 'not json', '{}', '{"q":""}', '[1]', '{"q":1}'])('refuses %j', (text) => {
  expect(decodeAction(text)).toBeNull();
});

it('finds the question of a message in its share or delete button', () => {
  const button = { action_id: 'share', value: encodeAction({ q: 'trend GM0983', l: 'nl' }) };
  const blocks = [
    { type: 'section', text: {} },
    { type: 'actions', elements: [{ action_id: 'ask:1' }, button] },
  ];
  expect(questionOf(blocks)).toEqual({ q: 'trend GM0983', l: 'nl' });
  expect(questionOf([])).toBeNull();
  expect(questionOf('x')).toBeNull();
});
