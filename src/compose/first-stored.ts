import { LRUCache } from 'lru-cache';
import type { EditionId } from '../domain/edition.ts';
import type { Editions } from '../domain/editions.ts';
import { memoizeBy } from '../domain/memoize.ts';
import type { Instant } from '../domain/state.ts';

export type FirstStored = (edition: EditionId) => Promise<Instant | null>;

/** When an edition first came in, also when it was corrected since; the history is read once per change. */
export function firstStoredIn(editions: Pick<Editions, 'history' | 'snapshot'>): FirstStored {
  const firstAt = memoizeBy(
    () => editions.snapshot().version,
    async () => {
      const oldestLast = (await editions.history()).toReversed();
      return new Map(oldestLast.map((held) => [held.edition, held.importedAt]));
    },
    new LRUCache<string, Promise<Map<EditionId, Instant>>>({ max: 1 }),
  );
  return async (edition) => (await firstAt()).get(edition) ?? null;
}
