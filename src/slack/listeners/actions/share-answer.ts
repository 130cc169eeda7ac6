import { createHash } from 'node:crypto';
import { NO_TALK } from '../../../domain/talk.ts';
import type { ActionValue } from '../../../present/actions.ts';
import { refusal, sharedAnswer } from '../../../present/surfaces/notices.ts';
import type { SlackDeps } from '../../deps.ts';
import { askAt, type Spoken } from '../../replies/ask-at.ts';
import { type Draw, sendNewestFirst } from '../../replies/newest-blocks.ts';
import { post } from '../../replies/posting.ts';
import type { RequestContext } from '../../request-context.ts';
import { tellAsker } from '../../requests/changes.ts';
import { isGone, respondTo, sendPatiently } from '../../transport/sending.ts';
import type { BlockAction } from './block-action.ts';

/**
 * *Deel in kanaal*: made again in the channel's language, with who asked for it. A second click shares nothing, whichever
 * instance it comes to; what failed may be tried again.
 */
export async function shareAnswer(deps: SlackDeps, press: BlockAction, value: ActionValue): Promise<void> {
  const { at } = press;
  const spoken = await askAt(deps, at, {
    text: value.q,
    surface: 'button',
    talk: NO_TALK,
    audience: 'public',
    askedBy: at.user,
    language: 'of-channel',
  });
  const sharing = { workspace: at.workspace, eventId: sharingOf(press, value), payload: '' };
  const now = deps.clock.now().toISOString();
  if (!(await deps.state.events.claim(sharing, now, now))) {
    return tellAsker(deps, at, spoken.language, refusal(spoken.language, 'alreadyShared'));
  }
  try {
    await shareInChannel(deps, at, spoken);
  } catch (error) {
    await deps.state.events.release(sharing.workspace, sharing.eventId);
    throw error;
  }
}

/** One answer in one message, shared by one person. What was asked is not kept as such. */
function sharingOf({ at, messageTs }: BlockAction, { q }: ActionValue): string {
  const what = createHash('sha256').update([at.channel, messageTs, at.user, q].join('\n'));
  return `share:${what.digest('hex')}`;
}

/** By the response_url, which works where the bot is no member; after half an hour, or with a file, by a post. */
async function shareInChannel(deps: SlackDeps, at: RequestContext, spoken: Spoken): Promise<void> {
  const draw: Draw = async (newest) => sharedAnswer(spoken.language, await spoken.draw(newest), at.user);
  const url = at.responseUrl;
  const to = { channel: at.channel, thread: at.thread };
  const { picture, attachment } = await draw(false);
  if (url === null || picture !== null || attachment !== null) {
    await post(deps, at, to, draw);
    return;
  }
  try {
    await sendNewestFirst(deps, at.workspace, draw, async ({ text, blocks }) => {
      const inThread = at.thread === null ? {} : { thread_ts: at.thread };
      const body = { response_type: 'in_channel', replace_original: false, text, blocks, ...inThread };
      await sendPatiently(() => respondTo(url, body));
    });
  } catch (error) {
    if (!isGone(error)) throw error;
    await post(deps, at, to, draw);
  }
}
