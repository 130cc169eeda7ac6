import type { Intent, RequestIntent } from '../domain/intents.ts';
import type { Language } from '../domain/language.ts';
import type { AskedPlace, UnclearPlace } from '../domain/match.ts';
import type { OutOfScope, PeersAsked, Question } from '../domain/question.ts';
import type { RequestDetails } from '../domain/request.ts';
import type { Topic } from '../domain/topic.ts';
import type { Item } from './item.ts';
import type { ReadMetric } from './read-metric.ts';
import type { ReadPeriod } from './read-period.ts';
import type { ReadRank } from './read-rank.ts';

interface Read {
  readonly items: readonly Item[];
  readonly places: readonly AskedPlace[];
  readonly unclear: readonly UnclearPlace[];
  readonly metric: ReadMetric;
  readonly period: ReadPeriod;
  readonly rank: ReadRank | null;
  readonly peers: PeersAsked;
  readonly topic: Topic | null;
  readonly outOfScope: OutOfScope | null;
  readonly format: Question['format'];
  readonly language: Language | null;
  /** Items nobody could read and nothing used. */
  readonly unread: readonly Item[];
  /** Words that were read but that the answer cannot take into account. */
  readonly ignored: readonly string[];
  /** Numbers that were used. */
  readonly used: ReadonlySet<number>;
  readonly we: boolean;
}

export type AskingIntent = Exclude<Intent, RequestIntent>;

/** What one sentence says by itself, before the thread and the channel fill it in. */
export type Draft = Read &
  (
    | { readonly intent: AskingIntent | null; readonly request: null }
    | { readonly intent: RequestIntent; readonly request: RequestDetails }
  );
