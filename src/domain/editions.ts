import type { Edition, EditionId, EditionSource } from './edition.ts';
import type { Period } from './period.ts';
import type { Snapshot } from './snapshot.ts';
import type { Instant } from './state.ts';

/** Who stored an edition: `shipped`, `cli`, or `T…:U…`. */
export type ImportedBy = string;

export type StoreResult =
  | { readonly status: 'stored'; readonly edition: EditionId; readonly replaced: boolean }
  | { readonly status: 'unchanged'; readonly edition: EditionId };

/** One stored state of an edition, in force (`ended` null) or kept as history. */
export interface EditionVersion {
  readonly edition: EditionId;
  readonly source: EditionSource;
  readonly importedBy: ImportedBy;
  readonly importedAt: Instant;
  readonly ended: {
    readonly how: 'replaced' | 'withdrawn' | 'dated';
    readonly because: string | null;
    readonly by: ImportedBy;
    readonly at: Instant;
  } | null;
}

/** The editions in the store. Every change is one transaction and keeps what was there in the history. */
export interface Editions {
  /** Same source file again: unchanged. Same id from another file: replaces it. */
  store(edition: Edition, by: ImportedBy, at: Instant): Promise<StoreResult>;
  /** Stores shipped editions whose source sha256 the history does not know, so that what was corrected or withdrawn stays so. */
  loadShipped(editions: readonly Edition[], at: Instant): Promise<readonly EditionId[]>;
  /** false when no such edition is held. */
  withdraw(id: EditionId, because: string, by: ImportedBy, at: Instant): Promise<boolean>;
  /** Gives an undated edition its period; returns the new id, null when there is no such undated edition or the id is taken. */
  date(id: EditionId, period: Period, by: ImportedBy, at: Instant): Promise<EditionId | null>;
  /** The complete edition, for exports. */
  get(id: EditionId): Promise<Edition | null>;
  /** Every version there ever was, oldest first. */
  history(): Promise<readonly EditionVersion[]>;
  /** The present snapshot; from memory unless the store's version changed. */
  snapshot(): Snapshot;
  /** Looks whether another instance changed the editions and swaps the snapshot; true when it did. */
  refresh(): Promise<boolean>;
}
