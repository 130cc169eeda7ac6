import type { Gazetteer, PlaceMatch } from '../../src/domain/match.ts';
import type { Misspelling } from './misspelled-names.ts';
import { ALONE, codesIn } from './the-gazetteer.ts';

/** `choice`: the right place is offered among others. `missed`: not found, perhaps suggested. */
export type Verdict = 'right' | 'choice' | 'wrong' | 'missed';

/** What a misspelling gave, against what the name itself gives. */
function verdictOn(found: PlaceMatch, name: PlaceMatch): Verdict {
  if (found.kind === 'unknown') return 'missed';
  const [got, wanted] = [codesIn(found), codesIn(name)];
  if (got.join() === wanted.join()) return 'right';
  return found.kind === 'choice' && wanted.some((code) => got.includes(code)) ? 'choice' : 'wrong';
}

export type Scores = Readonly<Record<Verdict, readonly string[]>>;

/** Per verdict the misspellings that got it, as `Venlo ← vendlo`. */
export function score(misspellings: readonly Misspelling[], gazetteer: Gazetteer): Scores {
  const scores: Record<Verdict, string[]> = { right: [], choice: [], wrong: [], missed: [] };
  for (const { name, written } of misspellings) {
    const verdict = verdictOn(gazetteer.find(written, ALONE), gazetteer.find(name, ALONE));
    scores[verdict].push(`${name} ← ${written}`);
  }
  return scores;
}
