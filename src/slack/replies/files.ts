import type { WebClient } from '@slack/web-api';
import type { Attachment, Message, Picture } from '../../domain/message.ts';
import type { DrawPicture } from '../deps.ts';
import { sendPatiently } from '../transport/sending.ts';
import type { Destination } from './reply.ts';

export function hasFiles({ picture, attachment }: Message): boolean {
  return picture !== null || attachment !== null;
}

/** Uploads the picture and the file of a message; `to.channel` has to be a conversation, not a user. */
export async function uploadFiles(
  client: WebClient,
  drawPicture: DrawPicture,
  to: Destination,
  message: Message,
): Promise<void> {
  if (message.picture !== null) {
    await upload(client, to, { ...message.picture, content: await drawPicture(message.picture.svg) });
  }
  if (message.attachment !== null) await upload(client, to, message.attachment);
}

async function upload(
  client: WebClient,
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
      ? client.filesUploadV2({ ...upload, channel_id: to.channel })
      : client.filesUploadV2({ ...upload, channel_id: to.channel, thread_ts: to.thread }),
  );
}
