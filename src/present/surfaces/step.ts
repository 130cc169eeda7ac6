import type { Language } from '../../domain/language.ts';
import type { NoPlace } from '../../domain/one-place.ts';
import { echo } from '../names.ts';
import { surfaceWords } from '../surfaces.ts';
import { sentencesIn } from '../words/words.ts';

/** Why the Workflow Builder step has no figures; `written` is the place that was filled in. */
export function stepProblem(
  language: Language,
  written: string,
  problem: NoPlace | 'no-place' | 'no-figures',
): string {
  const { step } = surfaceWords(language);
  if (problem === 'no-place') return step.needsPlace;
  if (problem === 'no-figures') return step.noFigures;
  const { numbers, places } = sentencesIn(language);
  const names = numbers.or(problem.candidates.map(places.full));
  if (problem.candidates.length === 0) return step.unknown(echo(written));
  return problem.why === 'several' ? step.choice(echo(written), names) : step.near(echo(written), names);
}
