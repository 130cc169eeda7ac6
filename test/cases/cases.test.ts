import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../src/local-slack/block-kit-limits.ts';
import { askCase, messageOf, readCase, runCase } from './run-case.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it('has at least 150 cases, in both languages', () => {
  expect(folders.length).toBeGreaterThanOrEqual(150);
});

describe.each(folders)('%s', (name) => {
  const folder = join(import.meta.dirname, name);
  const one = readCase(readFileSync(join(folder, 'question.txt'), 'utf8'));

  // `npx vitest run test/cases -u` writes them again: read the difference before you commit it.
  it('answers as it was read', async () => {
    const { answer, message } = await runCase(one);
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'answer.json'));
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'message.json'));
  });

  it('makes messages that Slack takes, with and without the newest blocks', async () => {
    const { asked, language } = askCase(one);
    for (const newestBlocks of [true, false]) {
      for (const audience of ['private', 'public'] as const) {
        const { sentence } = one;
        const message = await messageOf(asked, {
          language,
          sentence,
          newestBlocks,
          audience,
          askedBy: 'U0123',
        });
        const payload = JSON.parse(JSON.stringify({ text: message.text, blocks: message.blocks }));
        expect(checkMessage(payload)).toEqual([]);
        expect(JSON.stringify(payload)).not.toMatch(/<!(channel|here|everyone)/);
        if (!newestBlocks) expect(message.newest).toBe(false);
      }
    }
  });
});
