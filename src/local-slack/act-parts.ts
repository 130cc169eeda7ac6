import type { Delivery } from './delivery.ts';
import { teamFields } from './events.ts';
import { BOT, type Channel, type Person } from './inhabitants.ts';
import type { JsonObject } from './json.ts';
import { addMessage } from './messages.ts';
import { type Message, newId, type State, type View } from './state.ts';

export interface ActParts {
  readonly state: State;
  readonly delivery: Delivery;
  readonly origin: string;
  /** Remembers what Slack would have refused without telling the app. */
  readonly refused: (where: string, complaints: readonly string[]) => void;
}

/** A message, App Home or an open modal: where a button can be pressed. */
export type Surface =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'view'; readonly view: View };

export function interaction(state: State, person: Person, teamId: string): JsonObject {
  const { team, enterprise, orgWide } = teamFields(state, teamId);
  return {
    team,
    user: { id: person.id, username: person.handle, name: person.handle, team_id: person.team },
    api_app_id: BOT.app,
    token: 'local',
    enterprise,
    is_enterprise_install: orgWide,
  };
}

export function newTrigger(state: State, team: string, person: Person): string {
  const id = `${newId(state, '')}.${team}.${person.id}`;
  state.triggers.set(id, { team, person: person.id, createdAt: Date.now(), used: false });
  return id;
}

/** A private line by Slack itself. */
export function slackbot(state: State, channel: Channel, person: Person, text: string): void {
  addMessage(state, {
    channel: channel.id,
    author: 'USLACKBOT',
    text,
    onlyFor: person.id,
    via: 'slack',
    bySlack: true,
  });
}
