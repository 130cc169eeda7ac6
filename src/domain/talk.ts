import { z } from 'zod';
import { type Answer, outcomeOf } from './answer.ts';
import type { Immutable } from './immutable.ts';
import { frameOf } from './intents.ts';
import { type Place, type PlaceCode, placeCodeSchema, placeSchema } from './place.ts';
import { type Question, questionSchema } from './question.ts';

const pendingSchema = z.discriminatedUnion('kind', [
  /** Which place is meant; `question` is what is asked of it. */
  z.object({ kind: z.literal('choice'), question: questionSchema, candidates: z.array(placeSchema) }),
  /** Which of two readings is meant. */
  z.object({ kind: z.literal('readings'), readings: z.array(questionSchema) }),
]);

/** What the bot asked last. */
export type Pending = Immutable<z.infer<typeof pendingSchema>>;

export const talkSchema = z.object({
  /** The last question that was answered with figures. */
  understood: questionSchema.nullable(),
  pending: pendingSchema.nullable(),
  /** The places last spoken of, newest first. */
  subjects: z.array(placeSchema),
  /** Codes of the last ranking or list, in its order. */
  shown: z.array(placeCodeSchema),
});

/** What was said so far in a thread or direct message. */
export type Talk = Immutable<z.infer<typeof talkSchema>>;

export const NO_TALK: Talk = { understood: null, pending: null, subjects: [], shown: [] };

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
