import { namesOf } from './misspelled-names.ts';
import { wronglyCertain } from './one-edit.ts';
import { PLACES } from './the-gazetteer.ts';

const every = Number(process.argv[2] ?? 40);
let n = 0,
  tried = 0;
const wrong: string[] = [];
const t = performance.now();
for (const [, name] of namesOf(PLACES))
  for (const at of Array.from(name).keys())
    for (const edit of ['drop', 'swap', 'add', 'replace'])
      for (const letter of edit === 'drop' || edit === 'swap' ? ['a'] : [...'abcdefghijklmnopqrstuvwxyz']) {
        if (n++ % every) continue;
        tried++;
        const w = wronglyCertain(name, at, letter, edit);
        if (w) wrong.push(w);
      }
console.log(
  'edits',
  n,
  'tried',
  tried,
  'wrong',
  wrong.length,
  ((wrong.length / tried) * 1e6).toFixed(0),
  'per million',
  ((performance.now() - t) / 1000).toFixed(0) + 's',
);
console.log(wrong.slice(0, 30).join('\n'));
