import type { Clock } from '../domain/ports.ts';
import {
  BOT,
  CHANNELS,
  type Channel,
  DEFAULT_SCOPES,
  PEOPLE,
  type Person,
  TEAMS,
  type Team,
} from './inhabitants.ts';
import type { JsonObject } from './json.ts';

export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly threadTs: string | null;
  /** User id of a person or of the bot. */
  readonly author: string;
  readonly byBot: boolean;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly metadata: JsonObject | null;
  readonly files: readonly string[];
  /** Seen by this person alone. */
  readonly onlyFor: string | null;
  readonly edited: boolean;
  readonly deleted: boolean;
  /** How it came: `chat.postMessage`, `ack`, `response_url`, `files.completeUploadExternal`, `slack`, `person`. */
  readonly via: string;
  /** `channel`, `here`, `everyone` or a user id: whom its mentions notify. */
  readonly notifies: readonly string[];
  /** A line by Slack itself, such as a command that failed. */
  readonly bySlack: boolean;
}

export interface StoredFile {
  readonly id: string;
  readonly team: string;
  readonly owner: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly content: Uint8Array;
  readonly alt: string;
  readonly createdAt: number;
  /** Milliseconds of the clock from which an image may be shown in a block. */
  readonly processedAt: number;
  readonly completed: boolean;
  readonly channels: readonly string[];
}

export interface Installation {
  /** Team id, or the organisation's id for an org-wide installation. */
  readonly on: string;
  readonly enterprise: boolean;
  readonly token: string;
  readonly scopes: ReadonlySet<string>;
}

export interface View {
  readonly id: string;
  readonly team: string;
  readonly kind: 'modal' | 'home';
  readonly person: string;
  /** As the app gave it. */
  readonly content: JsonObject;
  readonly hash: string;
  readonly root: string;
  readonly previous: string | null;
  /** Errors per block id, from `response_action: errors`. */
  readonly errors: JsonObject;
}

export interface ResponseUrl {
  readonly id: string;
  readonly channel: string;
  readonly person: string;
  /** The message whose button was pressed; null for a command. */
  readonly messageTs: string | null;
  readonly createdAt: number;
  readonly uses: number;
}

interface Trigger {
  readonly team: string;
  readonly person: string;
  readonly createdAt: number;
  readonly used: boolean;
}

/** One call of the Web API, to assert on. */
export interface ApiCall {
  readonly method: string;
  readonly args: JsonObject;
  readonly error: string | null;
}

/** Everything the workspace remembers, in memory. */
export interface State {
  readonly clock: Clock;
  readonly teams: Map<string, Team>;
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  readonly files: Map<string, StoredFile>;
  readonly installations: Map<string, Installation>;
  readonly revokedTokens: Set<string>;
  readonly views: Map<string, View>;
  /** Modal ids per person, the topmost last. */
  readonly modals: Map<string, string[]>;
  /** App Home's view per team and person. */
  readonly homes: Map<string, string>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly oauthCodes: Map<
    string,
    { readonly team: string; readonly person: string; readonly scopes: readonly string[] }
  >;
  /** Each lets one Socket Mode connection in. */
  readonly socketTickets: Set<string>;
  readonly functionRuns: Map<string, { readonly outputs: JsonObject | null; readonly error: string | null }>;
  readonly calls: ApiCall[];
  readonly lastPost: Map<string, number>;
  /** When the bot posted in the last minute, per team, in milliseconds. */
  readonly recentPosts: Map<string, readonly number[]>;
  readonly listeners: Set<() => void>;
  /** Counter behind ids; only grows. */
  readonly counter: { ids: number; micros: number };
}

export function newState(clock: Clock): State {
  const state: State = {
    clock,
    teams: new Map(),
    people: new Map(),
    channels: new Map(),
    messages: [],
    files: new Map(),
    installations: new Map(),
    revokedTokens: new Set(),
    views: new Map(),
    modals: new Map(),
    homes: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    oauthCodes: new Map(),
    socketTickets: new Set(),
    functionRuns: new Map(),
    calls: [],
    lastPost: new Map(),
    recentPosts: new Map(),
    listeners: new Set(),
    counter: { ids: 0, micros: 0 },
  };
  furnish(state);
  return state;
}

/** As freshly opened: the people, the channels, and the bot in the first workspace. */
export function resetState(state: State): void {
  for (const part of [
    state.files,
    state.installations,
    state.views,
    state.modals,
    state.homes,
    state.triggers,
    state.responseUrls,
    state.oauthCodes,
    state.functionRuns,
    state.lastPost,
    state.recentPosts,
    state.channels,
    state.revokedTokens,
  ]) {
    part.clear();
  }
  state.messages.length = 0;
  state.calls.length = 0;
  furnish(state);
  changed(state);
}

export function newId(state: State, prefix: string): string {
  state.counter.ids += 1;
  return `${prefix}${state.counter.ids.toString(36).toUpperCase().padStart(8, '0')}`;
}

/** A message timestamp: unique, and later than every earlier one even when the clock is set back. */
export function newTs(state: State): string {
  const micros = Math.max(state.clock.now().getTime() * 1000, state.counter.micros + 1);
  state.counter.micros = micros;
  return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`;
}

export function changed(state: State): void {
  for (const listener of state.listeners) listener();
}

export function directChannelOf(state: State, person: Person): Channel {
  const id = `D${person.id.slice(1)}`;
  const found = state.channels.get(id);
  if (found !== undefined) return found;
  const channel: Channel = {
    id,
    team: person.team,
    name: BOT.name,
    kind: 'dm',
    topic: '',
    members: [person.id, BOT.user],
    archived: false,
  };
  state.channels.set(id, channel);
  return channel;
}

function furnish(state: State): void {
  for (const team of Object.values(TEAMS)) state.teams.set(team.id, team);
  for (const person of Object.values(PEOPLE)) state.people.set(person.id, person);
  for (const channel of Object.values(CHANNELS)) state.channels.set(channel.id, channel);
  state.installations.set(TEAMS.first.id, {
    on: TEAMS.first.id,
    enterprise: false,
    token: BOT_TOKEN,
    scopes: new Set(DEFAULT_SCOPES),
  });
}

/** The token of the bot where it is installed from the start. */
export const BOT_TOKEN = 'xoxb-local-T1';
export const APP_TOKEN = 'xapp-local';
export const CLIENT_ID = 'local-client-id';
export const CLIENT_SECRET = 'local-client-secret';
