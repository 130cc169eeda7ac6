/** Measures lots of sentences: `npm run measure -- FILE…`. A lot is measured once before anything is learned from it. */
import { basename, dirname } from 'node:path';
import { READER } from '../test/question/reader.ts';
import { answerOf, blindRows, type Row, talkAfter } from '../test/question/rows.ts';
import { contextOf } from '../test/question/reader.ts';
import { notate } from '../test/question/sentences/read-table.ts';
import { outcomeOf } from '../src/domain/answer.ts';
import type { Question } from '../src/domain/question.ts';

type Verdict = 'right' | 'asked' | 'refused' | 'wrong';

for (const file of process.argv.slice(2)) {
  const rows = blindRows(basename(file), dirname(file));
  const verdicts = rows.map((row) => ({ row, ...verdictOn(row) }));
  for (const { row, verdict, question } of verdicts) {
    if (verdict !== 'right') console.log(`${verdict.toUpperCase().padEnd(8)}${[...row.before, row.text].join(' >> ')}\n   want ${row.wanted}\n   got  ${notate(question)}`);
  }
  report(file, verdicts);
  report('  first turns', verdicts.filter(({ row }) => row.before.length === 0));
  report('  later turns', verdicts.filter(({ row }) => row.before.length > 0));
  for (const kind of new Set(rows.map((row) => row.kind))) report(`    ${kind}`, verdicts.filter(({ row }) => row.kind === kind));
}

function verdictOn(row: Row): { readonly verdict: Verdict; readonly question: Question } {
  const context = contextOf(row.channel, talkAfter(row.before, row.channel, READER.read));
  const question = READER.read(row.text, context);
  const { readings, ...first } = question;
  if (readings !== undefined) return { verdict: readings.some((one) => row.fits(one)) ? 'asked' : 'wrong', question };
  if (row.fits(first)) return { verdict: 'right', question };
  const outcome = outcomeOf(answerOf(question, row.channel).answer);
  if (outcome === 'disambiguate') return { verdict: 'asked', question };
  return { verdict: outcome === 'out_of_scope' || outcome === 'not_found' || question.intent === 'help' ? 'refused' : 'wrong', question };
}

function report(name: string, verdicts: readonly { readonly verdict: Verdict }[]): void {
  const part = (verdict: Verdict) => verdicts.filter((one) => one.verdict === verdict).length;
  const share = (n: number) => `${n} (${((100 * n) / Math.max(1, verdicts.length)).toFixed(1)}%)`;
  const right = part('right');
  const all = verdicts.length;
  const p = right / Math.max(1, all);
  const [z, centre] = [1.96, (p + 1.92 / all) / (1 + 3.84 / all)];
  const half = (z * Math.sqrt((p * (1 - p)) / all + 0.96 / (all * all))) / (1 + 3.84 / all);
  console.log(`${name}: ${all}, right ${share(right)} [${(100 * (centre - half)).toFixed(0)}–${(100 * (centre + half)).toFixed(0)}], asked ${share(part('asked'))}, refused ${share(part('refused'))}, wrong ${share(part('wrong'))}`);
}
