import type { ActionValue } from '../../../present/actions.ts';
import type { SlackDeps } from '../../deps.ts';
import { askAt, type Spoken } from '../../replies/ask-at.ts';
import { sendNewestFirst } from '../../replies/newest-blocks.ts';
import { post, uploadFiles } from '../../replies/posting.ts';
import { replyPrivately } from '../../replies/private-reply.ts';
import { keepQuestion } from '../../replies/threads.ts';
import { isDirect, type RequestContext } from '../../request-context.ts';
import { carryOut, requestOf } from '../../requests/carry-out.ts';
import { isGone } from '../../transport/failed-call.ts';
import { respondTo, sendPatiently } from '../../transport/sending.ts';
import type { BlockAction } from './block-action.ts';

/**
 * A button that asks something. A choice takes the place of its message, for everyone where that was public; any other
 * answer is for the presser alone, and in a direct message it follows as a message.
 */
export async function answerButton(deps: SlackDeps, press: BlockAction, value: ActionValue): Promise<void> {
  const { at } = press;
  const isForAll = !press.isPrivate && (value.replace === true || isDirect(at));
  const spoken = await askAt(deps, at, {
    text: value.q,
    surface: 'button',
    previous: null,
    audience: isForAll ? 'public' : 'private',
    askedBy: !isForAll || isDirect(at) ? null : (value.by ?? at.user),
    language: value.l ?? null,
  });
  const request = requestOf(spoken);
  if (request !== null) return carryOut(deps, at, request);
  const { draw, language } = spoken;
  if (!isForAll) return replyPrivately(deps, at, { draw, language, replace: value.replace === true });
  if (value.replace === true && at.responseUrl !== null)
    return replaceForAll(deps, press, at.responseUrl, spoken);
  await postAnswer(deps, at, spoken);
}

async function postAnswer(deps: SlackDeps, at: RequestContext, { draw, asked }: Spoken): Promise<void> {
  const { ts } = await post(deps, at, { channel: at.channel, thread: at.thread }, draw);
  await keepQuestion(deps, at, asked.question, ts);
}

async function replaceForAll(
  deps: SlackDeps,
  press: BlockAction,
  url: string,
  spoken: Spoken,
): Promise<void> {
  const { at } = press;
  try {
    await sendNewestFirst(deps, at.workspace, spoken.draw, async (message) => {
      const { text, blocks } = message;
      await sendPatiently(() => respondTo(url, { replace_original: true, text, blocks }));
      await uploadFiles(deps, at, { channel: at.channel, thread: at.thread }, message);
    });
    await keepQuestion(deps, at, spoken.asked.question, press.messageTs);
  } catch (error) {
    if (!isGone(error)) throw error;
    await postAnswer(deps, at, spoken);
  }
}
