import type { WebClient } from '@slack/web-api';
import type { Message } from '../../domain/message.ts';
import { fileInDirectMessage, sharedAnswer, tooLateForChannel } from '../../present/surfaces/notices.ts';
import type { DrawPicture } from '../deps.ts';
import { isDirect, isHome, type RequestContext } from '../request-context.ts';
import { isGone, meaningOf } from '../transport/failed-call.ts';
import { respondTo, sendPatiently } from '../transport/sending.ts';
import { type DrawingParts, drawFor, sendWithFallbacks } from './fallbacks.ts';
import { hasFiles, uploadFiles } from './files.ts';
import type { Content, Destination, PrivateReply, Reply } from './reply.ts';

/** The facts of a request, and the client that acts in its workspace. */
export interface Exchange {
  readonly at: RequestContext;
  readonly client: WebClient;
}

export interface SendingParts extends DrawingParts {
  readonly drawPicture: DrawPicture;
}

type Dress = (message: Message) => Message;

/** Sends one reply, by another way where the first is gone. Gives the timestamp of what was posted; null for none. */
export async function sendReply(
  parts: SendingParts,
  exchange: Exchange,
  reply: Reply,
): Promise<string | null> {
  const { at, client } = exchange;
  switch (reply.kind) {
    case 'private':
      await sendPrivately(parts, exchange, reply);
      return null;
    case 'post':
      return post(parts, exchange, reply.to, reply.content);
    case 'replace':
      return replaceForAll(parts, exchange, reply.content);
    case 'share':
      return share(parts, exchange, reply.content, (message) =>
        sharedAnswer(reply.language, message, at.user),
      );
    case 'delete':
      await remove(exchange);
      return null;
    case 'modal':
      // Not again: what opens it lasts three seconds.
      await client.views.open({ trigger_id: reply.triggerId, view: reply.view });
      return null;
    case 'home':
      await sendPatiently(() => client.views.publish({ user_id: at.user, view: reply.view }));
      return null;
  }
}

/** Where the request came from. */
export function here(at: RequestContext): Destination {
  return { channel: isHome(at) ? at.user : at.channel, thread: at.thread };
}

/** Only the person sees it; when the response_url is gone, in the direct message. */
async function sendPrivately(
  parts: SendingParts,
  exchange: Exchange,
  { content, language, replace }: PrivateReply,
): Promise<void> {
  const { at, client } = exchange;
  const url = at.responseUrl;
  // From App Home and in a direct message it is simply posted.
  if (url === null && (isDirect(at) || isHome(at))) {
    await post(parts, exchange, here(at), content);
    return;
  }
  const inThread = at.thread === null ? {} : { thread_ts: at.thread };
  let areFilesSent = false;
  const send = async (message: Message) => {
    // Files cannot be in a private message: they go to the direct message, and the reply says so.
    if (hasFiles(message) && !areFilesSent) {
      await sendFilesDirectly(parts, exchange, message);
      areFilesSent = true;
    }
    const { text, blocks } = hasFiles(message) ? fileInDirectMessage(language, message) : message;
    if (url === null) {
      const body = { channel: at.channel, user: at.user, text, blocks: [...blocks], ...inThread };
      await sendPatiently(() => client.chat.postEphemeral(body));
    } else {
      const body = { response_type: 'ephemeral', replace_original: replace, text, blocks, ...inThread };
      await sendPatiently(() => respondTo(url, body));
    }
  };
  try {
    await sendWithFallbacks(parts, at.workspace, content, send);
  } catch (error) {
    if (!isGone(error)) throw error;
    const late: Dress = (message) => tooLateForChannel(language, message);
    await post(parts, exchange, { channel: at.user, thread: null }, content, late);
  }
}

/** Posts a message that everyone in the channel sees, with its picture or file in the same thread. */
async function post(
  parts: SendingParts,
  { at, client }: Exchange,
  to: Destination,
  content: Content,
  dress: Dress = (message) => message,
): Promise<string> {
  return sendWithFallbacks(parts, at.workspace, content, async (message) => {
    const posted = await postMessage(client, to, dress(message));
    const thread = to.thread ?? threadFor(message, posted);
    await uploadFiles(client, parts.drawPicture, { channel: posted.channel, thread }, message);
    return posted.ts;
  });
}

async function replaceForAll(parts: SendingParts, exchange: Exchange, content: Content): Promise<string> {
  const { at, client } = exchange;
  const url = at.responseUrl;
  if (url === null) return post(parts, exchange, here(at), content);
  try {
    return await sendWithFallbacks(parts, at.workspace, content, async (message) => {
      const { text, blocks } = message;
      await sendPatiently(() => respondTo(url, { replace_original: true, text, blocks }));
      await uploadFiles(client, parts.drawPicture, here(at), message);
      return at.messageTs;
    });
  } catch (error) {
    if (!isGone(error)) throw error;
    return post(parts, exchange, here(at), content);
  }
}

/** By the response_url, which works where the bot is no member; after half an hour, or with a file, by a post. */
async function share(
  parts: SendingParts,
  exchange: Exchange,
  content: Content,
  dress: Dress,
): Promise<string | null> {
  const { at } = exchange;
  const url = at.responseUrl;
  if (url === null || hasFiles(await drawFor(parts, at.workspace, content))) {
    return post(parts, exchange, here(at), content, dress);
  }
  const inThread = at.thread === null ? {} : { thread_ts: at.thread };
  try {
    await sendWithFallbacks(parts, at.workspace, content, async (message) => {
      const { text, blocks } = dress(message);
      const body = { response_type: 'in_channel', replace_original: false, text, blocks, ...inThread };
      await sendPatiently(() => respondTo(url, body));
    });
    return null;
  } catch (error) {
    if (!isGone(error)) throw error;
    return post(parts, exchange, here(at), content, dress);
  }
}

async function remove({ at, client }: Exchange): Promise<void> {
  const url = at.responseUrl;
  if (url !== null) {
    try {
      return await sendPatiently(() => respondTo(url, { delete_original: true }));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  try {
    await sendPatiently(() => client.chat.delete({ channel: at.channel, ts: at.messageTs }));
  } catch (error) {
    // Clicked twice, or taken away by somebody else: it is gone, as wanted.
    if (!meaningOf(error).isSoAlready) throw error;
  }
}

async function sendFilesDirectly(parts: SendingParts, { at, client }: Exchange, message: Message) {
  const direct = await postMessage(client, { channel: at.user, thread: null }, { ...message, blocks: [] });
  await uploadFiles(client, parts.drawPicture, { channel: direct.channel, thread: null }, message);
}

async function postMessage(client: WebClient, to: Destination, { text, blocks }: Message) {
  const posted = await sendPatiently(() =>
    client.chat.postMessage({
      channel: to.channel,
      ...(to.thread === null ? {} : { thread_ts: to.thread }),
      text,
      blocks: [...blocks],
      unfurl_links: false,
      unfurl_media: false,
    }),
  );
  return { channel: posted.channel ?? to.channel, ts: posted.ts ?? '' };
}

/** A file in a channel goes into the thread of its message; in a direct message it simply follows. */
function threadFor(message: Message, posted: { readonly channel: string; readonly ts: string }) {
  return message.attachment === null || posted.channel.startsWith('D') ? null : posted.ts;
}
