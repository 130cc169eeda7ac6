import type { Figures, Metric, Share } from './figures.ts';
import type { Intent } from './intents.ts';
import type { AskedPlace, ChoiceReason, Through } from './match.ts';
import type { Day, Period } from './period.ts';
import type { MunicipalityCode, Place, PlaceCode, RegionCode } from './place.ts';
import type { OutOfScope, Parting, Question, RankLimit } from './question.ts';
import type { RequestDetails } from './request.ts';
import type { EditionInfo } from './snapshot.ts';
import type { Target } from './state.ts';
import type { Topic } from './topic.ts';

export const NOTES = [
  'village',
  'successor',
  'summed',
  'split',
  'region_changed',
  'not_like_for_like',
  'definition_changed',
  'national_total_differs',
  'small_base',
  'undated',
  'stale',
  'rest_left_out',
] as const;

export type Note = (typeof NOTES)[number];

export type Outcome = 'answer' | 'disambiguate' | 'not_found' | 'no_data_for_period' | 'out_of_scope';

/** The question with everything filled in from the editions held; printed as `reading` (contract). */
export interface Reading {
  readonly intent: Intent;
  readonly places: readonly Place[];
  readonly metric: Metric | null;
  readonly period: Period | readonly [Period, Period] | null;
  readonly rank: {
    readonly order: 'desc' | 'asc';
    readonly n: number | null;
    readonly level: 'municipality' | 'region';
    readonly scope: RegionCode | 'NL';
    /** `than`: the place whose figure is the limit. */
    readonly limit?: RankLimit & { readonly than?: PlaceCode };
  } | null;
  readonly peers: { readonly class: string; readonly codes: readonly MunicipalityCode[] } | null;
  readonly topic: Topic | null;
}

/** Figures of one place in one edition. */
export interface PlaceFigures {
  readonly place: Place;
  readonly edition: EditionInfo;
  readonly figures: Figures;
  /** Size of the doelgroepregister, in people, where the edition prints it for this place. */
  readonly register: number | null;
  /** Predecessors whose rows were added up; empty when the row is as printed. */
  readonly summedFrom: readonly Place[];
}

/** The difference between two editions; people for counts, percentage points come from unrounded shares. */
export interface Change {
  readonly place: Place;
  readonly from: PlaceFigures;
  readonly to: PlaceFigures;
}

/** How far a place is from a target. `missing` is people still to get a profile; ≤ 0 = reached. */
export interface TargetProgress {
  readonly target: Target;
  readonly place: Place;
  readonly share: Share;
  readonly missing: number;
  /** Percentage points still to go, from unrounded shares. */
  readonly points: number | null;
  /** People per quarter needed to reach it in time; null without an end date or when it has passed. */
  readonly perQuarter: number | null;
}

interface Common {
  readonly reading: Reading;
  /** The places as they were written, for the village and successor lines. */
  readonly asked: readonly AskedPlace[];
  readonly notes: readonly Note[];
  /** Meaningful words the answer ignores. */
  readonly unread: readonly string[];
  readonly rest: string | null;
  readonly scopedByChannel: boolean;
  readonly format: Question['format'];
  /** Day of the question, for the age of the figures. */
  readonly today: Day;
}

export interface FiguresAnswer extends Common {
  readonly kind: 'figures';
  readonly subject: PlaceFigures;
  readonly region: PlaceFigures | null;
  readonly country: PlaceFigures | null;
  /** Since the previous dated edition that covers the place. */
  readonly since: Change | null;
  /** Since an undated edition, when there is no previous dated one. */
  readonly sinceUndated: Change | null;
  /** For a region its municipalities, for the country its regions, in printed order; else empty. */
  readonly members: readonly PlaceFigures[];
  /** At most three members with most people without a profile, most first. */
  readonly mostToWin: readonly PlaceFigures[];
  readonly otherEditions: readonly EditionInfo[];
  readonly targets: readonly TargetProgress[];
  /** The country: published total minus the sum of the regions, per column. */
  readonly nationalDifference: Figures | null;
}

