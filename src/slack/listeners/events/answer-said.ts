import type { SlackDeps, SurfaceName } from '../../deps.ts';
import { askAt, type Spoken } from '../../replies/ask-at.ts';
import { post } from '../../replies/posting.ts';
import { keepTalk, talkBefore } from '../../replies/threads.ts';
import { isDirect, type RequestContext } from '../../request-context.ts';
import { carryOut, requestOf } from '../../requests/carry-out.ts';

/**
 * Answers what somebody said to the bot, where it was said: a mention in its thread, a direct message where it stands
 * (there a follow-up need not mention the bot). `begin` is called before the first post.
 */
export async function answerSaid(
  deps: SlackDeps,
  at: RequestContext,
  text: string,
  begin: () => Promise<void>,
): Promise<Spoken> {
  const surface: SurfaceName = isDirect(at) ? 'direct' : 'mention';
  const spoken = await askAt(deps, at, {
    text,
    surface,
    talk: await talkBefore(deps, at),
    audience: 'public',
    askedBy: isDirect(at) ? null : at.user,
    language: null,
  });
  await begin();
  const request = requestOf(spoken);
  if (request !== null) await carryOut(deps, at, request);
  else await postAnswer(deps, at, spoken);
  return spoken;
}

async function postAnswer(deps: SlackDeps, at: RequestContext, { draw, talk }: Spoken): Promise<void> {
  const { ts } = await post(deps, at, { channel: at.channel, thread: at.thread }, draw);
  await keepTalk(deps, at, talk, ts);
}
