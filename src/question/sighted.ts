import type { Item } from './item.ts';
import type { ReadTopic } from './read-topic.ts';

/** What the deciders need to know about a sentence. */
export interface Sighted {
  readonly items: readonly Item[];
  /** Places, choices and unknown names. */
  readonly placeCount: number;
  readonly hasMetric: boolean;
  readonly hasPeriod: boolean;
  readonly isSpan: boolean;
  readonly isRegister: boolean;
  readonly ranks: boolean;
  readonly namesShare: boolean;
  readonly topic: ReadTopic | null;
  readonly asksMeaning: boolean;
  readonly future: boolean;
  readonly we: boolean;
  readonly impliesSecond: boolean;
  readonly hasRaw: boolean;
}