/** A point that is left out of a trend, and why. */
export interface LeftOutPoint {
  readonly edition: EditionInfo;
  readonly reason: 'predecessor-missing' | 'was-split';
  readonly missing: readonly Place[];
}

export interface TrendSeries {
  readonly place: Place;
  /** Dated points, oldest first. */
  readonly points: readonly PlaceFigures[];
  readonly leftOut: readonly LeftOutPoint[];
  /** Undated editions that cover the place. */
  readonly undated: readonly PlaceFigures[];
  /** Municipalities that joined or left the region between first and last point. */
  readonly joined: readonly Place[];
  readonly gone: readonly Place[];
  /** The same municipalities at both ends, where membership changed and it can be computed. */
  readonly likeForLike: {
    readonly from: Figures;
    readonly to: Figures;
    readonly members: readonly Place[];
  } | null;
  /** Municipalities that were split, so that no one-to-one series exists. */
  readonly split: readonly Place[];
}

export interface TrendAnswer extends Common {
  readonly kind: 'trend';
  readonly series: readonly TrendSeries[];
}

export interface ComparisonRow {
  readonly of: PlaceFigures;
  /** 1 = highest; among the peers or, without peers, null. */
  readonly rank: number | null;
  /** Where the place stands among its kind in its region and in the country; only what the edition covers. */
  readonly standings: readonly Standing[];
}

/** Rank by the metric (dekking without one), 1 = highest, small denominators left out of a share. */
export interface Standing {
  /** The region or country whose municipalities (for a region: regions) it is ranked among. */
  readonly among: Place;
  readonly rank: number;
  readonly of: number;
}

export interface ComparisonAnswer extends Common {
  readonly kind: 'comparison';
  readonly edition: EditionInfo;
  readonly rows: readonly ComparisonRow[];
  readonly peers: {
    readonly class: string;
    readonly rows: readonly PlaceFigures[];
    /** Rank of the asked place by the metric (dekking without one) among peers and itself; null with a small base. */
    readonly rank: number | null;
    readonly of: number;
  } | null;
}

export interface RankedItem {
  readonly position: number;
  readonly of: PlaceFigures;
  /** People, or a share 0–1. */
  readonly value: number;
}

/** How a limit cuts a ranking; shares are compared unrounded. */
export interface LimitOutcome {
  readonly asked: RankLimit;
  /** The place whose figure is the limit; null: a number was said. */
  readonly than: PlaceFigures | null;
  /** How many places meet it, before `n` cut the list. */
  readonly met: number;
  /** When none meets it: the one that comes nearest, or several that are equal. */
  readonly nearest: readonly RankedItem[];
  /** Shares that do not meet it but lie so near that they round to it. */
  readonly onTheEdge: readonly RankedItem[];
}

export interface RankingAnswer extends Common {
  readonly kind: 'ranking';
  readonly edition: EditionInfo;
  readonly scope: Place;
  readonly metric: Metric;
  readonly order: 'desc' | 'asc';
  readonly level: 'municipality' | 'region';
  readonly items: readonly RankedItem[];
  /** How many places were ranked before a limit and `n` cut the list. */
  readonly ranked: number;
  /** null: all places were asked. */
  readonly limit: LimitOutcome | null;
  /** false: a newer dated edition covers the scope too. */
  readonly isNewest: boolean;
  /** Left out of a ranking by share because fewer than 10 people are in the denominator. */
  readonly tooSmall: readonly PlaceFigures[];
}

export interface MembersAnswer extends Common {
  readonly kind: 'members';
  readonly of: Place;
  readonly members: readonly Place[];
}

export interface RegionOfAnswer extends Common {
  readonly kind: 'region-of';
  readonly municipality: Place;
  readonly region: Place;
  readonly members: readonly Place[];
}

export interface RegisterAnswer extends Common {
  readonly kind: 'register';
  readonly place: Place;
  readonly points: readonly PlaceFigures[];
}

