import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decodeAction } from '../../src/present/answer-actions.ts';
import { askCase, messageOf, readCase } from './run-case.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

/** Sentences of all buttons that ask something, with the case they stand in. */
async function buttonSentences(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { name } of folders) {
    const one = readCase(readFileSync(join(import.meta.dirname, name, 'question.txt'), 'utf8'));
    const { asked, language } = askCase(one);
    const { blocks } = await messageOf(asked, { language, sentence: one.sentence });
    const ids = JSON.stringify(blocks).matchAll(/"action_id":"ask:\d+".*?"value":("(?:[^"\\]|\\.)*")/g);
    for (const [, value = '""'] of ids) {
      const sentence = decodeAction(JSON.parse(value))?.q;
      if (sentence !== undefined) found.set(sentence, name);
    }
  }
  return found;
}

it('every button asks something that is understood whole', async () => {
  const sentences = await buttonSentences();
  expect(sentences.size).toBeGreaterThan(100);
  const misread: string[] = [];
  for (const [sentence, name] of sentences) {
    const { asked } = askCase(readCase(sentence));
    const { kind, unread, rest } = asked.answer;
    const understood = !['unknown-place', 'no-place', 'out-of-scope', 'choice'].includes(kind);
    if (!understood || unread.length > 0 || rest !== null)
      misread.push(`${name}: ${sentence} → ${kind} ${unread}`);
  }
  expect(misread).toEqual([]);
});
