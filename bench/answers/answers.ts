import { answer } from '../../src/answer/answer.ts';
import { type Period, shiftPeriod } from '../../src/domain/period.ts';
import { isMunicipalityCode, isRegionCode, type PlaceCode } from '../../src/domain/place.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { nationalEdition } from '../../test/answer/merger-years.ts';
import { asked, question, since } from '../../test/answer/question.ts';
import { REAL_PLACES } from '../../test/support/real-snapshot.ts';
import { snapshotOf } from '../../test/support/snapshot.ts';

/**
 * Time of one answer per kind, without reading and rendering, over 4 and over 40 national editions (a year and ten
 * years), in turn on the same machine. `first` is the very first answer of that kind on a fresh snapshot.
 * Samples during which the system gave the processor to something else are left out.
 * Run: node bench/answers/answers.ts
 */
const ROUNDS = 3_000;
const NEWEST: Period = '2025-Q2';
const municipalities = [...REAL_PLACES.inhabitants.keys()].filter(isMunicipalityCode);
const regions = [...REAL_PLACES.regions.keys()].filter(isRegionCode);

const KINDS: Readonly<Record<string, (round: number) => Question>> = {
  'lookup municipality': (round) => question({ places: [asked(pick(municipalities, round))] }),
  'lookup region': (round) => question({ places: [asked(pick(regions, round))] }),
  'lookup country': () => question({ places: [asked('NL')] }),
  'lookup an older year': (round) =>
    question({ places: [asked(pick(municipalities, round))], period: { kind: 'previous-quarter' } }),
  'trend municipality': (round) =>
    question({ intent: 'trend', places: [asked(pick(municipalities, round))] }),
  'trend region': (round) => question({ intent: 'trend', places: [asked(pick(regions, round))] }),
  'trend since a quarter': (round) =>
    question({ intent: 'trend', places: [asked(pick(municipalities, round))], period: since('2025-Q1') }),
  'compare two': (round) =>
    question({
      intent: 'compare',
      places: [asked(pick(municipalities, round)), asked(pick(municipalities, round + 7))],
    }),
  'compare with peers': (round) =>
    question({ intent: 'compare', peers: 'size-class', places: [asked(pick(municipalities, round))] }),
  'rank country': () =>
    question({ intent: 'rank', rank: { order: 'desc', n: 5, level: 'municipality', scope: asked('NL') } }),
  'rank region': (round) =>
    question({
      intent: 'rank',
      rank: { order: 'asc', n: null, level: 'municipality', scope: asked(pick(regions, round)) },
    }),
  members: (round) => question({ intent: 'list_members', places: [asked(pick(regions, round))] }),
  'map country': () => question({ intent: 'map' }),
  'export country': () => question({ intent: 'export', format: 'csv' }),
  'no edition': (round) =>
    question({ places: [asked(pick(municipalities, round))], period: { kind: 'year', year: 2014 } }),
  choice: () =>
    question({
      unclear: [
        {
          kind: 'choice',
          written: 'Groningen',
          reason: 'municipality-or-region',
          candidates: [asked('GM0014').place, asked('AM01').place],
        },
      ],
    }),
  target: (round) =>
    question({
      intent: 'target',
      places: [asked(pick(municipalities, round))],
      request: { intent: 'target', share: 0.7, by: '2026-Q4' },
    }),
};

function main(): void {
  console.log(
    'kind                     first ms   p50 µs   p99 µs |  40 editions: first   p50    p99 | p50 ratio',
  );
  for (const [kind, ask] of Object.entries(KINDS)) {
    const few = freshSnapshot(4);
    const many = freshSnapshot(40);
    const first = [once(ask(0), few), once(ask(0), many)];
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const asking = ask(round);
      for (const [index, snapshot] of [few, many].entries()) {
        const before = process.resourceUsage().involuntaryContextSwitches;
        const time = once(asking, snapshot);
        const undisturbed = process.resourceUsage().involuntaryContextSwitches === before;
        if (undisturbed) times[index]?.push(time);
      }
    }
    const [a, b] = times.map((list) => list.toSorted((x, y) => x - y));
    const row = [
      kind.padEnd(24),
      millis(first[0]),
      micros(a, 0.5),
      micros(a, 0.99),
      '|',
      millis(first[1]).padStart(19),
      micros(b, 0.5),
      micros(b, 0.99),
      '|',
      (quantile(b, 0.5) / quantile(a, 0.5)).toFixed(2),
    ];
    console.log(row.join(' '));
  }
}

function freshSnapshot(count: number): Snapshot {
  const periods = Array.from({ length: count }, (_, index) => shiftPeriod(NEWEST, index - count + 1));
  return snapshotOf(
    periods.map((period) => EDITIONS.get(period) ?? nationalEdition(period)),
    REAL_PLACES,
  );
}

function once(asking: Question, snapshot: Snapshot): number {
  const start = performance.now();
  answer(asking, snapshot, { today: '2026-11-21', targets: [] });
  return performance.now() - start;
}

function pick<Code extends PlaceCode>(codes: readonly Code[], round: number): PlaceCode {
  return codes[round % codes.length] ?? 'NL';
}

function micros(sorted: readonly number[] | undefined, part: number): string {
  return (quantile(sorted, part) * 1_000).toFixed(1).padStart(8);
}

function quantile(sorted: readonly number[] | undefined, part: number): number {
  return sorted?.[Math.floor(sorted.length * part)] ?? 0;
}

function millis(time: number | undefined): string {
  return (time ?? 0).toFixed(2).padStart(8);
}

const EDITIONS = new Map(
  Array.from({ length: 40 }, (_, index) => shiftPeriod(NEWEST, -index)).map((period) => [
    period,
    nationalEdition(period),
  ]),
);

main();
