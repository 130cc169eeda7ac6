import { type Child, el } from './dom.ts';
import type { PageState } from './types.ts';

/** Slack's mrkdwn as elements. Only text and known elements come out, so that nothing typed can run. */
export function mrkdwn(text: string, state: PageState): readonly Child[] {
  return text.split(/(```[\s\S]+?```)/).flatMap((part) => {
    if (part.startsWith('```') && part.length > 6) {
      return [el('pre', {}, el('code', {}, unescaped(part.slice(3, -3).replace(/^\n/, ''))))];
    }
    return quoted(part, state);
  });
}

function quoted(text: string, state: PageState): readonly Child[] {
  const lines = text.split('\n');
  const out: Child[] = [];
  for (const [index, line] of lines.entries()) {
    const quote = /^&gt; ?(.*)$/.exec(line);
    if (quote !== null) out.push(el('blockquote', {}, ...inline(quote[1] ?? '', state)));
    else {
      out.push(...inline(line, state));
      if (index < lines.length - 1) out.push(el('br'));
    }
  }
  return out;
}

const INLINE =
  /`([^`\n]+)`|<([^>\n]+)>|(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])|(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])|(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])|:([a-z0-9_+-]+):/g;

function inline(text: string, state: PageState): readonly Child[] {
  const out: Child[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    out.push(unescaped(text.slice(at, match.index)));
    out.push(drawn(match, state));
    at = match.index + match[0].length;
  }
  out.push(unescaped(text.slice(at)));
  return out;
}

function drawn(match: RegExpMatchArray, state: PageState): Child {
  const [whole, code, angle, bold, italic, struck, emoji] = match;
  if (code !== undefined) return el('code', {}, unescaped(code));
  if (angle !== undefined) return reference(angle, state);
  if (bold !== undefined) return el('strong', {}, ...inline(bold, state));
  if (italic !== undefined) return el('em', {}, ...inline(italic, state));
  if (struck !== undefined) return el('s', {}, ...inline(struck, state));
  return EMOJI[emoji ?? ''] ?? whole;
}

function reference(inside: string, state: PageState): Child {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('@')) return mention(target.slice(1), state);
  if (target.startsWith('#')) {
    const channel = state.channels.find((each) => each.id === target.slice(1));
    return el(
      'a',
      { class: 'mention', href: `#${target.slice(1)}` },
      `#${label ?? channel?.name ?? 'besloten kanaal'}`,
    );
  }
  if (target.startsWith('!date')) return label ?? '';
  if (target.startsWith('!')) return el('strong', { class: 'mention loud' }, `@${label ?? target.slice(1)}`);
  if (!/^(https?:|mailto:)/.test(target)) return unescaped(`<${inside}>`);
  return link(unescaped(target), unescaped(label ?? target));
}

export function mention(id: string, state: PageState): HTMLElement {
  const person = state.people.find((each) => each.id === id);
  const name = id === state.bot ? 'dekkingsbot' : (person?.name ?? id);
  return el('span', { class: id === state.me ? 'mention me' : 'mention' }, `@${name}`);
}

export function link(url: string, label: string): HTMLElement {
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label);
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

export const EMOJI: Readonly<Record<string, string>> = {
  wave: '👋',
  warning: '⚠️',
  white_check_mark: '✅',
  x: '❌',
  tada: '🎉',
  chart_with_upwards_trend: '📈',
  chart_with_downwards_trend: '📉',
  bar_chart: '📊',
  information_source: 'ℹ️',
  dart: '🎯',
  bell: '🔔',
  calendar: '📅',
  round_pushpin: '📍',
  arrow_up: '⬆️',
  arrow_down: '⬇️',
  world_map: '🗺️',
  house: '🏠',
  question: '❓',
  bulb: '💡',
};
