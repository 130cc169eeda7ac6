import type { Answer } from '../domain/answer.ts';
import type { UnclearPlace } from '../domain/match.ts';
import type { Place } from '../domain/place.ts';
import { type Asking, common } from './asking.ts';
import { canonicalSentence } from './canonical-sentence.ts';
import { readPeriod } from './read-period.ts';

/** A name that could be several places, or none: the candidates, each with the sentence that asks for it. */
export function answerUnclear(asking: Asking, unclear: UnclearPlace): Answer {
  const { question } = asking;
  const places = unclear.kind === 'choice' ? unclear.candidates : unclear.suggestions;
  const questions = places.map((place: Place) => canonicalSentence(question, place));
  const { through } = unclear;
  const shared = {
    ...common(asking, readPeriod(asking, places)),
    ...(through === undefined ? {} : { through }),
  };
  return unclear.kind === 'choice'
    ? {
        ...shared,
        kind: 'choice',
        written: unclear.written,
        reason: unclear.reason,
        candidates: places,
        questions,
      }
    : { ...shared, kind: 'unknown-place', written: unclear.written, suggestions: places, questions };
}
