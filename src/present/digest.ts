import type { Digest } from '../domain/digest.ts';
import type { Message } from '../domain/message.ts';
import type { Places } from '../domain/places.ts';
import { escaped } from '../text/slack-markup.ts';
import { pageBlocks } from './blocks/page-blocks.ts';
import { digestPage } from './digest-page.ts';
import { plainText } from './plain-text.ts';
import { wordsOf } from './words/words.ts';

/** A digest as plain text; the first line is the headline. */
export function renderDigestText(digest: Digest, places: Places): string {
  const words = wordsOf(places, digest.language);
  return plainText(digestPage(digest, words), words);
}

/** A digest as a Slack message, of blocks that every Slack takes. */
export function renderDigest(digest: Digest, places: Places): Message {
  const words = wordsOf(places, digest.language);
  const page = digestPage(digest, words);
  const blocks = pageBlocks(
    page,
    { newestBlocks: false, audience: 'digest', askedBy: null, sentence: '', answered: false },
    words,
  );
  return {
    text: escaped(page.headline),
    blocks,
    newest: false,
    picture: null,
    attachment: null,
  };
}
