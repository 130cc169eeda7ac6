import type { PlaceFigures, TargetProgress, TrendAnswer } from './answer.ts';
import type { CountMetric, ShareMetric } from './figures.ts';
import type { Language } from './language.ts';
import type { Day } from './period.ts';
import type { Place } from './place.ts';
import type { EditionInfo } from './snapshot.ts';
import type { Alert } from './state.ts';
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

/** A goal that the newest edition hit. */
export type GoalHit =
  | { readonly kind: 'alert'; readonly alert: Alert; readonly place: Place; readonly value: number }
  | { readonly kind: 'target'; readonly progress: TargetProgress };

/** Where a place stands among its kind by a share; places with fewer than 10 people do not count. */
export interface Position {
  readonly higher: number;
  readonly lower: number;
  /** Others with exactly the same share. */
  readonly same: number;
  readonly of: number;
  /** How many were too small to count. */
  readonly tooSmall: number;
}

/** The places around one place in a ranking by dekking. */
export interface Neighbours {
  /** null where it is too small itself; then nobody stands above or below it. */
  readonly position: Position | null;
  readonly highest: PlaceFigures;
  readonly lowest: PlaceFigures;
  readonly above: PlaceFigures | null;
  readonly below: PlaceFigures | null;
}

/** Since an earlier edition of the same place. */
export interface Since {
  readonly from: PlaceFigures;
  readonly to: PlaceFigures;
  /** The counting rules changed in between. */
  readonly otherRules: boolean;
}

/** This week's turn: one member in the light, or for a municipality a comparison. */
export type Spotlight =
  | {
      readonly kind: 'member';
      readonly of: PlaceFigures;
      /** The share it is looked at by this time. */
      readonly metric: ShareMetric;
      /** null where fewer than 10 people are in the denominator. */
      readonly position: Position | null;
      readonly since: Since | null;
    }
  | { readonly kind: 'owners'; readonly of: PlaceFigures; readonly others: readonly PlaceFigures[] }
  | { readonly kind: 'beside'; readonly of: PlaceFigures; readonly others: readonly PlaceFigures[] }
  | {
      readonly kind: 'neighbours';
      readonly of: PlaceFigures;
      /** The region, or the size class as CBS names it. */
      readonly among: Place | string;
      readonly neighbours: Neighbours;
    }
  | { readonly kind: 'trend'; readonly of: PlaceFigures; readonly answer: TrendAnswer };

/** Where most can be won, told another way each week. */
export type ToWin =
  | {
      readonly kind: 'most';
      readonly metric: CountMetric;
      readonly members: readonly PlaceFigures[];
      /** How many that are together, and how many in the whole place. */
      readonly together: number;
      readonly all: number;
    }
  /** How many profiles more would give members the dekking that the whole has. */
  | { readonly kind: 'to-average'; readonly average: PlaceFigures; readonly short: readonly Short[] }
  /** The same for a municipality and its region. */
  | { readonly kind: 'to-region'; readonly region: PlaceFigures; readonly short: Short }
  /** A municipality's own clients without a profile. */
  | { readonly kind: 'own'; readonly of: PlaceFigures }
  /** What so many profiles more would do to its dekking, in percentage points. */
  | { readonly kind: 'more'; readonly of: PlaceFigures; readonly profiles: number; readonly points: number };

export interface Short {
  readonly of: PlaceFigures;
  readonly profiles: number;
}

/**
 * What is told: the weekly message, a new edition at once (without what takes turns by the week), or only the goals that
 * a new edition hit.
 */
export type Telling = 'week' | 'edition' | 'goals';

/** What a digest says, as values; `present/` makes the sentences. */
export interface Digest {
  readonly telling: Telling;
  readonly place: Place;
  readonly week: Week;
  readonly today: Day;
  readonly language: Language;
  readonly headline: PlaceFigures;
  /** Set when an edition was stored that the readers were not told of yet. */
  readonly news: {
    readonly edition: EditionInfo;
    /** A new version of an edition that the readers know; it has no movers and hits no goals. */
    readonly corrected: boolean;
    readonly before: Since | null;
    readonly up: readonly Mover[];
    readonly down: readonly Mover[];
    readonly goalsHit: readonly GoalHit[];
  } | null;
  readonly spotlight: Spotlight | null;
  readonly toWin: ToWin | null;
  readonly targets: readonly TargetProgress[];
  readonly advice: Topic | null;
}
