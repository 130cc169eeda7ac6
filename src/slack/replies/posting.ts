import type { Attachment, Message, Picture } from '../../domain/message.ts';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import { sendPatiently } from '../transport/sending.ts';
import { type Draw, sendNewestFirst } from './newest-blocks.ts';

export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

/** Where a message goes: a channel or a user id (which opens the direct message), and the thread in it. */
export interface Destination {
  readonly channel: string;
  readonly thread: string | null;
}

/** Posts a message that everyone in the channel sees, with its picture or file in the same thread. */
export async function post(
  deps: SlackDeps,
  at: RequestContext,
  to: Destination,
  draw: Draw,
): Promise<Posted> {
  return sendNewestFirst(deps, at.workspace, draw, async (message) => {
    const posted = await postBlocks(at, to, message);
    await uploadFiles(
      deps,
      at,
      { channel: posted.channel, thread: to.thread ?? threadFor(message, posted) },
      message,
    );
    return posted;
  });
}

export async function postBlocks(at: RequestContext, to: Destination, message: Message): Promise<Posted> {
  const posted = await sendPatiently(() =>
    at.client.chat.postMessage({
      channel: to.channel,
      ...(to.thread === null ? {} : { thread_ts: to.thread }),
      text: message.text,
      blocks: [...message.blocks],
      unfurl_links: false,
      unfurl_media: false,
    }),
  );
  return { channel: posted.channel ?? to.channel, ts: posted.ts ?? '' };
}

/** Uploads the picture and the file of a message; `to.channel` has to be a conversation, not a user. */
export async function uploadFiles(
  deps: SlackDeps,
  at: RequestContext,
  to: Destination,
  message: Message,
): Promise<void> {
  if (message.picture !== null) {
    await upload(at, to, { ...message.picture, content: await deps.drawPicture(message.picture.svg) });
  }
  if (message.attachment !== null) await upload(at, to, message.attachment);
}

async function upload(
  at: RequestContext,
  to: Destination,
  file: Attachment & Partial<Picture>,
): Promise<void> {
  const upload = {
    filename: file.file,
    title: file.title,
    file: Buffer.from(file.content),
    ...(file.alt === undefined ? {} : { alt_text: file.alt }),
  };
  await sendPatiently(() =>
    to.thread === null
      ? at.client.filesUploadV2({ ...upload, channel_id: to.channel })
      : at.client.filesUploadV2({ ...upload, channel_id: to.channel, thread_ts: to.thread }),
  );
}

/** A file in a channel goes into the thread of its message; in a direct message it simply follows. */
function threadFor(message: Message, posted: Posted): string | null {
  return message.attachment === null || posted.channel.startsWith('D') ? null : posted.ts;
}
