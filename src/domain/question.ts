import type { Metric } from './figures.ts';
import type { Language } from './language.ts';
import type { AskedPlace, UnclearPlace } from './match.ts';
import type { Period } from './period.ts';
import type { Place } from './place.ts';
import type { Topic } from './topic.ts';

const FIGURE_INTENTS = [
  'lookup',
  'trend',
  'compare',
  'rank',
  'list_members',
  'register_coverage',
  'map',
  'export',
  'gap',
  'position',
  'movers',
  'stands_out',
  'why',
] as const;

const REQUEST_INTENTS = [
  'target',
  'target_list',
  'target_remove',
  'alert',
  'alert_remove',
  'digest_subscribe',
  'digest_unsubscribe',
  'digest_pause',
  'digest_list',
  'channel_link',
  'channel_unlink',
  'group_set',
  'group_remove',
  'group_list',
  'settings',
] as const;

export const INTENTS = [
  ...FIGURE_INTENTS,
  ...REQUEST_INTENTS,
  'definition',
  'sources',
  'help',
  'greeting',
  'out_of_scope',
] as const;

export type Intent = (typeof INTENTS)[number];

/** One point in time as asked; the snapshot decides which edition it is. */
export type PeriodPoint =
  | { readonly kind: 'newest' }
  /** `yearAssumed`: only the quarter was written; where it is not held, the newest held such quarter is meant. */
  | { readonly kind: 'quarter'; readonly period: Period; readonly yearAssumed?: true }
  /** A bare year: the newest edition held in it, else its fourth quarter. */
  | { readonly kind: 'year'; readonly year: number }
  /** The quarter before the newest dated edition that covers the place. */
  | { readonly kind: 'previous-quarter' }
  /** The same quarter a year before that edition. */
  | { readonly kind: 'previous-year' }
  /** The oldest dated edition that covers every place asked. */
  | { readonly kind: 'oldest' }
  /** The undated edition ("eerdere editie zonder datum"). */
  | { readonly kind: 'undated' };

/** A point, or a span for a trend. */
export type PeriodAsked =
  | PeriodPoint
  | { readonly kind: 'span'; readonly from: PeriodPoint; readonly to: PeriodPoint };

/** What a ranking is cut at: `boven de 70%`, `minstens 500 mensen`, `tussen 50 en 60%` (both ends included). */
export interface RankLimit {
  readonly side: 'above' | 'at_least' | 'below' | 'at_most' | 'between';
  /** A share 0–1 where the metric is one, else people. */
  readonly value: number;
  /** The upper end of `between`. */
  readonly to?: number;
}

export interface RankAsked {
  /** `both`: the highest and the lowest, `n` of each. */
  readonly order: 'desc' | 'asc' | 'both';
  /** null: no number was meant; 1 for a singular superlative. */
  readonly n: number | null;
  /** What is being ranked. */
  readonly level: 'municipality' | 'region';
  /** A region or the country. */
  readonly scope: AskedPlace;
  readonly limit?: RankLimit;
  /** What holds besides `limit`, in the order said. */
  readonly moreLimits?: readonly RankLimit[];
  /** `de op een na slechtste`: only the second. */
  readonly nth?: number;
  /** The limit is what another place has: `beter dan venlo`, `boven het landelijk gemiddelde`. */
  readonly than?: { readonly side: 'above' | 'below'; readonly of: AskedPlace };
}

/** How far a place is from a share: `hoeveel profielen nog tot 70%`, `… om Venray te passeren`. */
export interface GoalAsked {
  /** 0–1; null where another place has it. */
  readonly share: number | null;
  readonly of: AskedPlace | 'size-class' | null;
  /** More than the share, not just as much: `passeren`, `inhalen`. */
  readonly passes?: true;
  /** The place in the order that is aimed at: `in de top 5`. */
  readonly nth?: number;
  /** The reverse: so many more profiles. */
  readonly added?: number;
}

/** What to compare a place with besides the places named. */
export type PeersAsked = 'size-class' | null;

export type OutOfScope = 'personal-data' | 'vacancies' | 'forecast' | 'weather' | 'other';

/** Weekly moment in Europe/Amsterdam; weekday 1 = Monday … 7 = Sunday. */
export interface WeeklyMoment {
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly hour: number;
  readonly minute: number;
}

/** What a request that changes something says beyond place and metric. */
export interface RequestDetails {
  readonly moment: WeeklyMoment | null;
  /** Only the day or only the time was said; the rest of the moment is the default. */
  readonly said?: 'day' | 'time';
  /** What was asked for the moment cannot be: 17:65, or another rhythm than once a week. */
  readonly trouble?: 'no-such-time' | 'other-rhythm';
  /** Start again what was paused. */
  readonly resume?: true;
  /** Announce a new edition at once (weekdays 8–18 h) instead of at the next run. */
  readonly direct: boolean;
  /** Target or threshold as a share 0–1. */
  readonly share: number | null;
  /** "eind 2026" → 2026-Q4. */
  readonly by: Period | null;
  /** "eind volgend jaar": `by` follows from the day of the question. */
  readonly endsIn?: 'this-year' | 'next-year';
  /** Threshold direction; only "below" is asked for in practice, "above" is read too. */
  readonly side: 'below' | 'above';
  readonly language: Language | null;
  /** "vergeet mij": delete the person's rows. */
  readonly forget?: true;
  /** "taal automatisch": `language` is chosen by the bot again. */
  readonly automaticLanguage?: true;
}

/** How a part of the sentence was read, for `--explain`. */
export interface ReadPart {
  readonly text: string;
  readonly as: 'place' | 'metric' | 'period' | 'intent' | 'rank' | 'topic' | 'request' | 'noise' | 'unread';
  /** Short and machine-like: `GM0983 (name)`, `uwv_without`, `2025-Q2`. */
  readonly value: string;
}

export interface Question {
  readonly intent: Intent;
  /** Understood with certainty, in the order of the sentence. */
  readonly places: readonly AskedPlace[];
  readonly unclear: readonly UnclearPlace[];
  readonly metric: Metric | null;
  readonly period: PeriodAsked;
  readonly rank: RankAsked | null;
  readonly peers: PeersAsked;
  readonly topic: Topic | null;
  readonly outOfScope: OutOfScope | null;
  readonly format: 'csv' | 'xlsx' | 'chart' | 'table' | null;
  readonly request: RequestDetails | null;
  /** The language of the words beyond names; null when there are none. */
  readonly language: Language | null;
  /** The scope came from the channel's region and was not written; the answer says so. */
  readonly scopedByChannel: boolean;
  /** Words with a meaning that the answer ignores; it says so. */
  readonly unread: readonly string[];
  /** A second question in the same message that is left for later, as written. */
  readonly rest: string | null;
  readonly parts: readonly ReadPart[];
  readonly goal?: GoalAsked;
  /** What a position is among: a region or the country; none: the country. */
  readonly among?: Place;
  /** The figures of several places as one. */
  readonly aggregate?: 'sum' | 'mean' | 'median';
  /** The name of a group, as written: `G4`. */
  readonly group?: string;
  /** It would change something and was not said as a plain command: a press comes first. */
  readonly confirm?: true;
  /** Two things it can mean, of which this is the likelier. */
  readonly readings?: readonly Question[];
  /** A greeting that ends the talk. */
  readonly parting?: 'thanks' | 'bye';
}

/** Whether it asks the bot to do or change something. */
export function isRequest(intent: Intent): boolean {
  return REQUEST_INTENTS.some((request) => request === intent);
}

export function asksFigures(intent: Intent): boolean {
  return FIGURE_INTENTS.some((figures) => figures === intent);
}
