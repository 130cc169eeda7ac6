import { escaped } from '../text/slack-markup.ts';

/** Text that may stand in an SVG element. */
export function escapedSvg(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
