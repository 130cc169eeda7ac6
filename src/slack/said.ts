import { askAt, type Spoken } from './asking.ts';
import type { SlackDeps, SurfaceName } from './deps.ts';
import { post } from './posting.ts';
import { carryOut, requestOf } from './requests.ts';
import { isDirect, type Situation } from './situation.ts';
import { previousQuestion, rememberQuestion } from './threads.ts';

/**
 * Answers what somebody said to the bot, where it was said: a mention in its thread, a direct message where it stands
 * (there a follow-up need not mention the bot). `begin` is called before the first post.
 */
export async function answerSaid(
  deps: SlackDeps,
  at: Situation,
  text: string,
  begin: () => Promise<void>,
): Promise<Spoken> {
  const surface: SurfaceName = isDirect(at) ? 'direct' : 'mention';
  const spoken = await askAt(deps, at, {
    text,
    surface,
    previous: await previousQuestion(deps, at),
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

async function postAnswer(deps: SlackDeps, at: Situation, { draw, asked }: Spoken): Promise<void> {
  const { ts } = await post(deps, at, { channel: at.channel, thread: at.thread }, draw);
  await rememberQuestion(deps, at, asked.question, ts);
}
