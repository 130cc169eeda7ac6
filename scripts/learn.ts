/**
 * Learns data/reader/weights.csv from the tables of sentences under test/question. `npm run learn`
 * The same tables give the same file. Prints what no reading could reach apart from what is ranked wrong.
 */
import { writeFileSync } from 'node:fs';
import { learn } from './reader/learning.ts';
import { asCsv } from './reader/weights-file.ts';

const started = performance.now();
const { weights, unreachable, wrong, rows } = learn();
writeFileSync('data/reader/weights.csv', asCsv(weights));
for (const { text, wanted, got } of unreachable) console.log(`NOT REACHED  ${text}\n   want ${wanted}\n   got  ${got}`);
for (const { text, wanted, got } of wrong) console.log(`RANKED WRONG ${text}\n   want ${wanted}\n   got  ${got}`);
console.log(
  `${rows} rows, ${unreachable.length} not reached, ${wrong.length} ranked wrong, ${weights.size} weights, ${Math.round((performance.now() - started) / 1000)} s`,
);
