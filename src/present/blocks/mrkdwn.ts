import type { ContextBlock, MrkdwnElement, SectionBlock } from '@slack/types';

/** Longest text of a section that Slack takes. */
const MAX_SECTION = 3000;

/** Cuts at a whole character and never through an entity such as `&amp;`. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/&[a-z]*$|[\uD800-\uDBFF]$/, '')}…`;
}

/** A section of mrkdwn that was escaped already. */
export function section(mrkdwn: string): SectionBlock {
  return { type: 'section', text: mrkdwnText(cut(mrkdwn, MAX_SECTION)) };
}

export function context(mrkdwn: string): ContextBlock {
  return { type: 'context', elements: [mrkdwnText(cut(mrkdwn, MAX_SECTION))] };
}

export function mrkdwnText(text: string): MrkdwnElement {
  // verbatim: Slack makes no links or mentions of its own from what stands in the text.
  return { type: 'mrkdwn', text, verbatim: true };
}
