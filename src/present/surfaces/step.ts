import type { Answer } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { surfaceWords } from '../surfaces.ts';
import { wordsIn } from '../words/words.ts';

/** Why the Workflow Builder step has no figures; null: no place was filled in. */
export function stepProblem(language: Language, answer: Answer | null): string {
  const { step } = surfaceWords(language);
  if (answer === null) return step.needsPlace;
  switch (answer.kind) {
    case 'choice': {
      const { numbers, places } = wordsIn(language);
      return step.choice(answer.written, numbers.or(answer.candidates.map(places.full)));
    }
    case 'unknown-place':
      return step.unknown(answer.written);
    default:
      return step.noFigures;
  }
}
