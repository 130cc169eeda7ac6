import { join } from 'node:path';
import { loadWeights } from '../../src/compose/load-weights.ts';
import type { QuestionContext } from '../../src/domain/read-question.ts';
import { NO_TALK } from '../../src/domain/talk.ts';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { makeReader } from '../../src/question/read-question.ts';
import { COMPARISONS, RANKINGS, TRENDS } from '../../test/question/sentences/comparisons.ts';
import { HELD_OUT } from '../../test/question/sentences/held-out.ts';
import { LOOKUPS } from '../../test/question/sentences/lookups.ts';
import { ABOUT, FOLLOW_UPS, REQUESTS } from '../../test/question/sentences/others.ts';
import { readTable } from '../../test/question/sentences/read-table.ts';

// Time per sentence over the test tables, and how time grows with length. Run: node bench/question/time-per-sentence.ts
const places = loadPlaces(join(import.meta.dirname, '../../data/places'));
const read = makeReader(
  makeGazetteer(places, () => loadReaderData('data/reader')),
  places,
  () => loadWeights('data/reader'),
);
const context: QuestionContext = {
  today: '2026-11-21',
  channelRegion: null,
  channelPlace: null,
  talk: NO_TALK,
  english: false,
};
const tables = [LOOKUPS, TRENDS, COMPARISONS, RANKINGS, ABOUT, REQUESTS, FOLLOW_UPS, HELD_OUT];
const sentences = tables.flatMap((table) => readTable(table, places).map(({ sentence }) => sentence));

const times: number[] = [];
for (let round = 0; round < 6; round++) {
  for (const sentence of sentences) {
    const time = timeOf(sentence);
    if (round > 0) times.push(time);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => `${Math.round(times[Math.floor(times.length * share)] ?? 0)} µs`;
console.log(`${sentences.length} sentences: p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}`);

for (const length of [1_000, 10_000, 100_000]) {
  for (const unit of ['hoeveel profielen heeft venlo? ', 'qzx van ']) {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const best = Math.min(...Array.from({ length: 5 }, () => timeOf(text)));
    console.log(
      `${String(length).padStart(7)} characters of "${unit.trim()}": ${(best / 1000).toFixed(1)} ms`,
    );
  }
}

function timeOf(text: string): number {
  const start = performance.now();
  read(text, context);
  return (performance.now() - start) * 1000;
}
