const { learn } = await import('./scripts/reader/learning.ts');
const { trainingRows } = await import('./test/question/rows.ts');
const { openReader } = await import('./src/question/read-question.ts');
const { GAZETTEER, PLACES } = await import('./test/question/reader.ts');
const { report } = await import('./scripts/reader/verdicts.ts');
const out = process.argv.slice(2);
const all = trainingRows();
const is = (k: string) => out.some((o) => k.startsWith(o));
const t = performance.now();
const { weights, rows } = learn(all.filter(({ kind }) => !is(kind)));
console.log('learned', rows, weights.size, Math.round((performance.now() - t) / 1000));
const { read } = openReader(GAZETTEER, PLACES, () => weights);
for (const o of out)
  report(
    o,
    all.filter(({ kind }) => kind.startsWith(o) && !kind.endsWith('(wrapped)')),
    read,
  );
