import type { KnownBlock } from '@slack/types';
import type { Language } from '../domain/language.ts';
import type { OwnerNews } from '../domain/owner-news.ts';
import type { Place } from '../domain/place.ts';
import type { Recipient } from '../domain/state.ts';
import { placeName } from './surfaces/parts.ts';
import { LOCALES } from './words/numbers.ts';
import { ownerEn } from './words/owner-en.ts';
import { ownerNl } from './words/owner-nl.ts';
import type { Words } from './words/words.ts';

export const DELIVERY_IS_THERE = 'delivery:there';
export const DELIVERY_AGAIN = 'delivery:again';

export function ownerWords(language: Language): typeof ownerNl {
  return language === 'nl' ? ownerNl : ownerEn;
}

/** What the owner is told; in doubt two buttons, whose value is the delivery's id. */
export function ownerMessage(
  news: OwnerNews,
  place: Place,
  recipient: Recipient,
  words: Words,
): { readonly text: string; readonly blocks: readonly KnownBlock[] } {
  const { thereAlready, postAfterAll } = ownerWords(words.language);
  const { channel, timeZone, kind } = recipient;
  const text = sentence(news, placeName(place, words), `<#${channel}>`, timeZone, words.language, kind);
  const section: KnownBlock = { type: 'section', text: { type: 'mrkdwn', text } };
  if (news.kind !== 'uncertain') return { text, blocks: [section] };
  const button = (id: string, label: string) => ({
    type: 'button' as const,
    action_id: id,
    text: { type: 'plain_text' as const, text: label },
    value: news.delivery,
  });
  return {
    text,
    blocks: [
      section,
      {
        type: 'actions',
        elements: [button(DELIVERY_IS_THERE, thereAlready), button(DELIVERY_AGAIN, postAfterAll)],
      },
    ],
  };
}

function sentence(
  news: OwnerNews,
  place: string,
  channel: string,
  timeZone: string,
  language: Language,
  kind: Recipient['kind'],
): string {
  const words = kind === 'goals' ? ownerWords(language).goals : ownerWords(language);
  switch (news.kind) {
    case 'stopped':
      return words.stopped(place, channel, ownerWords(language).reason(news.error));
    case 'gave-up':
      return words.gaveUp(place, channel, ownerWords(language).reason(news.error));
    case 'uncertain':
      return words.uncertain(place, channel);
    case 'no-figures':
      return words.noFigures(place, channel);
    case 'skipped': {
      const due = new Intl.DateTimeFormat(LOCALES[language], {
        dateStyle: 'full',
        timeStyle: 'short',
        timeZone,
      }).format(new Date(news.due));
      return words.skipped(place, channel, due);
    }
  }
}
