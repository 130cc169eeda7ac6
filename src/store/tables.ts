import type { EditionId, EditionScope } from '../domain/edition.ts';
import type { ShareMetric } from '../domain/figures.ts';
import type { Language } from '../domain/language.ts';
import type { Period } from '../domain/period.ts';
import type { Level, PlaceCode, RegionCode } from '../domain/place.ts';
import type { WeeklyMoment } from '../domain/request.ts';
import type { DeliveryState, Instant, MisreadingKind } from '../domain/state.ts';

/** Truth values are 0 or 1, the one form both databases take; instants are ISO 8601 in UTC with milliseconds. */
export type Flag = 0 | 1;

/** One row a table, as the newest migration leaves them. */
export interface Tables {
  counters: { name: 'editions'; value: number };
  edition_versions: EditionVersionRow;
  edition_rows: EditionRowRow;
  channels: ChannelRow;
  users: UserRow;
  events: EventRow;
  threads: { workspace: string; channel: string; thread: string; question: string; at: Instant };
  subscriptions: SubscriptionRow;
  deliveries: DeliveryRow;
  targets: GoalRow & { by_period: Period | null };
  /** Alerts; the name is that of the first release. */
  thresholds: GoalRow & { side: 'below' | 'above' };
  misreadings: MisreadingRow;
  installations: { workspace: string; data: string };
  oauth_states: { digest: string; at: Instant };
  lacking_features: { workspace: string; feature: string; at: Instant };
  pending_imports: { id: string; workspace: string; user_id: string; edition: string; at: Instant };
}

/** One stored state of an edition. The one without `ended_at` is in force; the others are its history. */
export interface EditionVersionRow {
  version: number;
  edition: EditionId;
  scope: EditionScope;
  period: Period | null;
  before_period: Period | null;
  because: string | null;
  source_file: string;
  source_sha256: string;
  findings: string;
  imported_by: string;
  imported_at: Instant;
  ended_how: 'replaced' | 'withdrawn' | 'dated' | null;
  ended_because: string | null;
  ended_by: string | null;
  ended_at: Instant | null;
}

export interface EditionRowRow {
  version: number;
  position: number;
  level: Level;
  code: PlaceCode;
  /** The region a municipality is printed under; null for a region and the country. */
  region: RegionCode | null;
  municipal_with: number;
  municipal_without: number;
  uwv_with: number;
  uwv_without: number;
  total: number;
  register: number | null;
}

export interface ChannelRow {
  workspace: string;
  channel: string;
  region: RegionCode | null;
  language: Language | null;
  set_by: string;
}

export interface UserRow {
  workspace: string;
  user_id: string;
  language: Language | null;
  locale: string | null;
  welcomed_at: Instant | null;
}

export interface EventRow {
  workspace: string;
  event_id: string;
  /** Emptied as soon as it cannot be needed any more: it holds what a person wrote. */
  payload: string;
  claimed_at: Instant;
  lease_until: Instant;
  taken_over: Flag;
  posting: Flag;
  finished: Flag;
}

export interface SubscriptionRow {
  id: string;
  workspace: string;
  channel: string;
  place: PlaceCode;
  weekday: WeeklyMoment['weekday'];
  hour: number;
  minute: number;
  time_zone: string;
  direct: Flag;
  language: Language;
  created_by: string;
  created_at: Instant;
  paused: Flag;
  stopped_because: string | null;
  next_due: Instant | null;
}

export interface DeliveryRow {
  id: string;
  workspace: string;
  subscription: string;
  occasion: string;
  due: Instant;
  state: DeliveryState;
  attempts: number;
  not_before: Instant;
  not_after: Instant;
  claimed_at: Instant | null;
  message_ts: string | null;
  error: string | null;
  tell_at: Instant | null;
  /** When the edition was stored that this delivery told of as new. */
  news_at: Instant | null;
}

/** What targets and alerts have in common. */
interface GoalRow {
  id: string;
  workspace: string;
  channel: string;
  place: PlaceCode;
  metric: ShareMetric;
  share: number;
  set_by: string;
}

interface MisreadingRow {
  id: string;
  workspace: string;
  user_id: string;
  kind: MisreadingKind;
  text: string;
  reading: string;
  edition: EditionId | null;
  at: Instant;
}
