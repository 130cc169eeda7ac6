import type { Tables } from './tables.ts';

/** Every table and its key, those that others refer to first; a test holds the list against the database. */
export const TABLE_KEYS: Readonly<Record<keyof Tables, readonly string[]>> = {
  counters: ['name'],
  edition_versions: ['version'],
  edition_rows: ['version', 'position'],
  installations: ['workspace'],
  channels: ['workspace', 'channel'],
  users: ['workspace', 'user_id'],
  events: ['workspace', 'event_id'],
  threads: ['workspace', 'channel', 'thread'],
  subscriptions: ['id'],
  deliveries: ['id'],
  targets: ['id'],
  thresholds: ['id'],
  misreadings: ['id'],
  oauth_states: ['digest'],
  lacking_features: ['workspace', 'feature'],
  pending_imports: ['id'],
};
