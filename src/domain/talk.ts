import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { placeCodeSchema, placeSchema } from './place.ts';
import { questionSchema } from './question.ts';

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
