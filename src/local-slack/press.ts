import { type ActParts, interaction, newTrigger, type Surface, slackbot } from './act-parts.ts';
import type { Acknowledgement } from './delivery.ts';
import { chosen, type Filled, findElement, stateValues } from './elements.ts';
import { nameInPayload } from './events.ts';
import type { Person } from './inhabitants.ts';
import { type JsonObject, objectsAt, textAt } from './json.ts';
import { messageObject } from './methods/objects.ts';
import { newResponseUrl } from './response-urls.ts';
import { newTs } from './state.ts';
import { viewObject } from './views.ts';

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
