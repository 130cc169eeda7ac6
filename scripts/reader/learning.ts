import { nextTalk } from '../../src/domain/next-talk.ts';
import type { Question } from '../../src/domain/question.ts';
import { NO_TALK, type Talk } from '../../src/domain/talk.ts';
import { makeScore } from '../../src/question/bill.ts';
import { meaningsOf } from '../../src/question/decide.ts';
import { openReader } from '../../src/question/read-question.ts';
import type { Reading } from '../../src/question/reading.ts';
import { contextOf, GAZETTEER, PLACES, READER } from '../../test/question/reader.ts';
import { answerOf, type Row, talkAfter, trainingRows } from '../../test/question/rows.ts';
import { notate } from '../../test/question/sentences/read-table.ts';

interface Told {
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
}

export interface Learned {
  readonly weights: ReadonlyMap<string, number>;
  readonly rows: number;
  readonly unreachable: readonly Told[];
  readonly wrong: readonly Told[];
}

/** A row with its candidates; a list of features that several share is kept once. */
interface Example {
  readonly bills: readonly Int32Array[];
  readonly candidates: readonly Int32Array[];
  readonly fits: Uint8Array;
}

const EPOCHS = 30;
const RATE = 0.35;
const L2 = 0.0008;

/** First the rows that stand alone, then all: the turns before a row are read with what the first round learned. */
export function learn(rows: readonly Row[] = trainingRows()): Learned {
  const alone = rows.filter(({ before }) => before.length === 0);
  const model = makeModel();
  const first = examplesOf(alone, model, null);
  model.count(first.examples);
  train(model, first.examples);
  const weights = model.weights();
  const later = examplesOf(
    rows.filter(({ before }) => before.length > 0),
    model,
    talksBefore(weights),
  );
  model.count(later.examples);
  train(model, [...first.examples, ...later.examples]);
  return {
    weights: model.weights(),
    rows: rows.length,
    ...checked([...first.read, ...later.read], model.weights()),
  };
}

interface ReadRow {
  readonly row: Row;
  readonly readings: readonly Reading[];
  readonly fitting: readonly boolean[];
}

function examplesOf(
  rows: readonly Row[],
  model: Model,
  talkBefore: ((row: Row) => Talk) | null,
): { readonly examples: readonly Example[]; readonly read: readonly ReadRow[] } {
  const examples: Example[] = [];
  const all: ReadRow[] = [];
  for (const row of rows) {
    const context = contextOf(row.channel, talkBefore === null ? NO_TALK : talkBefore(row));
    const readings = READER.readings(row.text, context);
    if (readings.length === 0) continue;
    const known = new Map<string, boolean>();
    const fitting = readings.map(({ key, question }) => {
      const before = known.get(key);
      if (before !== undefined) return before;
      const fits = row.fits(question);
      known.set(key, fits);
      return fits;
    });
    all.push({ row, readings, fitting });
    if (fitting.includes(true) && fitting.includes(false)) examples.push(exampleOf(readings, fitting, model));
  }
  return { examples, read: all };
}

/** The talk before a row: its earlier turns as they were meant, where a reading of them fits. */
function talksBefore(weights: ReadonlyMap<string, number>): (row: Row) => Talk {
  const reader = openReader(GAZETTEER, PLACES, () => weights);
  const known = new Map<Row, Talk>();
  const after = (row: Row): Talk => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const talk = talkOf(row);
    const context = contextOf(row.channel, talk);
    const meanings = reader.weigh(reader.readings(row.text, context));
    const meant: Question =
      meanings.find(({ best }) => row.fits(best.question))?.best.question ?? reader.read(row.text, context);
    const next = nextTalk(talk, meant, answerOf(meant, row.channel).answer);
    known.set(row, next);
    return next;
  };
  const talkOf = (row: Row): Talk =>
    row.follows === null ? talkAfter(row.before, row.channel, reader.read) : after(row.follows);
  return talkOf;
}

function exampleOf(readings: readonly Reading[], fitting: readonly boolean[], model: Model): Example {
  const indexes = new Map<readonly string[], number>();
  const bills: Int32Array[] = [];
  const candidates = readings.map(({ bills: own }) =>
    Int32Array.from(own, (bill) => {
      const known = indexes.get(bill);
      if (known !== undefined) return known;
      indexes.set(bill, bills.length);
      bills.push(Int32Array.from(bill, model.idOf));
      return bills.length - 1;
    }),
  );
  return { bills, candidates, fits: Uint8Array.from(fitting, Number) };
}

