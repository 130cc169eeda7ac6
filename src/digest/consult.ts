import type { Answer, FiguresAnswer } from '../domain/answer.ts';
import { memoize } from '../domain/memoize.ts';
import type { Period } from '../domain/period.ts';
import type { PlaceCode } from '../domain/place.ts';

/** How a digest asks its questions: through the same door as people, so that it never says something else than they get. */
export interface Consult {
  /** The figures of a place in the newest edition (period null) or in that quarter; null when there are none. */
  lookup(code: PlaceCode, period: Period | null): FiguresAnswer | null;
  /** Any other question, as a sentence with codes for names. */
  ask(sentence: string): Answer;
}

/** Makes a `Consult` of the door; every sentence is answered once. */
export function consultThrough(ask: (sentence: string) => Answer): Consult {
  const askOnce = memoize(ask);
  return {
    ask: askOnce,
    lookup(code, period) {
      const answer = askOnce(period === null ? code : `${code} ${period}`);
      return answer.kind === 'figures' ? answer : null;
    },
  };
}
