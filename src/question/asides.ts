import type { Phrase } from './lexicon.ts';
import { personAt } from './people.ts';
import type { Token } from './tokens.ts';

/** A person who is named: no place, and no word with a meaning. */
const PERSON: Phrase = { words: [], tags: new Set(['says:person']), language: null };
const ASIDE: Phrase = { words: [], tags: new Set(['noise']), language: null };
const PLANS =
  /^(\w*begroting|\w+plan|\w+plannen|\w*programma|\w*verkiezingen|\w*agenda|\w*budget|jaarrekening|coalitieakkoord|\w*nota|jaarverslag|elections)$/;

const MONTHS =
  /^(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)$/;
const FIGURES_OF = /^(per|ultimo|peildatum|stand|t|tot)$/;

/**
 * What a message says besides its question: a person (`Jan de Vries`), a plan with its year (`de begroting 2027`), the
 * day of a meeting (`voor de raad van 3 december`).
 */
export function asideAt(
  tokens: readonly Token[],
  at: number,
): { readonly phrase: Phrase; readonly length: number } | null {
  const person = personAt(tokens, at);
  if (person > 0) return { phrase: PERSON, length: person };
  if (isDayOfYear(tokens, at)) return { phrase: ASIDE, length: 2 };
  const isPlan = PLANS.test(tokens[at]?.word ?? '') && /^(19|20)\d\d$/.test(tokens[at + 1]?.word ?? '');
  return isPlan ? { phrase: ASIDE, length: 2 } : null;
}

/** A day and a month without a year, and not the day the figures are of (`stand per 30 juni`). */
function isDayOfYear(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 2]?.word ?? '';
  return (
    /^([1-9]|[12]\d|3[01])(e|th|st|nd|rd)?$/.test(tokens[at]?.word ?? '') &&
    MONTHS.test(tokens[at + 1]?.word ?? '') &&
    !/^(19|20)?\d\d$/.test(after) &&
    !FIGURES_OF.test(before)
  );
}
