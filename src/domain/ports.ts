import type { Answer } from './answer.ts';
import type { Language } from './language.ts';
import type { Message } from './message.ts';
import type { Day } from './period.ts';
import type { RegionCode } from './place.ts';
import type { Question } from './question.ts';
import type { Target } from './state.ts';
import type { Talk } from './talk.ts';

/** The one door: a sentence goes in, an answer comes out. Same for Slack, the command line and the tests. */
export interface AskContext {
  readonly today: Day;
  readonly channelRegion: RegionCode | null;
  readonly talk: Talk;
  /** true for `/coverage`. */
  readonly english: boolean;
  /** Targets of the channel, shown in look-ups. */
  readonly targets: readonly Target[];
}

export interface Asked {
  readonly question: Question;
  readonly answer: Answer;
}

export type Ask = (text: string, context: AskContext) => Asked;

/** Who sees the message decides its buttons: a private one can be shared, a public one can be deleted by its asker. */
export interface RenderOptions {
  readonly language: Language;
  readonly audience: 'private' | 'public' | 'digest';
  /** false: without `data_table` and `data_visualization`. */
  readonly newestBlocks: boolean;
  /** Slack user id of the asker, for "gevraagd door"; null for none. */
  readonly askedBy: string | null;
  /** The sentence as asked, kept in the buttons so that they work for weeks. */
  readonly sentence: string;
}

export type Render = (answer: Answer, options: RenderOptions) => Promise<Message>;

/** Instant now, and the day in Europe/Amsterdam. */
export interface Clock {
  now(): Date;
  today(): Day;
}
