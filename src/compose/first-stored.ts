import type { EditionId } from '../domain/edition.ts';
import type { Editions } from '../domain/editions.ts';
import type { Instant } from '../domain/state.ts';

export type FirstStored = (edition: EditionId) => Promise<Instant | null>;

/** When an edition first came in, also when it was corrected since; the history is read once per change. */
export function firstStoredIn(editions: Pick<Editions, 'history' | 'snapshot'>): FirstStored {
  let readFor: string | null = null;
  let first: ReadonlyMap<EditionId, Instant> = new Map();
  return async (edition) => {
    const { version } = editions.snapshot();
    if (version !== readFor) {
      const oldestLast = (await editions.history()).toReversed();
      first = new Map(oldestLast.map((held) => [held.edition, held.importedAt]));
      readFor = version;
    }
    return first.get(edition) ?? null;
  };
}
