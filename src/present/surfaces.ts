import type { KnownBlock } from '@slack/types';
import type { Language } from '../domain/language.ts';
import type { Message } from '../domain/message.ts';
import { surfacesEn } from './words/surfaces-en.ts';
import { type SurfaceWords, surfacesNl } from './words/surfaces-nl.ts';

/** The sentences of everything around the answers: settings, subscriptions, errors, App Home. */
export function surfaceWords(language: Language): SurfaceWords {
  return language === 'nl' ? surfacesNl : surfacesEn;
}

/** A message of long-known blocks without files. `text` is plain; blocks that come from people are escaped by their makers. */
export function message(text: string, blocks: readonly KnownBlock[]): Message {
  return { text: escapeMrkdwn(text), blocks, newest: false, picture: null, attachment: null };
}

/** A message of one sentence, without markup, and what belongs under it. */
export function sentence(text: string, below: readonly KnownBlock[] = []): Message {
  return message(text, [section(escapeMrkdwn(text)), ...below]);
}

/** `mrkdwn` is markup: what people wrote in it has to be escaped. */
export function section(mrkdwn: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: mrkdwn } };
}

export function small(mrkdwn: string): KnownBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn }] };
}

/** Makes text harmless in mrkdwn and in top-level text: `<!channel>` calls nobody. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
