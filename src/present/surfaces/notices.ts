import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import { context } from '../blocks/mrkdwn.ts';
import { surfaceWords } from '../surfaces.ts';
import { sentencesIn } from '../words/words.ts';
import { mention, said, sentence } from './parts.ts';

/** Why something did not work, as far as the person can do something about it. */
export type Failure =
  | { readonly kind: 'not-in-channel' }
  | { readonly kind: 'missing-scope'; readonly scope: string }
  /** `minutes`: after how long Slack takes calls again; 1 where that is not known. */
  | { readonly kind: 'busy'; readonly minutes: number }
  | { readonly kind: 'may-not-post' }
  | { readonly kind: 'window-too-late' }
  | { readonly kind: 'channel-gone' }
  | { readonly kind: 'not-installed' }
  | { readonly kind: 'database-away' }
  | { readonly kind: 'unknown' };

/** What needs the database has to wait, and is not done later by itself. */
export function databaseAway(language: Language): Message {
  return sentence(surfaceWords(language).failures.databaseAway);
}

/** One polite sentence with the reference that is also in the log. */
export function failureNotice(language: Language, failure: Failure, reference: string): Message {
  const words = surfaceWords(language);
  return sentence(failureSentence(language, failure), [context(words.reference(reference))]);
}

export type Refusal =
  | 'guest'
  | 'foreign'
  | 'notImporter'
  | 'alreadyShared'
  | 'outdatedButton'
  | 'outdatedQuestion';

export function refusal(language: Language, why: Refusal): Message {
  return sentence(surfaceWords(language).refused[why]);
}

export function notDeleter(language: Language, asker: string): Message {
  return said(surfaceWords(language).refused.notDeleter(mention(asker)));
}

export function fileInDirectMessage(language: Language, message: Message): Message {
  return withLine(message, surfaceWords(language).fileInDirectMessage);
}

/** A shared answer says who asked. */
export function sharedAnswer(language: Language, message: Message, who: string): Message {
  return withLine(message, sentencesIn(language).common.askedBy(who));
}

/** The response_url is gone: the answer stands here instead of in the channel. */
export function tooLateForChannel(language: Language, message: Message): Message {
  return withLine(message, surfaceWords(language).tooLateForChannel);
}

function failureSentence(language: Language, failure: Failure): string {
  const words = surfaceWords(language).failures;
  switch (failure.kind) {
    case 'not-in-channel':
      return words.notInChannel;
    case 'missing-scope':
      return words.missingScope(failure.scope);
    case 'busy':
      return words.busy(failure.minutes);
    case 'may-not-post':
      return words.mayNotPost;
    case 'window-too-late':
      return words.windowTooLate;
    case 'channel-gone':
      return words.channelGone;
    case 'not-installed':
      return words.notInstalled;
    case 'database-away':
      return words.databaseAway;
    case 'unknown':
      return words.unknown;
  }
}

function withLine(message: Message, line: string): Message {
  return { ...message, blocks: [...message.blocks, context(line)] };
}
