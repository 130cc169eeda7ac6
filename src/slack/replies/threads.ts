import { unlessAway } from '../../domain/database-away.ts';
import type { Clock } from '../../domain/ports.ts';
import { canBeFollowed, type Question } from '../../domain/question.ts';
import type { State } from '../../domain/state.ts';
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

/** The question before this one: of the thread, or in a direct message of the last half hour. */
export async function previousQuestion(parts: ThreadParts, at: RequestContext): Promise<Question | null> {
  const minutes = at.thread === null ? DIRECT_MINUTES : THREAD_DAYS * 24 * 60;
  const notBefore = new Date(parts.clock.now().getTime() - minutes * MINUTE_MS).toISOString();
  const { workspace, channel } = at;
  const kept = await parts.state.threads.get({ workspace, channel }, at.thread ?? at.user, notBefore);
  if (kept !== 'unreadable') return kept;
  parts.log.warn({ workspace }, 'a thread starts anew: another version kept its question');
  return null;
}

/** Keeps the question for follow-ups, which begin anew where the database is away; `answeredAs` is the answer's own timestamp, where a thread may begin. */
export async function keepQuestion(
  parts: ThreadParts,
  at: RequestContext,
  question: Question,
  answeredAs: string | null,
): Promise<void> {
  if (!canBeFollowed(question)) return;
  const own = answeredAs === null ? [] : [answeredAs];
  const keys = at.thread === null ? [at.user, ...own] : [at.thread];
  for (const thread of keys) {
    const context = { workspace: at.workspace, channel: at.channel, thread, question };
    await unlessAway(parts.state.threads.set({ ...context, at: parts.clock.now().toISOString() }), undefined);
  }
}
