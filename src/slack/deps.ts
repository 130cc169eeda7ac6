import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Outcome } from '../domain/answer.ts';
import type { Editions } from '../domain/editions.ts';
import type { Intent } from '../domain/intents.ts';
import type { Language } from '../domain/language.ts';
import type { Gazetteer } from '../domain/match.ts';
import type { Message } from '../domain/message.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import type { Ask, Clock, Render } from '../domain/ports.ts';
import type { ImportOptions, PublicationFile, ReadResult } from '../domain/publication.ts';
import type { WeeklyMoment } from '../domain/request.ts';
import type { ChannelId, Instant, State } from '../domain/state.ts';

/** How the app is connected; without the local workspace, which is one of these as well. */
export type Connection =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  | {
      readonly kind: 'oauth';
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
    };

/** A page besides Slack's, such as `/healthz`. */
export interface Route {
  readonly path: string;
  readonly method: 'GET';
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface SlackSettings {
  readonly slack: Connection;
  /** Another Web API than Slack's, ending in `/api/`; null: Slack's own. */
  readonly slackApiUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** `T…:U…`, who may import besides workspace admins. */
  readonly adminUserIds: readonly string[];
  readonly routes: readonly Route[];
}

export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export type SurfaceName = 'command' | 'mention' | 'direct' | 'button' | 'workflow';

/** Whether the database can be reached. */
export interface DatabaseWatch {
  /** Throws a DatabaseAway when it does not answer within two seconds. */
  ping(): Promise<void>;
  /** Calls back each time it answers again after it was away. */
  onBack(listener: () => void): void;
}

export interface Metrics {
  question(surface: SurfaceName, intent: Intent, outcome: Outcome, seconds: number): void;
  /** `kind` is Slack's error code or the class of the failure. */
  failure(kind: string): void;
}

export interface NextPost {
  readonly due: Instant;
  /** This week had its message, so the moment later this week is passed over. */
  readonly thisWeekDone: boolean;
}

/** When a subscription posts next at this moment of the week, after `after`. */
export type NextPostOf = (
  subscription: string,
  moment: WeeklyMoment,
  timeZone: string,
  after: Date,
) => Promise<NextPost>;

/** What the digest due at `due` will say; null when no edition covers the place. */
export type PreviewDigest = (
  channel: ChannelId,
  place: PlaceCode,
  language: Language,
  due: Instant,
) => Promise<Message | null>;

/** Off the event loop. Never throws for what is in the file. */
export type ReadPublication = (file: PublicationFile, options: ImportOptions) => Promise<ReadResult>;

/** SVG to PNG. */
export type DrawPicture = (svg: string) => Promise<Uint8Array>;

/** Everything the composition gives. Only app.ts takes it whole; each listener names what it needs. */
export interface SlackDeps {
  readonly settings: SlackSettings;
  readonly ask: Ask;
  readonly render: Render;
  /** Throws a DatabaseAway when the database does not answer in a time that people can wait. */
  readonly state: State;
  readonly database: DatabaseWatch;
  readonly editions: Editions;
  readonly places: Places;
  /** For fields and names that hold a place and nothing else. */
  readonly gazetteer: Gazetteer;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly readPublication: ReadPublication;
  readonly drawPicture: DrawPicture;
  readonly nextPost: NextPostOf;
  readonly previewDigest: PreviewDigest;
}
