import { readFileSync } from 'node:fs';
import { fairMisspellings } from './misspelled-names.ts';
import { seeded } from './random.ts';
import { score } from './score.ts';
import { EAR_SLIPS, FINGER_SLIPS } from './slips.ts';
import { ALONE, codesIn, GAZETTEER, IN_A_SENTENCE, PLACES, told } from './the-gazetteer.ts';

const verbose = process.argv.includes('-v');
GAZETTEER.find('xyzzy', ALONE);
for (const f of ['first', 'second', 'third']) {
  const c: Record<string, string[]> = { right: [], choice: [], wrong: [], suggested: [], missed: [] };
  for (const line of readFileSync(`test/gazetteer/blind/${f}-misspellings.tsv`, 'utf8').trim().split('\n')) {
    if (line.startsWith('#')) continue;
    const [slip, typed = '', code = ''] = line.split('\t');
    const m = GAZETTEER.find(typed, ALONE);
    const codes = codesIn(m);
    const k =
      codes.join() === code
        ? 'right'
        : codes.some((x) => x === code)
          ? 'choice'
          : m.kind === 'match' || m.kind === 'choice'
            ? 'wrong'
            : m.suggestions.some((p) => p.code === code)
              ? 'suggested'
              : 'missed';
    c[k]!.push(`${slip}: ${typed} (${code}) ${told(m)}`);
  }
  console.log(
    f,
    Object.entries(c)
      .map(([k, v]) => `${k} ${v.length}`)
      .join(', '),
  );
  if (verbose)
    for (const k of ['wrong', 'missed', 'suggested', 'choice'])
      for (const x of c[k]!) console.log('  ', k, x);
}
const files = ['blind/first-no-places.txt', 'blind/second-no-places.txt', 'blind/third-no-places.txt'];
const words = files.flatMap((f) =>
  readFileSync(`test/gazetteer/${f}`, 'utf8')
    .trim()
    .split('\n')
    .filter((l) => !/^#(\s|#)/.test(l))
    .flatMap((l) => l.split(', ')),
);
words.push(
  ...readFileSync('test/gazetteer/no-places.txt', 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => line.slice(line.indexOf(': ') + 2).split(', ')),
);
for (const [n, h] of [
  ['alone', ALONE],
  ['sentence', IN_A_SENTENCE],
] as const) {
  const bad = words
    .filter((w) => GAZETTEER.find(w, h).kind !== 'unknown')
    .map((w) => `${w} ${told(GAZETTEER.find(w, h))}`);
  console.log('no place', n, words.length, bad.length, bad.join('; '));
}
if (process.argv.includes('-f'))
  for (const [n, s, seed] of [
    ['finger', FINGER_SLIPS, 1],
    ['ear', EAR_SLIPS, 2],
  ] as const) {
    const ms = fairMisspellings(PLACES, s, seeded(seed)).filter((_, i) => i % 3 === 0);
    const r = score(ms, GAZETTEER);
    console.log(
      n,
      ms.length,
      Object.entries(r)
        .map(([k, v]) => `${k} ${v.length}`)
        .join(', '),
    );
    if (verbose) console.log(r.wrong.join('\n'));
    if (verbose) console.log(r.choice.slice(0, 20).join('\n'), '\n', r.missed.slice(0, 40).join('\n'));
  }
const times: number[] = [];
const all = ['first', 'second', 'third'].flatMap((f) =>
  readFileSync(`test/gazetteer/blind/${f}-misspellings.tsv`, 'utf8')
    .trim()
    .split('\n')
    .map((l) => l.split('\t')[1] ?? ''),
);
for (const w of all) {
  const t = performance.now();
  GAZETTEER.find(w, ALONE);
  times.push((performance.now() - t) * 1000);
}
times.sort((a, b) => a - b);
console.log(
  'p50',
  times[times.length >> 1]!.toFixed(0),
  'p90',
  times[Math.floor(times.length * 0.9)]!.toFixed(0),
  'p99',
  times[Math.floor(times.length * 0.99)]!.toFixed(0),
);
