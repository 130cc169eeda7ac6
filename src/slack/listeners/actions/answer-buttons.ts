import { createHash } from 'node:crypto';
import type { Clock } from '../../../domain/ports.ts';
import type { State } from '../../../domain/state.ts';
import { NO_TALK } from '../../../domain/talk.ts';
import type { ActionValue } from '../../../present/answer-actions.ts';
import { notDeleter, refusal } from '../../../present/surfaces/notices.ts';
import type { AskAt } from '../../replies/ask-at.ts';
import type { Executor } from '../../replies/executor.ts';
import type { LanguageOf } from '../../replies/language.ts';
import type { RecentSentences } from '../../replies/recent-sentences.ts';
import { here } from '../../replies/send-reply.ts';
import { keepTalk, type ThreadParts } from '../../replies/threads.ts';
import { isDirect } from '../../request-context.ts';
import type { Requests } from '../../requests/carry-out.ts';
import type { BlockAction } from './block-action.ts';

export interface AskingParts extends ThreadParts {
  readonly askAt: AskAt;
  readonly executor: Executor;
  readonly requests: Requests;
  readonly recent: RecentSentences;
}

/**
 * A button that asks something. A choice takes the place of its message, for everyone where that was public; any other
 * answer is for the person alone, and in a direct message it follows as a message.
 */
export async function answerButton(
  parts: AskingParts,
  action: BlockAction,
  value: ActionValue,
): Promise<void> {
  const { at, isPrivate } = action;
  const replace = value.replace === true;
  const isForAll = !isPrivate && (replace || isDirect(at));
  parts.recent.keep(at, value.s ?? value.q);
  const spoken = await parts.askAt(at, {
    text: value.q,
    surface: 'button',
    talk: NO_TALK,
    audience: isForAll ? 'public' : 'private',
    askedBy: !isForAll || isDirect(at) ? null : (value.by ?? at.user),
    language: value.l ?? null,
  });
  if (await parts.requests.carryOut(action, spoken)) return;
  const { content, language, talk } = spoken;
  if (!isForAll) {
    await parts.executor.send(action, { kind: 'private', content, language, replace });
    return;
  }
  const ts = await parts.executor.send(
    action,
    replace ? { kind: 'replace', content } : { kind: 'post', to: here(at), content },
  );
  await keepTalk(parts, at, talk, ts);
}

export interface SharingParts {
  readonly askAt: AskAt;
  readonly executor: Executor;
  readonly state: Pick<State, 'events'>;
  readonly clock: Clock;
}

/**
 * *Deel in kanaal*: made again in the channel's language, with who asked for it. A second click shares nothing, whichever
 * instance it comes to; what failed may be tried again.
 */
export async function shareAnswer(
  { askAt, executor, state, clock }: SharingParts,
  action: BlockAction,
  value: ActionValue,
): Promise<void> {
  const { at } = action;
  const { language, content } = await askAt(at, {
    text: value.q,
    surface: 'button',
    talk: NO_TALK,
    audience: 'public',
    askedBy: at.user,
    language: 'of-channel',
  });
  const sharing = { workspace: at.workspace, eventId: sharingOf(action, value), payload: '' };
  const now = clock.now().toISOString();
  if (!(await state.events.claim(sharing, now, now))) {
    return executor.tell(action, language, refusal(language, 'alreadyShared'));
  }
  try {
    await executor.send(action, { kind: 'share', content, language });
  } catch (error) {
    await state.events.release(sharing.workspace, sharing.eventId);
    throw error;
  }
}

/** One answer in one message, shared by one person. What was asked is not kept as such. */
function sharingOf({ at }: BlockAction, { q }: ActionValue): string {
  const what = createHash('sha256').update([at.channel, at.messageTs, at.user, q].join('\n'));
  return `share:${what.digest('hex')}`;
}

export interface DeletingParts {
  readonly executor: Executor;
  readonly languageOf: LanguageOf;
}

/** Only who asked may take a public answer away. */
export async function deleteAnswer(
  { executor, languageOf }: DeletingParts,
  action: BlockAction,
  value: ActionValue,
): Promise<void> {
  const { at } = action;
  if (value.by !== undefined && value.by !== at.user) {
    const language = await languageOf(at);
    return executor.tell(action, language, notDeleter(language, value.by));
  }
  await executor.send(action, { kind: 'delete' });
}
