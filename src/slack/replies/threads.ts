import { unlessAway } from '../../domain/database-away.ts';
import type { Clock } from '../../domain/ports.ts';
import type { State } from '../../domain/state.ts';
import { NO_TALK, type Talk } from '../../domain/talk.ts';
import type { Log } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';

const THREAD_DAYS = 30;
const DIRECT_MINUTES = 30;
const MINUTE_MS = 60_000;

export interface ThreadParts {
  readonly state: Pick<State, 'threads'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What was said before: in the thread, or in a direct message in the last half hour. */
export async function talkBefore(parts: ThreadParts, at: RequestContext): Promise<Talk> {
  const minutes = at.thread === null ? DIRECT_MINUTES : THREAD_DAYS * 24 * 60;
  const notBefore = new Date(parts.clock.now().getTime() - minutes * MINUTE_MS).toISOString();
  const { workspace, channel } = at;
  const kept = await parts.state.threads.get({ workspace, channel }, at.thread ?? at.user, notBefore);
  if (kept === null) return NO_TALK;
  if (kept !== 'unreadable') return kept;
  parts.log.warn({ workspace }, 'a thread starts anew: another version kept its talk');
  return NO_TALK;
}

/** Keeps the talk for follow-ups, which begin anew where the database is away; `answeredAs` is the answer's own timestamp, where a thread may begin. */
export async function keepTalk(
  parts: ThreadParts,
  at: RequestContext,
  talk: Talk,
  answeredAs: string | null,
): Promise<void> {
  if (talk === NO_TALK) return;
  const own = answeredAs === null ? [] : [answeredAs];
  const keys = at.thread === null ? [at.user, ...own] : [at.thread];
  for (const thread of keys) {
    const context = { workspace: at.workspace, channel: at.channel, thread, talk };
    await unlessAway(parts.state.threads.set({ ...context, at: parts.clock.now().toISOString() }), undefined);
  }
}
