import type { Digest } from '../../domain/digest.ts';
import type { Page, Part } from '../page.ts';
import { askButton } from '../pages/buttons.ts';
import { editionLabel, sourceLine } from '../pages/edition-label.ts';
import type { Words } from '../words/words.ts';
import { goalSentence } from './news.ts';

/** Only the goals that were hit, for a channel without a weekly message. */
export function goalsPage({ place, headline, news, today }: Digest, words: Words): Page {
  const [first = '', ...rest] = (news?.goalsHit ?? []).map((hit) => goalSentence(hit, words));
  return {
    headline: first,
    parts: [
      ...rest.map((text): Part => ({ kind: 'sentence', text })),
      { kind: 'detail', text: words.digest.askedFor(editionLabel(headline.edition, words)) },
    ],
    source: [sourceLine([headline.edition], today, words)],
    buttons: [
      askButton(words.digest.lookup, place.code, words),
      askButton(words.common.buttons.trend, `trend ${place.code}`, words),
    ],
  };
}