export interface DefinitionAnswer extends Common {
  readonly kind: 'definition';
  readonly topic: Topic;
}

export interface SourcesAnswer extends Common {
  readonly kind: 'sources';
  readonly editions: readonly EditionInfo[];
}

export interface MapAnswer extends Common {
  readonly kind: 'map';
  readonly edition: EditionInfo;
  readonly scope: Place;
  readonly metric: Metric;
  readonly areas: readonly PlaceFigures[];
  /** false: a newer dated edition covers the scope too. */
  readonly isNewest: boolean;
}

export interface ExportAnswer extends Common {
  readonly kind: 'export';
  readonly edition: EditionInfo;
  readonly scope: Place;
  readonly file: 'csv' | 'xlsx';
  readonly rows: readonly { readonly region: Place | null; readonly of: PlaceFigures }[];
}

export interface ChoiceAnswer extends Common {
  readonly kind: 'choice';
  readonly written: string;
  readonly reason: ChoiceReason;
  readonly candidates: readonly Place[];
  readonly through?: Through;
  /** Per candidate the sentence that asks the same question of it (codes instead of names). */
  readonly questions: readonly string[];
}

export interface UnknownPlaceAnswer extends Common {
  readonly kind: 'unknown-place';
  readonly written: string;
  readonly suggestions: readonly Place[];
  readonly through?: Through;
  readonly questions: readonly string[];
}

/** A place is needed and none was named. */
export interface NoPlaceAnswer extends Common {
  readonly kind: 'no-place';
  /** The editions that print the register's size, when that is what was asked. */
  readonly register?: readonly EditionInfo[];
}

export type NoEditionReason =
  /** No edition of that quarter is held. */
  | 'not-held'
  /** The edition is held and does not cover the place. */
  | 'not-covered'
  /** No dated edition covers all places together. */
  | 'no-shared-edition'
  /** A trend needs two dated editions. */
  | 'one-edition'
  /** No edition prints the register size for it. */
  | 'no-register'
  /** A predecessor was split or is missing, so that no figure can be given at that date. */
  | 'not-comparable'
  /** No editions are held at all. */
  | 'empty';

export interface NoEditionAnswer extends Common {
  readonly kind: 'no-edition';
  readonly reason: NoEditionReason;
  readonly place: Place | null;
  /** What was asked, when it was a quarter or a year. */
  readonly wanted: string | null;
  /** What is held instead, for this place. */
  readonly available: readonly EditionInfo[];
  /** The figures there are, newest edition first. */
  readonly instead: readonly PlaceFigures[];
}

export interface OutOfScopeAnswer extends Common {
  readonly kind: 'out-of-scope';
  readonly subject: OutOfScope;
}

export interface HelpAnswer extends Common {
  readonly kind: 'help' | 'greeting';
  readonly region: Place | null;
  readonly parting?: Parting;
}

/** A request that changes something, read and described; carried out by the surface that may. */
export interface RequestAnswer extends Common {
  readonly kind: 'request';
  readonly place: Place | null;
  readonly details: RequestDetails;
  /** For a target: where the place stands now. */
  readonly progress: Omit<TargetProgress, 'target'> | null;
}

export type Answer =
  | FiguresAnswer
  | TrendAnswer
  | ComparisonAnswer
  | RankingAnswer
  | MembersAnswer
  | RegionOfAnswer
  | RegisterAnswer
  | DefinitionAnswer
  | SourcesAnswer
  | MapAnswer
  | ExportAnswer
  | ChoiceAnswer
  | UnknownPlaceAnswer
  | NoPlaceAnswer
  | NoEditionAnswer
  | OutOfScopeAnswer
  | HelpAnswer
  | RequestAnswer;

export function outcomeOf(answer: Answer): Outcome {
  switch (answer.kind) {
    case 'choice':
      return 'disambiguate';
    case 'unknown-place':
    case 'no-place':
      return 'not_found';
    case 'no-edition':
      return 'no_data_for_period';
    case 'out-of-scope':
      return 'out_of_scope';
    default:
      return 'answer';
  }
}
