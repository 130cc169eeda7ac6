import { frameOf } from '../domain/intents.ts';
import type { Question } from '../domain/question.ts';
import type { Reading } from './reading.ts';

/** One meaning, with all its readings taken together. */
export interface Meaning {
  readonly best: Reading;
  readonly probability: number;
}

/** Two answers of which the likelier is less likely than this are asked back. */
const CLEAR = 0.75;
/** A second meaning that is less likely than this is no conflict. */
const CONFLICT = 0.15;

/** Meanings by their probability, likeliest first. */
export function meaningsOf(
  readings: readonly Reading[],
  score: (bills: Reading['bills']) => number,
): readonly Meaning[] {
  const scored = readings.map((reading) => ({ reading, score: score(reading.bills) }));
  const most = Math.max(...scored.map((one) => one.score));
  const groups = new Map<string, { best: Reading; score: number; mass: number }>();
  let all = 0;
  for (const { reading, score: own } of scored) {
    const mass = Math.exp(own - most);
    all += mass;
    const group = groups.get(reading.key);
    if (group === undefined) groups.set(reading.key, { best: reading, score: own, mass });
    else {
      group.mass += mass;
      if (own > group.score) {
        group.best = reading;
        group.score = own;
      }
    }
  }
  return [...groups.values()]
    .sort((a, b) => b.mass - a.mass)
    .map(({ best, mass }) => ({ best, probability: mass / all }));
}

/** The second meaning, where it is a real conflict with the first: two answers, neither a refusal. */
export function conflictOf([first, ...others]: readonly Meaning[]): Meaning | null {
  if (first === undefined || first.probability >= CLEAR || !isAnswer(first.best.question)) return null;
  const second = others.find(
    ({ best }) => isAnswer(best.question) && differ(first.best.question, best.question),
  );
  return second !== undefined && second.probability >= CONFLICT ? second : null;
}

/** Small talk, help and refusals tell nothing of figures or terms. */
function isAnswer({ intent, unclear }: Question): boolean {
  const { says } = frameOf(intent);
  const tellsNothing = says === 'outOfScope' || says === 'parting' || intent === 'help';
  return unclear.length === 0 && !tellsNothing;
}

/** A tie that differs in nothing but the rest or the file gives the same answer. */
function differ(one: Question, two: Question): boolean {
  const told = ({ intent, places, metric, period, rank, topic }: Question) =>
    JSON.stringify([
      intent,
      places.map(({ place }) => place.code),
      metric,
      period,
      rank === null ? null : [rank.order, rank.n, rank.level, rank.scope.place.code, rank.limit],
      topic,
    ]);
  return told(one) !== told(two);
}

export function changes(question: Question): boolean {
  return frameOf(question.intent).does === 'changes';
}
