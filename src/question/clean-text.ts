import { unescaped } from '../text/slack-markup.ts';

/** Characters of a message that are read; what comes after is reported as unread. */
const READ_LIMIT = 2_000;

// Control characters, zero-width characters, direction marks, soft hyphens, variation selectors; lines stay.
const INVISIBLE = /(?:(?!\n)[\p{Cc}\p{Cf}]|\u034f|[\ufe00-\ufe0f])+/gu;
const SLACK_MARKUP = /<(?:[@!#]|https?:|mailto:)[^<>]{0,400}>/g;
const SLACK_EMOJI = /:[a-z0-9_+'-]{2,40}:/g;
const PICTURES = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]+/gu;

/** The sentence without Slack's markup, emoji and invisible characters, and cut to what is read. */
export function cleanText(text: string): { readonly text: string; readonly cut: boolean } {
  const visible = text
    .normalize('NFC')
    .replace(/[\t\r]/g, ' ')
    .replace(INVISIBLE, '');
  const bare = visible
    .slice(0, READ_LIMIT * 4)
    .replace(SLACK_MARKUP, ' ')
    .replace(SLACK_EMOJI, ' ')
    .replace(/(?<![\p{L}\d])@[\p{L}\d_.-]+/gu, ' ')
    .replace(PICTURES, ' ');
  const plain = unescaped(bare)
    .replace(/[‘’‛`´ʼ′]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .trim()
    .replace(/^\/(dekking|coverage)(?![\p{L}\d])/iu, ' ')
    .trim();
  return {
    text: plain.slice(0, READ_LIMIT),
    cut: plain.length > READ_LIMIT || visible.length > READ_LIMIT * 4,
  };
}
