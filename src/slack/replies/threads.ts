import { NO_TALK, type Talk } from '../../domain/talk.ts';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';

const THREAD_DAYS = 30;
const DIRECT_MINUTES = 30;
const MINUTE_MS = 60_000;

/** What was said before: in the thread, or in a direct message in the last half hour. */
export async function talkBefore(deps: SlackDeps, at: RequestContext): Promise<Talk> {
  const minutes = at.thread === null ? DIRECT_MINUTES : THREAD_DAYS * 24 * 60;
  const notBefore = new Date(deps.clock.now().getTime() - minutes * MINUTE_MS).toISOString();
  const { workspace, channel } = at;
  const kept = await deps.state.threads.get({ workspace, channel }, at.thread ?? at.user, notBefore);
  if (kept === null) return NO_TALK;
  if (kept !== 'unreadable') return kept;
  deps.log.warn({ workspace }, 'a thread starts anew: another version kept its talk');
  return NO_TALK;
}

/** Keeps the talk for follow-ups; `answeredAs` is the answer's own timestamp, where a thread may begin. */
export async function keepTalk(
  deps: SlackDeps,
  at: RequestContext,
  talk: Talk,
  answeredAs: string,
): Promise<void> {
  if (talk === NO_TALK) return;
  const keys = at.thread === null ? [at.user, answeredAs] : [at.thread];
  for (const thread of keys) {
    await deps.state.threads.set({
      workspace: at.workspace,
      channel: at.channel,
      thread,
      talk,
      at: deps.clock.now().toISOString(),
    });
  }
}
