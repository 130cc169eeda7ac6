import { escaped } from '../text/slack-markup.ts';
import { type ActParts, slackbot } from './act-parts.ts';
import type { Acknowledgement } from './delivery.ts';
import { eventBody, messageEvents } from './events.ts';
import { BOT, type Channel, type Person } from './inhabitants.ts';
import { installationOf } from './installing.ts';
import { addMessage } from './messages.ts';
import { changed, type Message, newId, type State, type StoredFile } from './state.ts';
import { mimetypeOf } from './uploads.ts';

export interface GivenFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A message as typed: `@dekkingsbot` becomes a mention, and `&`, `<`, `>` are escaped as Slack does. */
export async function say(
  parts: ActParts,
  person: Person,
  channel: Channel,
  typed: string,
  more: { readonly threadTs?: string | null; readonly files?: readonly GivenFile[] } = {},
): Promise<{ readonly message: Message; readonly acknowledgements: readonly Acknowledgement[] }> {
  const { state } = parts;
  const stored = (more.files ?? []).map((file) => keepFile(state, person, channel, file));
  const message = addMessage(state, {
    channel: channel.id,
    author: person.id,
    text: withMentions(state, escaped(typed)),
    threadTs: more.threadTs ?? null,
    files: stored.map((file) => file.id),
    via: 'person',
  });
  const events = messageEvents(state, message, channel, person, parts.origin);
  const acknowledgements = await Promise.all(
    events.map((event) => parts.delivery.sendEvent(eventBody(state, event, channel.team))),
  );
  const called = message.text.includes(`<@${BOT.user}>`);
  const installed = installationOf(state, channel.team) !== undefined;
  if (called && installed && channel.kind !== 'dm' && !channel.members.includes(BOT.user)) {
    slackbot(state, channel, person, `De bot is niet in dit kanaal. Nodig hem uit met /invite @${BOT.name}.`);
  }
  return { message, acknowledgements };
}

function keepFile(state: State, person: Person, channel: Channel, given: GivenFile): StoredFile {
  const file: StoredFile = {
    id: newId(state, 'F'),
    team: channel.team,
    owner: person.id,
    name: given.name,
    title: given.name,
    mimetype: mimetypeOf(given.name),
    content: given.content,
    alt: '',
    createdAt: state.clock.now().getTime(),
    processedAt: Date.now(),
    completed: true,
    channels: [channel.id],
  };
  state.files.set(file.id, file);
  changed(state);
  return file;
}

function withMentions(state: State, text: string): string {
  const handles = new Map([...state.people.values()].map((person) => [person.handle, person.id]));
  handles.set(BOT.name, BOT.user);
  return text.replaceAll(/(?<![\w@])@([a-z]+)\b/gi, (whole, handle: string) => {
    const id = handles.get(handle.toLowerCase());
    return id === undefined ? whole : `<@${id}>`;
  });
}
