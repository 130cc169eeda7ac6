/**
 * What a person wrote, without Slack's markup: mentions of people and groups are dropped, channel and link labels stay,
 * and `&amp;` `&lt;` `&gt;` are characters again. No markup holds a `<`, so that what is never closed costs no time.
 */
export function written(text: string): string {
  return text
    .replaceAll(/<[@!][^<>]*>/g, ' ')
    .replaceAll(/<#[^|<>]*(?:\|([^<>]*))?>/g, ' $1 ')
    .replaceAll(/<[^|<>]*\|([^<>]*)>/g, ' $1 ')
    .replaceAll(/<(?:https?|mailto):[^<>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
