import { readFileSync } from 'node:fs';
import { ALONE, codesIn, GAZETTEER } from './the-gazetteer.ts';

const rows = ['first', 'second', 'third']
  .flatMap((f) => readFileSync(`test/gazetteer/blind/${f}-misspellings.tsv`, 'utf8').trim().split('\n'))
  .map((l) => l.split('\t'))
  .filter(
    ([s]) => s && !s.startsWith('#') && !['dialect', 'english', 'abbrev', 'village', 'former'].includes(s),
  );
const why: Record<string, string[]> = {};
for (const [slip, typed = '', code = ''] of rows) {
  const m = GAZETTEER.find(typed, ALONE);
  const c = codesIn(m);
  if (c.join() === code) continue;
  const cs = GAZETTEER.contenders(typed, ALONE);
  const rival = cs.find((x) => !x.places.some((p) => p.code === code));
  const k = cs.some((x) => x.places.some((p) => p.code === code))
    ? GAZETTEER.findExact(typed, ALONE)
      ? 'exact'
      : (rival?.kind ?? 'none')
    : 'no candidate';
  (why[k] ??= []).push(
    `${typed}: ${cs
      .slice(0, 3)
      .map((x) => `${x.text}${x.kind === 'place' ? '' : '(' + x.kind + ')'} ${x.probability.toFixed(2)}`)
      .join(' ')}`,
  );
}
for (const [k, v] of Object.entries(why)) console.log(k, v.length, '\n  ' + v.join('\n  '));
