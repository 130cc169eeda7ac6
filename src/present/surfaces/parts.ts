import type { ActionsBlock, Button, KnownBlock, PlainTextElement, PlainTextOption } from '@slack/types';
import type { Message } from '../../domain/message.ts';
import type { Place } from '../../domain/place.ts';
import { escaped } from '../../text/slack-markup.ts';
import { cut, section } from '../blocks/mrkdwn.ts';
import type { Words } from '../words/words.ts';

/** A message of one sentence of markup, and what belongs under it. What people wrote has to be escaped. */
export function said(mrkdwn: string, below: readonly KnownBlock[] = []): Message {
  return {
    text: mrkdwn,
    blocks: [section(mrkdwn), ...below],
    newest: false,
    picture: null,
    attachment: null,
  };
}

/** A message of one sentence without markup. */
export function sentence(text: string, below: readonly KnownBlock[] = []): Message {
  return said(escaped(text), below);
}

export function mention(user: string): string {
  return `<@${user}>`;
}

export function channelMention(channel: string): string {
  return `<#${channel}>`;
}

/** A place in running text, safe in markup. */
export function placeName(place: Place, words: Words): string {
  return escaped(words.places.name(place));
}

export function buttons(...elements: readonly Button[]): ActionsBlock {
  return { type: 'actions', elements: [...elements] };
}

export function button(id: string, label: string, value: string, style?: 'primary' | 'danger'): Button {
  return {
    type: 'button',
    action_id: id,
    text: plain(cut(label, 75)),
    value,
    ...(style === undefined ? {} : { style }),
  };
}

export function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

export function option(label: string, value: string): PlainTextOption {
  return { text: plain(cut(label, 75)), value };
}
