import type { Clock } from '../domain/ports.ts';
import type { Faults } from './faults.ts';
import { BOT, type Person } from './inhabitants.ts';
import { installationOf } from './installing.ts';
import type { Json, JsonObject } from './json.ts';
import { objectsAt } from './json.ts';
import { seenBy } from './seen.ts';
import { directChannelOf, type Message, type State, type View } from './state.ts';
import { troubleNow } from './trouble.ts';
import { homeKey, topModal } from './views.ts';

/** All that one person sees, for the page. */
export function pageState(state: State, person: Person, clock: Clock, faults: Faults): JsonObject {
  const direct = directChannelOf(state, person);
  const channels = [...state.channels.values()].filter(
    (channel) => channel.members.includes(person.id) && (channel.kind !== 'dm' || channel.id === direct.id),
  );
  const home = state.views.get(state.homes.get(homeKey(person.team, person.id)) ?? '');
  const modal = topModal(state, person.id);
  return {
    now: clock.now().toISOString(),
    canTravel: 'moveTo' in clock,
    trouble: troubleNow(faults),
    me: person.id,
    bot: BOT.user,
    team: state.teams.get(person.team)?.name ?? 'Werkgeversservicepunten',
    people: [...state.people.values()].map((each) => ({
      id: each.id,
      name: each.name,
      handle: each.handle,
      role: each.role,
      locale: each.locale,
      team: state.teams.get(each.team)?.name ?? 'Andere organisatie',
      canAct: each.role === 'stranger' || installationOf(state, each.team) !== undefined,
    })),
    channels: channels.map((channel) => ({
      id: channel.id,
      name: channel.name,
      kind: channel.kind,
      topic: channel.topic,
      archived: channel.archived,
      hasBot: channel.members.includes(BOT.user),
    })),
    messages: channels.flatMap((channel) => seenBy(state, person, channel).map(shownMessage)),
    files: Object.fromEntries(
      [...state.files.values()]
        .filter((file) => file.completed)
        .map((file) => [
          file.id,
          {
            name: file.name,
            title: file.title,
            mimetype: file.mimetype,
            size: file.content.length,
            alt: file.alt,
          },
        ]),
    ),
    home: home === undefined ? null : shownView(home, 1),
    modal: modal === undefined ? null : shownView(modal, state.modals.get(person.id)?.length ?? 1),
  };
}

function shownMessage(message: Message): Json {
  return {
    ts: message.ts,
    channel: message.channel,
    thread: message.threadTs,
    author: message.author,
    byBot: message.byBot,
    bySlack: message.bySlack,
    text: message.text,
    blocks: message.blocks,
    files: message.files,
    onlyForMe: message.onlyFor !== null,
    edited: message.edited,
  };
}

function shownView(view: View, depth: number): Json {
  const { content } = view;
  return {
    id: view.id,
    hash: view.hash,
    depth,
    title: content['title'] ?? null,
    submit: content['submit'] ?? null,
    close: content['close'] ?? null,
    blocks: objectsAt(content, 'blocks'),
    errors: view.errors,
  };
}
