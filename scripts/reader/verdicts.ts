import { outcomeOf } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/question.ts';
import type { ReadQuestion } from '../../src/domain/read-question.ts';
import { contextOf } from '../../test/question/reader.ts';
import { answerOf, type Row, talkAfter } from '../../test/question/rows.ts';
import { notate } from '../../test/question/sentences/read-table.ts';

const VERDICTS = ['right', 'asked', 'refused', 'wrong'] as const;

interface Judged {
  readonly row: Row;
  readonly verdict: (typeof VERDICTS)[number];
  readonly question: Question;
}

/** Prints what was not right, and the figures: of all, of first and later turns, and per kind. */
export function report(name: string, rows: readonly Row[], read: ReadQuestion): void {
  const judged = rows.map((row) => judge(row, read));
  for (const { row, verdict, question } of judged) {
    if (verdict === 'right') continue;
    console.log(
      `${verdict.toUpperCase()} ${[...row.before, row.text].join(' >> ')}\n   want ${row.wanted}\n   got  ${notate(question)}`,
    );
  }
  print(name, judged);
  print(
    '  first turns',
    judged.filter(({ row }) => row.before.length === 0),
  );
  print(
    '  later turns',
    judged.filter(({ row }) => row.before.length > 0),
  );
  for (const kind of new Set(rows.map((row) => row.kind)))
    print(
      `    ${kind}`,
      judged.filter(({ row }) => row.kind === kind),
    );
}

function judge(row: Row, read: ReadQuestion): Judged {
  const question = read(row.text, contextOf(row.channel, talkAfter(row.before, row.channel, read)));
  const { readings, ...first } = question;
  if (readings !== undefined)
    return { row, question, verdict: readings.some((one) => row.fits(one)) ? 'asked' : 'wrong' };
  if (row.fits(first)) return { row, question, verdict: 'right' };
  const outcome = outcomeOf(answerOf(question, row.channel).answer);
  if (outcome === 'disambiguate') return { row, question, verdict: 'asked' };
  const isRefused =
    outcome === 'not_found' || question.intent === 'out_of_scope' || question.intent === 'help';
  return { row, question, verdict: isRefused ? 'refused' : 'wrong' };
}

function print(name: string, judged: readonly Judged[]): void {
  const all = judged.length;
  if (all === 0) return;
  const parts = VERDICTS.map((verdict) => {
    const n = judged.filter((one) => one.verdict === verdict).length;
    return `${verdict} ${n} (${percent(n / all)}, ${interval(n, all)})`;
  });
  console.log(`${name}: ${all}, ${parts.join(', ')}`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** Wilson's 95 % interval. */
function interval(n: number, all: number): string {
  const z = 1.96;
  const share = n / all;
  const centre = share + (z * z) / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return `${Math.max(0, (100 * (centre - half)) / scale).toFixed(0)}–${((100 * (centre + half)) / scale).toFixed(0)}`;
}
