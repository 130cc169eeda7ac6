import type { Clock } from '../domain/ports.ts';
import type { Acknowledgement } from './delivery.ts';
import type { Filled } from './elements.ts';
import type { Faults } from './faults.ts';
import type { CHANNELS, Channel, PEOPLE, Person, TEAMS, Team } from './inhabitants.ts';
import type { JsonObject } from './json.ts';
import type { GivenFile } from './say.ts';
import type { ApiCall, Installation, Message, View } from './state.ts';
import type { TravelClock } from './travel-clock.ts';

export interface WorkspaceOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** A TravelClock gives the page its time controls. */
  readonly clock: Clock | TravelClock;
  readonly signingSecret: string;
  /** How long the app may take to acknowledge; Slack's 3000 ms unless given. */
  readonly acknowledgeMs?: number;
  /** Waits before an event is delivered again; Slack's: at once, a minute, five minutes. */
  readonly retryDelaysMs?: readonly number[];
  /** How long an uploaded image is not ready for blocks yet. */
  readonly imageProcessingMs?: number;
  /** Besides the furnished ones, for tests under load; the bot still has to be installed in the teams. */
  readonly moreTeams?: readonly Team[];
  readonly moreChannels?: readonly Channel[];
}

/** What Slack would have refused without the app ever knowing, such as blocks in an acknowledgement. */
export interface Refusal {
  readonly where: string;
  readonly complaints: readonly string[];
}

export interface Workspace {
  readonly url: string;
  /** For SLACK_API_URL; ends with a slash. */
  readonly apiUrl: string;
  readonly pageUrl: string;
  readonly authorizeUrl: string;
  readonly signingSecret: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly people: typeof PEOPLE;
  readonly channels: typeof CHANNELS;
  readonly teams: typeof TEAMS;
  readonly faults: Faults;
  /** Where the app listens (`…/slack/events`), several in turn; none: Socket Mode. */
  connect(urls: readonly string[]): void;
  /** Open Socket Mode connections. */
  connections(): number;
  /** Closes the Socket Mode connections as Slack does now and then. */
  recycleConnections(): void;

  /** A message as typed in the message box; `@dekkingsbot` mentions the bot. Resolves when the app acknowledged. */
  say(person: Person, channel: Channel, text: string, more?: SayMore): Promise<Said>;
  command(person: Person, channel: Channel, command: string, text?: string): Promise<Commanded>;
  /** Presses a button (by action id or label), or chooses from a menu. */
  press(
    person: Person,
    on: Message | View,
    wanted: string,
    choice?: string | readonly string[] | null,
    filled?: Filled,
  ): Promise<Acknowledgement>;
  /** Submits the topmost modal; `filled` by action id or block id, the rest as it was. */
  submit(person: Person, filled?: Filled): Promise<Acknowledgement>;
  closeModal(person: Person): Promise<void>;
  openHome(person: Person, tab?: 'home' | 'messages'): Promise<Acknowledgement>;
  /** Gives a file to the bot in the direct message, or in a channel. */
  uploadFile(person: Person, file: GivenFile, channel?: Channel): Promise<Said>;
  /** Runs the Workflow Builder step; resolves with its outcome. */
  runFunction(team: string, callbackId: string, inputs: JsonObject): Promise<FunctionOutcome>;
  /** Sends any event, with an event id of your own if two must be the same. */
  sendEvent(team: string, event: JsonObject): Promise<Acknowledgement>;

  direct(person: Person): Channel;
  /** What a person sees in a channel, oldest first, threads included. */
  seenBy(person: Person, channel: Channel): readonly Message[];
  /** The first message of the bot that a person sees after another one (or after a timestamp). */
  next(person: Person, channel: Channel, after: Message | string, milliseconds?: number): Promise<Message>;
  home(person: Person): View | undefined;
  modal(person: Person): View | undefined;
  /** A view or message as it is now. */
  current(message: Message): Message | undefined;
  file(
    id: string,
  ): { readonly name: string; readonly mimetype: string; readonly content: Uint8Array } | undefined;
  /** Everything the bot posted, in order, with metadata and whom it notified; deleted ones are marked. */
  record(channel?: Channel): readonly Message[];
  /** Every call of the Web API. */
  calls(method?: string): readonly ApiCall[];
  refusals(): readonly Refusal[];
  /** Waits until `look` gives something; looks again at each change. */
  until<T>(look: () => T | undefined | false | null, milliseconds?: number): Promise<T>;

  install(team: string, scopes: readonly string[]): Installation;
  /** Takes the bot out of a team or organisation and tells it so. */
  uninstall(on: string): Promise<Acknowledgement>;
  /** Changes what the bot may do in the first workspace. */
  grant(scopes: readonly string[]): void;
  invite(channel: Channel): void;
  remove(channel: Channel): void;
  archive(channel: Channel): void;
  rename(channel: Channel, name: string): void;
  /** Refuses posts above one a second in a channel or a hundred a minute in a workspace. */
  limitRate(on: boolean): void;
  reset(): void;
  close(): Promise<void>;
}

interface SayMore {
  readonly threadTs?: string | null;
  readonly files?: readonly GivenFile[];
}

interface Said {
  readonly message: Message;
  readonly acknowledgements: readonly Acknowledgement[];
}

interface Commanded {
  readonly acknowledgement: Acknowledgement;
  /** What came inside the acknowledgement. */
  readonly answer: Message | undefined;
  /** To pass to `next` for what comes later. */
  readonly after: string;
}

interface FunctionOutcome {
  readonly outputs: JsonObject | null;
  readonly error: string | null;
}
