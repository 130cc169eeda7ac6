import type { HomeView, ModalView } from '@slack/types';
import type { Answer } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import type { RenderOptions } from '../../domain/ports.ts';

/** An answer that is drawn with the blocks that this workspace's Slack takes. */
export interface Drawing {
  readonly answer: Answer;
  readonly options: Omit<RenderOptions, 'newestBlocks'>;
}

/** A message that is ready, or an answer that still has to be drawn. */
export type Content = Message | Drawing;

/** Where a message goes: a channel or a user id (which opens the direct message), and the thread in it. */
export interface Destination {
  readonly channel: string;
  readonly thread: string | null;
}

/** For the person who asked alone. */
export interface PrivateReply {
  readonly kind: 'private';
  readonly content: Content;
  readonly language: Language;
  /** It takes the place of the message whose button was used. */
  readonly replace: boolean;
}

/** What people get to see of a request. */
export type Reply =
  | PrivateReply
  /** Everyone in the conversation sees it. */
  | { readonly kind: 'post'; readonly to: Destination; readonly content: Content }
  /** Takes the place of the message whose button was used, for everyone; posted where that is not possible. */
  | { readonly kind: 'replace'; readonly content: Content }
  /** In the channel, also where the bot is no member, with who asked for it. */
  | { readonly kind: 'share'; readonly content: Content; readonly language: Language }
  /** The message whose button was used goes. */
  | { readonly kind: 'delete' }
  | { readonly kind: 'modal'; readonly triggerId: string; readonly view: ModalView }
  | { readonly kind: 'home'; readonly view: HomeView };

export function privately(language: Language, content: Content): PrivateReply {
  return { kind: 'private', content, language, replace: false };
}
