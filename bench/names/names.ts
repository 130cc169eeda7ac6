/**
 * Accuracy and time per look-up of the gazetteer, beside plain Fuse.js, uFuzzy, MiniSearch and PostgreSQL's pg_trgm over the
 * same names. A peer answers with its best hit, or nothing below the threshold at which it answers no word that is no place.
 */
import { readFileSync } from 'node:fs';
import { fairMisspellings } from '../../test/gazetteer/misspelled-names.ts';
import { seeded } from '../../test/gazetteer/random.ts';
import { EAR_SLIPS, FINGER_SLIPS } from '../../test/gazetteer/slips.ts';
import { ALONE, codesIn, GAZETTEER, PLACES } from '../../test/gazetteer/the-gazetteer.ts';
import { makePeers, type Peer } from './peers.ts';

/** Every so manieth misspelling (first argument): plain Fuse.js takes milliseconds for each. */
const SAMPLE = Number(process.argv[2] ?? 8);

const noPlaces = readFileSync('test/gazetteer/no-places.txt', 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => line.slice(line.indexOf(': ') + 2).split(', '));
const misspellings = [
  ...fairMisspellings(PLACES, FINGER_SLIPS, seeded(1)),
  ...fairMisspellings(PLACES, EAR_SLIPS, seeded(2)),
].filter((_, i) => i % SAMPLE === 0);
const expected = misspellings.map(({ name }) => codesIn(GAZETTEER.find(name, ALONE)));

const ours: Peer = {
  name: 'gazetteer',
  find: async (written) => {
    const codes = codesIn(GAZETTEER.find(written, ALONE));
    return codes.length === 0 ? null : { codes, score: 1 };
  },
  stop: async () => {},
};

const rows = [];
for (const peer of [ours, ...(await makePeers(PLACES))]) {
  const stray = await ask(peer, noPlaces);
  const scores = stray.answers.flatMap((answer) => answer?.score ?? []);
  const { answers, times } = await ask(
    peer,
    misspellings.map(({ written }) => written),
  );
  // At a false-match rate of zero: only hits better than the best of what is no place.
  const bar = peer === ours ? 0 : Math.max(0, ...scores);
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [i, answer] of answers.entries()) {
    if (answer === null || (answer.score <= bar && bar > 0)) counts.missed += 1;
    else if (answer.codes.join() === expected[i]?.join()) counts.right += 1;
    else counts.wrong += 1;
  }
  rows.push({
    peer: peer.name,
    'no place matched, untuned': `${scores.length} of ${noPlaces.length}`,
    'right at zero': percent(counts.right),
    'wrong at zero': percent(counts.wrong),
    'missed at zero': percent(counts.missed),
    'p50 µs': quantile(times, 0.5),
    'p99 µs': quantile(times, 0.99),
  });
  await peer.stop();
}
console.log(`${misspellings.length} fair misspellings, ${noPlaces.length} strings that are no place`);
console.table(rows);

async function ask(peer: Peer, written: readonly string[]) {
  const answers = [];
  const times: number[] = [];
  for (const one of written) {
    const start = performance.now();
    answers.push(await peer.find(one));
    times.push((performance.now() - start) * 1000);
  }
  return { answers, times };
}

function percent(count: number): string {
  return `${((100 * count) / misspellings.length).toFixed(1)}%`;
}

function quantile(times: readonly number[], share: number): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0);
}
