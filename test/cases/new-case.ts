import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCase, runCase } from './run-case.ts';

// npm run case -- "hoeveel profielen heeft venlo" [--lang en] [--region NAME] [--today DAY] [--thread QUESTION] [--name FOLDER]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    region: { type: 'string' },
    today: { type: 'string' },
    thread: { type: 'string' },
    name: { type: 'string' },
  },
});
const sentence = positionals.join(' ');
const { name, ...context } = values;
const lines = Object.entries(context).map(([key, value]) => `${key}: ${value}`);
const question = `${[sentence, ...lines].join('\n')}\n`;
const folder = join(import.meta.dirname, name ?? folderName([sentence, ...Object.values(context)].join(' ')));
const { answer, message } = await runCase(readCase(question));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'question.txt'), question);
writeFileSync(join(folder, 'answer.json'), `${JSON.stringify(answer, null, 2)}\n`);
writeFileSync(join(folder, 'message.json'), `${JSON.stringify(message, null, 2)}\n`);
process.stdout.write(`${folder}\n${'text' in answer ? answer.text : ''}\n`);

function folderName(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'empty'
  );
}
