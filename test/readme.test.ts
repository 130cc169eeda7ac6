import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from './compose/run.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const examples = [...readme.matchAll(/```console\n\$ npm run --silent dekking -- (.+)\n([\s\S]*?)```/g)].map(
  ([, command = '', output = '']) => ({ command, output }),
);

it('README shows at least five questions with their answers', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
});

it.each(examples)('README says what the bot says: $command', async ({ command, output }) => {
  const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  expect((await run(argv)).out).toBe(output);
});
