/**
 * Accuracy and time per look-up of the gazetteer, beside plain Fuse.js, uFuzzy, MiniSearch and PostgreSQL's pg_trgm over the
 * same names. A peer answers with its best hit, or nothing below the threshold at which it answers no word that is no place.
 */
import { readFileSync } from 'node:fs';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { fairMisspellings } from '../../test/gazetteer/misspelled-names.ts';
import { seeded } from '../../test/gazetteer/random.ts';
import { EAR_SLIPS, FINGER_SLIPS } from '../../test/gazetteer/slips.ts';
import { ALONE, codesIn, GAZETTEER, PLACES } from '../../test/gazetteer/the-gazetteer.ts';
import { makePeers, type Peer } from './peers.ts';

/** Every so manieth misspelling (first argument): with all words to look through, plain Fuse.js takes a tenth of a second. */
const SAMPLE = Number(process.argv[2] ?? 40);

const noPlaces = readFileSync('test/gazetteer/no-places.txt', 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => line.slice(line.indexOf(': ') + 2).split(', '));
const misspellings = [
  ...fairMisspellings(PLACES, FINGER_SLIPS, seeded(1)),
  ...fairMisspellings(PLACES, EAR_SLIPS, seeded(2)),
].filter((_, i) => i % SAMPLE === 0);
const expected = misspellings.map(({ name }) => codesIn(GAZETTEER.find(name, ALONE)));

const data = loadReaderData('data/reader');
const words = data.words
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => line.split(' ').slice(2));
for (const [title, known] of [
  ['without words that are no places', []],
  ['with them', words],
] as const) {
  const gazetteer = makeGazetteer(PLACES, () => (known.length === 0 ? { ...data, words: '' } : data));
  const ours: Peer = {
    name: 'gazetteer',
    find: async (written) => {
      const codes = codesIn(gazetteer.find(written, ALONE));
      return codes.length === 0 ? null : { codes, score: 1 };
    },
    stop: async () => {},
  };
  console.log(
    `${title}: ${misspellings.length} fair misspellings, ${noPlaces.length} strings that are no place`,
  );
  console.table(await compare([ours, ...(await makePeers(PLACES, known))], ours));
}

/** Per peer what it found, at the bar at which it answers nothing that is no place. */
async function compare(peers: readonly Peer[], ours: Peer) {
  const rows = [];
  for (const peer of peers) {
    const stray = await ask(peer, noPlaces);
    const scores = stray.answers.flatMap((answer) =>
      answer === null || answer.codes.length === 0 ? [] : answer.score,
    );
    const { answers, times } = await ask(
      peer,
      misspellings.map(({ written }) => written),
    );
    const bar = peer === ours ? 0 : Math.max(0, ...scores);
    const counts = { right: 0, wrong: 0, missed: 0 };
    for (const [i, answer] of answers.entries()) {
      if (answer === null || answer.codes.length === 0 || (answer.score <= bar && bar > 0))
        counts.missed += 1;
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
  return rows;
}

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
