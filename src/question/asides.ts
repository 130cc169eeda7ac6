import type { Phrase } from './lexicon.ts';
import { personAt } from './people.ts';
import type { Token } from './tokens.ts';

/** A person who is named: no place, and no word with a meaning. */
const PERSON: Phrase = { words: [], tags: new Set(['cue:person']), language: null };
const PLAN_AND_YEAR: Phrase = { words: [], tags: new Set(['noise']), language: null };
const PLANS =
  /^(\w*begroting|\w+plan|\w+plannen|\w*programma|\w*verkiezingen|\w*agenda|\w*budget|jaarrekening|coalitieakkoord|\w*nota|jaarverslag|elections)$/;

/** What a message says besides its question: a person (`Jan de Vries`), a plan with its year (`de begroting 2027`). */
export function asideAt(
  tokens: readonly Token[],
  at: number,
): { readonly phrase: Phrase; readonly length: number } | null {
  const person = personAt(tokens, at);
  if (person > 0) return { phrase: PERSON, length: person };
  const isPlan = PLANS.test(tokens[at]?.word ?? '') && /^(19|20)\d\d$/.test(tokens[at + 1]?.word ?? '');
  return isPlan ? { phrase: PLAN_AND_YEAR, length: 2 } : null;
}
