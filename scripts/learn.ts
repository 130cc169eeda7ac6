/**
 * Learns data/reader/weights.csv from the tables of sentences under test/question. `npm run learn`
 * The same tables give the same file. Prints what no reading could reach apart from what is ranked wrong.
 * `--without LOT` learns from the rest, keeps nothing, and measures that lot.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openReader } from '../src/question/read-question.ts';
import { GAZETTEER, PLACES } from '../test/question/reader.ts';
import { trainingRows } from '../test/question/rows.ts';
import { learn } from './reader/learning.ts';
import { report } from './reader/verdicts.ts';
import { asCsv } from './reader/weights-file.ts';

const { values } = parseArgs({ options: { without: { type: 'string' } } });
const started = performance.now();
const all = trainingRows();
const isLeftOut = (kind: string) => values.without !== undefined && kind.startsWith(values.without);
const { weights, unreachable, wrong, rows } = learn(all.filter(({ kind }) => !isLeftOut(kind)));
if (values.without === undefined) {
  writeFileSync('data/reader/weights.csv', asCsv(weights));
  for (const { text, wanted, got } of unreachable)
    console.log(`NOT REACHED  ${text}\n   want ${wanted}\n   got  ${got}`);
  for (const { text, wanted, got } of wrong)
    console.log(`RANKED WRONG ${text}\n   want ${wanted}\n   got  ${got}`);
} else {
  const { read } = openReader(GAZETTEER, PLACES, () => weights);
  report(
    values.without,
    all.filter(({ kind }) => isLeftOut(kind) && !kind.endsWith('(wrapped)')),
    read,
  );
}
console.log(
  `${rows} rows, ${unreachable.length} not reached, ${wrong.length} ranked wrong, ${weights.size} weights, ${Math.round((performance.now() - started) / 1000)} s`,
);
