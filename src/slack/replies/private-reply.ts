import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import { fileInDirectMessage, tooLateForChannel } from '../../present/surfaces/notices.ts';
import type { SlackDeps } from '../deps.ts';
import { isDirect, isHome, type RequestContext } from '../request-context.ts';
import { isGone } from '../transport/failed-call.ts';
import { respondTo, sendPatiently } from '../transport/sending.ts';
import { type Draw, sendNewestFirst } from './newest-blocks.ts';
import { post, postBlocks, uploadFiles } from './posting.ts';

export interface PrivateReply {
  readonly draw: Draw;
  readonly language: Language;
  /** The reply takes the place of the message whose button was pressed. */
  readonly replace: boolean;
}

/** Answers so that only the person who asked sees it; when the response_url is gone, in the direct message. */
export async function replyPrivately(
  deps: SlackDeps,
  at: RequestContext,
  reply: PrivateReply,
): Promise<void> {
  const url = at.responseUrl;
  if (url === null) return replyWithoutUrl(deps, at, reply);
  try {
    await sendNewestFirst(deps, at.workspace, reply.draw, async (message) => {
      const shown = await withFilesElsewhere(deps, at, message, reply.language);
      await sendPatiently(() => respondTo(url, ephemeral(at, shown, reply.replace)));
    });
  } catch (error) {
    if (!isGone(error)) throw error;
    const late: Draw = async (newest) => tooLateForChannel(reply.language, await reply.draw(newest));
    await post(deps, at, { channel: at.user, thread: null }, late);
  }
}

/** After a mention only the person sees it, in the thread; from App Home and in a direct message it is simply posted. */
async function replyWithoutUrl(
  deps: SlackDeps,
  at: RequestContext,
  { draw, language }: PrivateReply,
): Promise<void> {
  if (isDirect(at) || isHome(at)) {
    await post(deps, at, { channel: isHome(at) ? at.user : at.channel, thread: at.thread }, draw);
    return;
  }
  await sendNewestFirst(deps, at.workspace, draw, async (message) => {
    const { text, blocks } = await withFilesElsewhere(deps, at, message, language);
    await sendPatiently(() =>
      at.client.chat.postEphemeral({
        channel: at.channel,
        user: at.user,
        text,
        blocks: [...blocks],
        ...(at.thread === null ? {} : { thread_ts: at.thread }),
      }),
    );
  });
}

function ephemeral(at: RequestContext, message: Message, replace: boolean): object {
  return {
    response_type: 'ephemeral',
    replace_original: replace,
    text: message.text,
    blocks: message.blocks,
    ...(at.thread === null ? {} : { thread_ts: at.thread }),
  };
}

/** Files cannot be in a private message: they go to the direct message, and the reply says so. */
async function withFilesElsewhere(
  deps: SlackDeps,
  at: RequestContext,
  message: Message,
  language: Language,
): Promise<Message> {
  if (message.picture === null && message.attachment === null) return message;
  const plain: Message = { text: message.text, blocks: [], newest: false, picture: null, attachment: null };
  const direct = await postBlocks(at, { channel: at.user, thread: null }, plain);
  await uploadFiles(deps, at, { channel: direct.channel, thread: null }, message);
  return fileInDirectMessage(language, message);
}
