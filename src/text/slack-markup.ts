/** Makes text safe for mrkdwn: without it `<!channel>` in a name would call everyone. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Slack escapes three characters and no others. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * What a person wrote, without Slack's markup: mentions of people and groups are dropped, channel and link labels stay,
 * and `&amp;` `&lt;` `&gt;` are characters again. No markup holds a `<`, so that what is never closed costs no time.
 */
export function withoutMarkup(text: string): string {
  const bare = text
    .replaceAll(/<[@!][^<>]*>/g, ' ')
    .replaceAll(/<#[^|<>]*(?:\|([^<>]*))?>/g, ' $1 ')
    .replaceAll(/<[^|<>]*\|([^<>]*)>/g, ' $1 ')
    .replaceAll(/<(?:https?|mailto):[^<>]*>/g, ' ');
  return unescaped(bare).replaceAll(/\s+/g, ' ').trim();
}
