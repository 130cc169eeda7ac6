import { type Child, el } from './dom.ts';
import { listAt, objectAt, objectsAt, textAt } from './json.ts';
import { EMOJI, link, mention } from './mrkdwn.ts';
import type { JsonObject, PageState } from './types.ts';

export function richText(block: JsonObject, state: PageState): readonly Child[] {
  return objectsAt(block, 'elements').map((part) => {
    switch (textAt(part, 'type')) {
      case 'rich_text_list':
        return el(
          part['style'] === 'ordered' ? 'ol' : 'ul',
          {},
          ...objectsAt(part, 'elements').map((item) => el('li', {}, ...pieces(item, state))),
        );
      case 'rich_text_quote':
        return el('blockquote', {}, ...pieces(part, state));
      case 'rich_text_preformatted':
        return el('pre', {}, el('code', {}, ...pieces(part, state)));
      default:
        return el('div', { class: 'rich-line' }, ...pieces(part, state));
    }
  });
}

function pieces(part: JsonObject, state: PageState): readonly Child[] {
  return objectsAt(part, 'elements').map((piece) => styled(piece, state));
}

function styled(piece: JsonObject, state: PageState): Child {
  const style = objectAt(piece, 'style');
  let shown: Child = plain(piece, state);
  if (style['code'] === true) shown = el('code', {}, shown);
  if (style['strike'] === true) shown = el('s', {}, shown);
  if (style['italic'] === true) shown = el('em', {}, shown);
  if (style['bold'] === true) shown = el('strong', {}, shown);
  return shown;
}

function plain(piece: JsonObject, state: PageState): Child {
  switch (textAt(piece, 'type')) {
    case 'link': {
      const url = textAt(piece, 'url');
      const label = textAt(piece, 'text') || url;
      return /^(https?:|mailto:)/.test(url) ? link(url, label) : label;
    }
    case 'user':
      return mention(textAt(piece, 'user_id'), state);
    case 'broadcast':
      return el('strong', { class: 'mention loud' }, `@${textAt(piece, 'range')}`);
    case 'emoji':
      return EMOJI[textAt(piece, 'name')] ?? `:${textAt(piece, 'name')}:`;
    default:
      return textAt(piece, 'text');
  }
}

/** The words in a rich text cell, for sorting. */
export function wordsIn(block: JsonObject): string {
  return listAt(block, 'elements')
    .map((part) =>
      objectsAt(part, 'elements')
        .map((piece) => textAt(piece, 'text'))
        .join(''),
    )
    .join(' ');
}
