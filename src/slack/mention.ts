import { askAt, type Spoken } from './asking.ts';
import type { SlackDeps } from './deps.ts';
import type { IncomingEvent } from './incoming-event.ts';
import { post } from './posting.ts';
import type { Situation } from './situation.ts';
import { previousQuestion, rememberQuestion } from './threads.ts';
import { written } from './written.ts';

/** A mention is answered in its thread, for everyone. */
export async function answerMention(
  deps: SlackDeps,
  at: Situation,
  event: IncomingEvent,
  begin: () => Promise<void>,
): Promise<Spoken> {
  const spoken = await askAt(deps, at, {
    text: written(event.text),
    surface: 'mention',
    previous: await previousQuestion(deps, at),
    audience: 'public',
    buttonLanguage: null,
  });
  await begin();
  const { ts } = await post(deps, at, { channel: at.channel, thread: at.thread }, spoken.draw);
  await rememberQuestion(deps, at, spoken.asked.question, ts);
  return spoken;
}
