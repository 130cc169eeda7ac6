import type { Answer, PlaceFigures, TargetProgress } from './answer.ts';
import type { Language } from './language.ts';
import type { Day } from './period.ts';
import type { Place } from './place.ts';
import type { EditionInfo } from './snapshot.ts';
import type { Threshold } from './state.ts';
import type { Topic } from './topic.ts';

/** ISO 8601 week, such as `2026-W47`. */
export type Week = `${number}-W${string}`;

/** A member that moved between two editions, in percentage points of `profile_share`. */
export interface Mover {
  readonly place: Place;
  readonly from: PlaceFigures;
  readonly to: PlaceFigures;
  readonly points: number;
}

/** A threshold or target that the newest edition crossed. */
export type Crossing =
  | {
      readonly kind: 'threshold';
      readonly threshold: Threshold;
      readonly place: Place;
      readonly value: number;
    }
  | { readonly kind: 'target'; readonly progress: TargetProgress };

/** This week's turn: one member in the light, or for a municipality one comparison. */
export type Spotlight =
  | {
      readonly kind: 'member';
      readonly of: PlaceFigures;
      /** Rank by `profile_share` among the members with a large enough base, and how many those are. */
      readonly rank: number | null;
      readonly among: number;
      readonly since: { readonly from: PlaceFigures; readonly to: PlaceFigures } | null;
    }
  | {
      readonly kind: 'comparison';
      readonly with: 'region' | 'size-class' | 'owners' | 'trend';
      readonly answer: Answer;
    };

/** What a digest says, as values; `present/` makes the sentences. */
export interface Digest {
  readonly place: Place;
  readonly week: Week;
  readonly today: Day;
  readonly language: Language;
  readonly headline: PlaceFigures;
  /** Set when an edition was stored that the readers were not told of yet. */
  readonly news: {
    readonly edition: EditionInfo;
    /** A new version of an edition that the readers know; it has no movers and no crossings. */
    readonly corrected: boolean;
    readonly before: PlaceFigures | null;
    readonly up: readonly Mover[];
    readonly down: readonly Mover[];
    readonly crossings: readonly Crossing[];
  } | null;
  readonly spotlight: Spotlight | null;
  readonly mostToWin: readonly PlaceFigures[];
  readonly targets: readonly TargetProgress[];
  readonly advice: Topic;
}
