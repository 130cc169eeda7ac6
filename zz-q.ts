import { readFileSync } from 'node:fs';

const { READER, contextOf } = await import('./test/question/reader.ts');
const { notate } = await import('./test/question/sentences/read-table.ts');
const explain = process.argv.includes('-x');
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const m = /^\[(.*?)\] (.*)$/.exec(line);
  const ctx = contextOf(m ? m[1] : null);
  const text = m ? m[2] : line;
  const q = READER.read(text, ctx);
  console.log(
    text,
    '→',
    notate(q),
    q.request ? JSON.stringify(q.request) : '',
    q.confirm ? 'CONFIRM' : '',
    q.readings ? 'ASKS ' + q.readings.map(notate).join(' | ') : '',
    q.unread.join(','),
  );
  if (explain) {
    const ms = READER.weigh(READER.readings(text, ctx));
    for (const { best, probability } of ms.slice(0, 4))
      console.log('   ', probability.toFixed(3), notate(best.question), best.bills.flat().length);
  }
}
