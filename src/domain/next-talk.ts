import { type Answer, outcomeOf } from './answer.ts';
import { frameOf } from './intents.ts';
import type { Place, PlaceCode } from './place.ts';
import type { Question } from './question.ts';
import type { Pending, Talk } from './talk.ts';

const MOST_SUBJECTS = 6;
const MOST_SHOWN = 40;

/** The talk after an answer. What was not understood, and a period that is not held, leave it as it was. */
export function nextTalk(talk: Talk, question: Question, answer: Answer): Talk {
  const pending = pendingAfter(question, answer);
  if (pending !== null) return { ...talk, pending };
  const isUnderstood = outcomeOf(answer) === 'answer' || answer.kind === 'not-yet';
  if (!isUnderstood || !frameOf(question.intent).continues) return talk;
  const named = question.places.map(({ place }) => place);
  const scope = question.rank === null ? [] : [question.rank.scope.place];
  return {
    understood: question,
    pending: null,
    subjects: newestFirst([...named, ...scope], talk.subjects),
    shown: shownIn(answer) ?? talk.shown,
  };
}

function pendingAfter(question: Question, answer: Answer): Pending | null {
  if (question.readings !== undefined) return { kind: 'readings', readings: question.readings };
  switch (answer.kind) {
    case 'choice':
      return { kind: 'choice', question, candidates: answer.candidates };
    case 'unknown-place':
      return answer.suggestions.length === 0
        ? null
        : { kind: 'choice', question, candidates: answer.suggestions };
    default:
      return null;
  }
}

function newestFirst(now: readonly Place[], before: readonly Place[]): readonly Place[] {
  const codes = new Set<PlaceCode>();
  return [...now, ...before]
    .filter(({ code }) => !codes.has(code) && codes.add(code))
    .slice(0, MOST_SUBJECTS);
}

function shownIn(answer: Answer): readonly PlaceCode[] | null {
  switch (answer.kind) {
    case 'ranking':
      return answer.items.map(({ of }) => of.place.code).slice(0, MOST_SHOWN);
    case 'members':
      return answer.members.map(({ code }) => code).slice(0, MOST_SHOWN);
    default:
      return null;
  }
}
