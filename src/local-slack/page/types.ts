export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export interface PagePerson {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly role: 'member' | 'admin' | 'guest' | 'stranger';
  readonly locale: string;
  readonly team: string;
  /** The bot is installed where this person works, so that acting as them makes sense. */
  readonly canAct: boolean;
}

export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'dm';
  readonly topic: string;
  readonly archived: boolean;
  readonly hasBot: boolean;
}

export interface PageMessage {
  readonly ts: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly author: string;
  readonly byBot: boolean;
  readonly bySlack: boolean;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly files: readonly string[];
  readonly onlyForMe: boolean;
  readonly edited: boolean;
}

export interface PageView {
  readonly id: string;
  readonly hash: string;
  readonly depth: number;
  readonly title: JsonObject | null;
  readonly submit: JsonObject | null;
  readonly close: JsonObject | null;
  readonly blocks: readonly JsonObject[];
  readonly errors: Readonly<Record<string, string>>;
}

export interface PageFile {
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly size: number;
  readonly alt: string;
}

/** What the server tells at each change: all that one person sees. */
export interface PageState {
  readonly now: string;
  readonly canTravel: boolean;
  /** The trouble that is switched on; `none` when Slack just works. */
  readonly trouble: string;
  readonly me: string;
  readonly bot: string;
  readonly team: string;
  readonly people: readonly PagePerson[];
  readonly channels: readonly PageChannel[];
  readonly messages: readonly PageMessage[];
  readonly files: Readonly<Record<string, PageFile>>;
  readonly home: PageView | null;
  readonly modal: PageView | null;
}

/** Where a block stands, and what pressing in it does. */
export interface Surface {
  readonly on: { readonly message: string; readonly channel: string } | { readonly view: 'home' | 'modal' };
  readonly state: PageState;
  readonly errors: Readonly<Record<string, string>>;
  press(wanted: string, choice: string | readonly string[] | null): Promise<void>;
  suggest(wanted: string, typed: string): Promise<readonly JsonObject[]>;
}
