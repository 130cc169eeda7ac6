import type { Acknowledgement, Delivery } from './delivery.ts';
import { chosen, type Filled, findElement, stateValues } from './elements.ts';
import { eventBody, homeOpened, messageEvents, nameInPayload, teamFields } from './events.ts';
import { BOT, type Channel, type Person } from './inhabitants.ts';
import { installationOf } from './installing.ts';
import { isObject, type Json, type JsonObject, objectAt, objectsAt, textAt } from './json.ts';
import { addMessage } from './messages.ts';
import { messageObject } from './methods/objects.ts';
import { newResponseUrl, refusals, respond } from './response-urls.ts';
import {
  changed,
  directChannelOf,
  type Message,
  newId,
  newTs,
  type State,
  type StoredFile,
  type View,
} from './state.ts';
import { mimetypeOf } from './uploads.ts';
import { closeModals, homeKey, openModal, replaceView, showErrors, topModal, viewObject } from './views.ts';

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
  return { message, acknowledgements };
}

export async function command(
  parts: ActParts,
  person: Person,
  channel: Channel,
  name: string,
  text: string,
): Promise<Acknowledgement> {
  const { state, delivery, origin } = parts;
  if (installationOf(state, channel.team)?.scopes.has('commands') !== true) {
    slackbot(state, channel, person, `${name} is geen geldige opdracht.`);
    return { kind: 'nobody' };
  }
  const { team, orgWide, enterprise } = teamFields(state, channel.team);
  const about = { channel: channel.id, person: person.id, messageTs: null };
  const answer = await delivery.send({
    kind: 'command',
    form: {
      token: 'local',
      team_id: channel.team,
      team_domain: textAt(team, 'domain'),
      ...(enterprise === null
        ? {}
        : { enterprise_id: textAt(enterprise, 'id'), enterprise_name: textAt(enterprise, 'name') }),
      channel_id: channel.id,
      channel_name: nameInPayload(channel),
      user_id: person.id,
      user_name: person.handle,
      command: name,
      text,
      api_app_id: BOT.app,
      is_enterprise_install: String(orgWide),
      response_url: `${origin}/response/${newResponseUrl(state, about)}`,
      trigger_id: newTrigger(state, channel.team, person),
    },
  });
  if (answer.kind === 'acknowledged') {
    if (answer.body !== undefined && answer.body !== '') showAnswer(parts, about, answer.body);
  } else {
    const reason = {
      timeout: 'operation_timeout',
      refused: 'dispatch_failed',
      nobody: 'dispatch_unknown_error',
    }[answer.kind];
    slackbot(state, channel, person, `${name} is mislukt met de fout “${reason}”`);
  }
  return answer;
}

function showAnswer(
  parts: ActParts,
  about: { channel: string; person: string; messageTs: null },
  body: Json,
): void {
  const payload = typeof body === 'string' ? { text: body } : body;
  const complaints = refusals(parts.state, payload);
  if (complaints.length === 0) respond(parts.state, about, payload, 'ack');
  else parts.refused('ack', complaints);
}

/** Presses a button or chooses from a menu. `choice` is an option's value or text. */
export async function press(
  parts: ActParts,
  person: Person,
  surface: Surface,
  wanted: string,
  choice: string | readonly string[] | null = null,
  filled: Filled = {},
): Promise<Acknowledgement> {
  const { state } = parts;
  const blocks =
    surface.kind === 'message' ? surface.message.blocks : objectsAt(surface.view.content, 'blocks');
  const found = findElement(blocks, wanted);
  if (found === undefined) throw new RangeError(`nothing to press called ${wanted}`);
  const teamId =
    surface.kind === 'view' ? surface.view.team : (state.channels.get(surface.message.channel)?.team ?? '');
  const action: JsonObject = {
    type: textAt(found.element, 'type'),
    action_id: textAt(found.element, 'action_id'),
    block_id: textAt(found.block, 'block_id'),
    ...(found.element['text'] === undefined ? {} : { text: found.element['text'] }),
    ...chosen(found.element, choice),
    action_ts: newTs(state),
  };
  const url = textAt(found.element, 'url');
  const values = stateValues(blocks, filled);
  const answer = await parts.delivery.send({
    kind: 'interactive',
    answers: false,
    payload: {
      type: 'block_actions',
      ...interaction(state, person, teamId),
      trigger_id: newTrigger(state, teamId, person),
      actions: [action],
      ...whereFrom(parts, person, surface, values),
    },
  });
  if (answer.kind === 'timeout' && url === '' && surface.kind === 'message') {
    const channel = state.channels.get(surface.message.channel);
    if (channel !== undefined) slackbot(state, channel, person, 'Deze app reageerde niet op tijd.');
  }
  return answer;
}

