import { unlessAway } from '../../../domain/database-away.ts';
import type { SurfaceName } from '../../deps.ts';
import type { AskAt, Spoken } from '../../replies/ask-at.ts';
import type { Executor } from '../../replies/executor.ts';
import { type Exchange, here } from '../../replies/send-reply.ts';
import { keepTalk, type ThreadParts, talkBefore } from '../../replies/threads.ts';
import { isDirect } from '../../request-context.ts';
import type { Requests } from '../../requests/carry-out.ts';

export interface SayingParts extends ThreadParts {
  readonly askAt: AskAt;
  readonly executor: Executor;
  readonly requests: Requests;
}

/**
 * Answers what somebody said to the bot, where it was said: a mention in its thread, a direct message where it stands
 * (there a follow-up need not mention the bot). `begin` is called before the first post.
 */
export async function answerSaid(
  parts: SayingParts,
  exchange: Exchange,
  text: string,
  begin: () => Promise<void>,
): Promise<Spoken> {
  const { at } = exchange;
  const surface: SurfaceName = isDirect(at) ? 'direct' : 'mention';
  const spoken = await parts.askAt(at, {
    text,
    surface,
    talk: await unlessAway(talkBefore(parts, at), 'away'),
    audience: 'public',
    askedBy: isDirect(at) ? null : at.user,
    language: null,
  });
  await begin();
  if (await parts.requests.carryOut(exchange, spoken)) return spoken;
  const ts = await parts.executor.send(exchange, { kind: 'post', to: here(at), content: spoken.content });
  await keepTalk(parts, at, spoken.talk, ts);
  return spoken;
}
