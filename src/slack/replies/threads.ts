import { canBeFollowed, type Question } from '../../domain/question.ts';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';

const THREAD_DAYS = 30;
const DIRECT_MINUTES = 30;
const MINUTE_MS = 60_000;

/** The question before this one: of the thread, or in a direct message of the last half hour. */
export async function previousQuestion(deps: SlackDeps, at: RequestContext): Promise<Question | null> {
  const minutes = at.thread === null ? DIRECT_MINUTES : THREAD_DAYS * 24 * 60;
  const notBefore = new Date(deps.clock.now().getTime() - minutes * MINUTE_MS).toISOString();
  const { workspace, channel } = at;
  const kept = await deps.state.threads.get({ workspace, channel }, at.thread ?? at.user, notBefore);
  if (kept !== 'unreadable') return kept;
  deps.log.warn({ workspace }, 'a thread starts anew: another version kept its question');
  return null;
}

/** Keeps the question for follow-ups; `answeredAs` is the answer's own timestamp, where a thread may begin. */
export async function keepQuestion(
  deps: SlackDeps,
  at: RequestContext,
  question: Question,
  answeredAs: string,
): Promise<void> {
  if (!canBeFollowed(question)) return;
  const keys = at.thread === null ? [at.user, answeredAs] : [at.thread];
  for (const thread of keys) {
    await deps.state.threads.set({
      workspace: at.workspace,
      channel: at.channel,
      thread,
      question,
      at: deps.clock.now().toISOString(),
    });
  }
}
