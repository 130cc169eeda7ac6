import { randomUUID } from 'node:crypto';
import { checkMessage } from './block-kit-limits.ts';
import { BOT } from './inhabitants.ts';
import { isObject, type Json, objectsAt, textAt } from './json.ts';
import { addMessage, changeMessage, findMessage } from './messages.ts';
import { fileReady } from './methods/file-ready.ts';
import type { Message, ResponseUrl, State } from './state.ts';

const LIFE_MS = 30 * 60 * 1000;
const USES = 5;

export function newResponseUrl(
  state: State,
  about: Pick<ResponseUrl, 'channel' | 'person' | 'messageTs'>,
): string {
  const id = randomUUID();
  state.responseUrls.set(id, { ...about, id, createdAt: state.clock.now().getTime(), uses: 0 });
  return id;
}

/** What a POST to a response_url answers: five uses in thirty minutes by the workspace's clock. */
export function useResponseUrl(
  state: State,
  id: string,
  body: Json | undefined,
): { readonly status: number; readonly error: string | null } {
  const url = state.responseUrls.get(id);
  if (url === undefined || state.clock.now().getTime() - url.createdAt > LIFE_MS) {
    return { status: 404, error: 'expired_url' };
  }
  if (url.uses >= USES) return { status: 404, error: 'used_url' };
  if (!isObject(body)) return { status: 400, error: 'invalid_payload' };
  const complaints = body['delete_original'] === true ? [] : refusals(state, body);
  if (complaints.length > 0)
    return { status: 400, error: complaints.includes('no_text') ? 'no_text' : 'invalid_blocks' };
  state.responseUrls.set(id, { ...url, uses: url.uses + 1 });
  respond(state, url, body, 'response_url');
  return { status: 200, error: null };
}

/** Why a payload would be refused; `text` may be missing here. */
export function refusals(state: State, body: Json): readonly string[] {
  if (!isObject(body)) return ['invalid_payload'];
  return checkMessage(body, fileReady(state)).filter((complaint) => !complaint.startsWith('text is missing'));
}

/** Shows an answer given in an acknowledgement or through a response_url; returns the message as it stands now. */
export function respond(
  state: State,
  about: Pick<ResponseUrl, 'channel' | 'person' | 'messageTs'>,
  body: Json,
  via: 'ack' | 'response_url',
): Message | undefined {
  const original = about.messageTs === null ? undefined : findMessage(state, about.channel, about.messageTs);
  if (isObject(body) && body['delete_original'] === true) {
    if (original !== undefined) changeMessage(state, original, { deleted: true });
    return undefined;
  }
  const text = typeof body === 'string' ? body : textAt(body, 'text');
  const blocks = objectsAt(body, 'blocks');
  const given = isObject(body) ? body['replace_original'] : undefined;
  if (original?.byBot === true && given === true) {
    return changeMessage(state, original, { text, blocks, edited: true });
  }
  const open = textAt(body, 'response_type') === 'in_channel';
  const thread = textAt(body, 'thread_ts');
  return addMessage(state, {
    channel: about.channel,
    author: BOT.user,
    text,
    blocks,
    threadTs: thread === '' ? null : thread,
    onlyFor: open ? null : about.person,
    via,
  });
}
