import type { Day } from './period.ts';
import type { Place, RegionCode } from './place.ts';
import type { Question } from './question.ts';
import type { Talk } from './talk.ts';

/** Where and when a sentence was typed. */
export interface QuestionContext {
  readonly today: Day;
  readonly channelRegion: RegionCode | null;
  /** What was said before in the thread or direct message. */
  readonly talk: Talk;
  /** The place of the channel's region, when it has one. */
  readonly channelPlace: Place | null;
  /** true for `/coverage`. */
  readonly english: boolean;
}

export type ReadQuestion = (text: string, context: QuestionContext) => Question;