function whereFrom(parts: ActParts, person: Person, surface: Surface, values: JsonObject): JsonObject {
  const { state, origin } = parts;
  if (surface.kind === 'view') {
    return { container: { type: 'view', view_id: surface.view.id }, view: viewObject(surface.view, values) };
  }
  const { message } = surface;
  const channel = state.channels.get(message.channel);
  const id = newResponseUrl(state, { channel: message.channel, person: person.id, messageTs: message.ts });
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: message.onlyFor !== null,
      ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    },
    channel: { id: message.channel, name: channel === undefined ? '' : nameInPayload(channel) },
    ...(message.onlyFor === null ? { message: messageObject(state, message, true) } : {}),
    state: { values },
    response_url: `${origin}/response/${id}`,
  };
}

/** Sends the topmost modal with what was filled in. */
export async function submit(parts: ActParts, person: Person, filled: Filled): Promise<Acknowledgement> {
  const { state } = parts;
  const view = topModal(state, person.id);
  if (view === undefined) throw new RangeError(`${person.name} has no modal open`);
  const values = stateValues(objectsAt(view.content, 'blocks'), filled);
  const answer = await parts.delivery.send({
    kind: 'interactive',
    answers: true,
    payload: {
      type: 'view_submission',
      ...interaction(state, person, view.team),
      trigger_id: newTrigger(state, view.team, person),
      view: viewObject(view, values),
      response_urls: [],
    },
  });
  if (answer.kind !== 'acknowledged') {
    showErrors(state, view, { '': 'Er ging iets mis. Probeer het nog eens.' });
    return answer;
  }
  const body = isObject(answer.body) ? answer.body : {};
  switch (textAt(body, 'response_action')) {
    case 'errors':
      showErrors(state, view, objectAt(body, 'errors'));
      break;
    case 'update':
      replaceView(state, view, objectAt(body, 'view'));
      break;
    case 'push':
      openModal(state, view.team, person.id, objectAt(body, 'view'), 'on-top');
      break;
    case 'clear':
      closeModals(state, person.id, 'all');
      break;
    default:
      closeModals(state, person.id, 'top');
  }
  return answer;
}

export async function closeModal(parts: ActParts, person: Person): Promise<void> {
  const { state } = parts;
  const view = topModal(state, person.id);
  if (view === undefined) return;
  closeModals(state, person.id, view.content['clear_on_close'] === true ? 'all' : 'top');
  if (view.content['notify_on_close'] !== true) return;
  await parts.delivery.send({
    kind: 'interactive',
    answers: false,
    payload: {
      type: 'view_closed',
      ...interaction(state, person, view.team),
      view: viewObject(view),
      is_cleared: false,
    },
  });
}

export async function openHome(
  parts: ActParts,
  person: Person,
  tab: 'home' | 'messages',
): Promise<Acknowledgement> {
  const { state } = parts;
  const shown = state.views.get(state.homes.get(homeKey(person.team, person.id)) ?? '');
  const event = homeOpened(
    state,
    person,
    directChannelOf(state, person),
    tab,
    shown === undefined ? null : viewObject(shown),
  );
  return parts.delivery.sendEvent(eventBody(state, event, person.team));
}

/** Runs the Workflow Builder step; its outcome is found under the returned id. */
export async function runFunction(
  parts: ActParts,
  teamId: string,
  callbackId: string,
  inputs: JsonObject,
): Promise<{ readonly id: string; readonly acknowledgement: Acknowledgement }> {
  const { state } = parts;
  const id = newId(state, 'Fx');
  state.functionRuns.set(id, { outputs: null, error: null });
  const event: JsonObject = {
    type: 'function_executed',
    function: { id: 'Fn0DEKKING', callback_id: callbackId, title: callbackId, type: 'app', app_id: BOT.app },
    inputs,
    function_execution_id: id,
    workflow_execution_id: newId(state, 'Wx'),
    event_ts: newTs(state),
    bot_access_token: installationOf(state, teamId)?.token ?? '',
  };
  const acknowledgement = await parts.delivery.sendEvent(eventBody(state, event, teamId));
  return { id, acknowledgement };
}

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

function newTrigger(state: State, team: string, person: Person): string {
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

export function keepFile(state: State, person: Person, channel: Channel, given: GivenFile): StoredFile {
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

function escaped(typed: string): string {
  return typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function withMentions(state: State, text: string): string {
  const handles = new Map([...state.people.values()].map((person) => [person.handle, person.id]));
  handles.set(BOT.name, BOT.user);
  return text.replaceAll(/(?<![\w@])@([a-z]+)\b/gi, (whole, handle: string) => {
    const id = handles.get(handle.toLowerCase());
    return id === undefined ? whole : `<@${id}>`;
  });
}