/** A feature that fewer rows have is left out: it would learn those rows by heart. */
const FEWEST_ROWS = 4;

interface Model {
  readonly idOf: (feature: string) => number;
  readonly weights: () => ReadonlyMap<string, number>;
  readonly count: (examples: readonly Example[]) => void;
  readonly values: () => Values;
}

interface Values {
  readonly weights: Float64Array;
  readonly gradients: Float64Array;
  /** In how many rows a feature stands. */
  readonly rows: Int32Array;
}

function makeModel(): Model {
  const ids = new Map<string, number>();
  let kept: Values = {
    weights: new Float64Array(0),
    gradients: new Float64Array(0),
    rows: new Int32Array(0),
  };
  const values = (): Values => {
    if (kept.weights.length < ids.size) {
      const grown: Values = {
        weights: new Float64Array(ids.size),
        gradients: new Float64Array(ids.size),
        rows: new Int32Array(ids.size),
      };
      grown.weights.set(kept.weights);
      grown.gradients.set(kept.gradients);
      grown.rows.set(kept.rows);
      kept = grown;
    }
    return kept;
  };
  return {
    idOf: (feature) => {
      const known = ids.get(feature);
      if (known !== undefined) return known;
      ids.set(feature, ids.size);
      return ids.size - 1;
    },
    values,
    count: (examples) => {
      const { rows } = values();
      for (const { bills } of examples) {
        for (const id of new Set(bills.flatMap((bill) => [...bill]))) rows[id] = (rows[id] ?? 0) + 1;
      }
    },
    weights: () =>
      new Map([...ids].map(([feature, id]) => [feature, Math.round((kept.weights[id] ?? 0) * 1000) / 1000])),
  };
}

/** Log-linear, summed over all candidates that fit a row; AdaGrad, with a pull towards nothing. */
function train(model: Model, examples: readonly Example[]): void {
  const values = model.values();
  const order = examples.map((_, i) => i);
  const random = seeded(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const example = examples[i];
      if (example !== undefined) step(example, values);
    }
  }
}

function step({ bills, candidates, fits }: Example, { weights, gradients, rows }: Values): void {
  const sums = bills.map((bill) => {
    let sum = 0;
    for (const id of bill) sum += weights[id] ?? 0;
    return sum;
  });
  const scores = candidates.map((candidate) => {
    let score = 0;
    for (const bill of candidate) score += sums[bill] ?? 0;
    return score;
  });
  const most = Math.max(...scores);
  let all = 0;
  let fitting = 0;
  const masses = scores.map((score, i) => {
    const mass = Math.exp(score - most);
    all += mass;
    if (fits[i] === 1) fitting += mass;
    return mass;
  });
  if (fitting / all > 0.999) return;
  const floor = Math.max(fitting, 1e-12);
  const pulls = new Float64Array(bills.length);
  for (const [i, candidate] of candidates.entries()) {
    const mass = masses[i] ?? 0;
    const pull = mass / all - (fits[i] === 1 ? mass / floor : 0);
    for (const bill of candidate) pulls[bill] = (pulls[bill] ?? 0) + pull;
  }
  const gradient = new Map<number, number>();
  for (const [b, bill] of bills.entries()) {
    const pull = pulls[b] ?? 0;
    if (Math.abs(pull) < 1e-6) continue;
    for (const id of bill) gradient.set(id, (gradient.get(id) ?? 0) + pull);
  }
  for (const [id, pull] of gradient) {
    if ((rows[id] ?? 0) < FEWEST_ROWS) continue;
    const weight = weights[id] ?? 0;
    const full = pull + L2 * weight;
    gradients[id] = (gradients[id] ?? 0) + full * full;
    weights[id] = weight - (RATE * full) / Math.sqrt((gradients[id] ?? 0) + 0.1);
  }
}

/** Numbers between 0 and 1, the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function checked(
  rows: readonly ReadRow[],
  weights: ReadonlyMap<string, number>,
): Pick<Learned, 'unreachable' | 'wrong'> {
  const score = makeScore(weights);
  const unreachable: Told[] = [];
  const wrong: Told[] = [];
  for (const { row, readings, fitting } of rows) {
    const [first] = meaningsOf(readings, score);
    if (first === undefined || row.fits(first.best.question)) continue;
    const told = {
      text: [...row.before, row.text].join(' >> '),
      wanted: row.wanted,
      got: notate(first.best.question),
    };
    (fitting.includes(true) ? wrong : unreachable).push(told);
  }
  return { unreachable, wrong };
}
