import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../request-context.ts';

/**
 * What somebody asked last in a channel. Slack does not say which private answer a menu belongs to, so a report of a
 * misreading begins with this, for the person to correct. In memory only.
 */
export interface RecentSentences {
  keep(at: RequestContext, sentence: string): void;
  recall(at: RequestContext): string;
}

const HALF_HOUR_MS = 1_800_000;

export function makeRecentSentences(): RecentSentences {
  const sentences = new LRUCache<string, string>({ max: 5_000, ttl: HALF_HOUR_MS });
  const keyOf = ({ workspace, channel, user }: RequestContext) => `${workspace} ${channel} ${user}`;
  return {
    keep: (at, sentence) => {
      sentences.set(keyOf(at), sentence);
    },
    recall: (at) => sentences.get(keyOf(at)) ?? '',
  };
}
