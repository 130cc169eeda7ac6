import { drawBlocks } from './blocks.ts';
import { type Child, el } from './dom.ts';
import { filledIn } from './filled-in.ts';
import { icon } from './icons.ts';
import { mrkdwn } from './mrkdwn.ts';
import { act, surfaceOn } from './talk.ts';
import type { PageMessage, PageState } from './types.ts';

const clock = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});
const whole = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** One message; `openThread` is null inside a thread. */
export function drawMessage(
  message: PageMessage,
  state: PageState,
  replies: number,
  openThread: ((ts: string) => void) | null,
): HTMLElement {
  const sent = new Date(Number(message.ts) * 1000);
  const name = authorOf(message, state);
  const body = el('div', { class: 'message-body' });
  const surface = surfaceOn(state, { message: message.ts, channel: message.channel }, () => filledIn(body));
  const words: readonly Child[] =
    message.blocks.length > 0
      ? drawBlocks(message.blocks, surface)
      : [el('div', { class: 'words' }, ...mrkdwn(message.text, state))];
  body.append(
    ...(message.onlyForMe ? [onlyForYou()] : []),
    el(
      'div',
      { class: 'message-head' },
      el('strong', { class: 'author' }, name),
      message.byBot ? el('span', { class: 'badge' }, 'APP') : null,
      el('time', { datetime: sent.toISOString(), title: whole.format(sent) }, clock.format(sent)),
      message.edited ? el('span', { class: 'quiet' }, '(bewerkt)') : null,
    ),
    ...(message.text === '' && message.blocks.length === 0
      ? []
      : words.filter((child) => child instanceof Node)),
    ...message.files.map((id) => drawFile(id, state)),
  );
  if (replies > 0 && openThread !== null) {
    body.append(
      el(
        'button',
        { type: 'button', class: 'replies', onclick: () => openThread(message.ts) },
        replies === 1 ? '1 reactie' : `${replies} reacties`,
      ),
    );
  }
  return el(
    'article',
    {
      class: `message${message.onlyForMe ? ' private' : ''}${message.bySlack ? ' by-slack' : ''}`,
      'data-ts': message.ts,
      'aria-label': `${name}, ${clock.format(sent)}${message.onlyForMe ? ', alleen zichtbaar voor jou' : ''}`,
    },
    avatar(message, name),
    body,
    el('div', { class: 'message-tools' }, ...tools(message, state, openThread)),
  );
}

function tools(
  message: PageMessage,
  state: PageState,
  openThread: ((ts: string) => void) | null,
): readonly Child[] {
  if (message.onlyForMe) {
    const dismiss = (): void =>
      void act(state.me, { kind: 'dismiss', channel: message.channel, message: message.ts });
    return [
      el(
        'button',
        { type: 'button', class: 'tool', onclick: dismiss, 'aria-label': 'Bericht sluiten' },
        icon('close'),
      ),
    ];
  }
  if (openThread === null || message.thread !== null) return [];
  return [
    el(
      'button',
      {
        type: 'button',
        class: 'tool',
        onclick: () => openThread(message.ts),
        'aria-label': 'Reageren in thread',
      },
      icon('chat'),
    ),
  ];
}

function onlyForYou(): HTMLElement {
  return el('p', { class: 'only-you' }, icon('eye'), ' Alleen zichtbaar voor jou');
}

function authorOf(message: PageMessage, state: PageState): string {
  if (message.byBot) return 'dekkingsbot';
  if (message.bySlack) return 'Slackbot';
  return state.people.find((person) => person.id === message.author)?.name ?? 'Iemand';
}

function avatar(message: PageMessage, name: string): HTMLElement {
  if (message.byBot) return el('img', { class: 'avatar', src: '/page/icon.svg', alt: '' });
  const initials = name
    .split(' ')
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('');
  const tint = [...message.author].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  return el('span', { class: `avatar letters tint-${tint}`, 'aria-hidden': true }, initials);
}

function drawFile(id: string, state: PageState): HTMLElement {
  const file = state.files[id];
  if (file === undefined) return el('p', { class: 'quiet' }, 'Bestand niet meer aanwezig');
  const href = `/page/files/${id}`;
  if (file.mimetype.startsWith('image/')) {
    return el(
      'figure',
      { class: 'block image' },
      el('figcaption', {}, file.title),
      el(
        'a',
        { href, target: '_blank' },
        el('img', { class: 'picture wide', src: href, alt: file.alt || file.title }),
      ),
    );
  }
  return el(
    'a',
    { class: 'file', href, download: file.name },
    el('span', { class: 'file-kind', 'aria-hidden': true }, file.name.split('.').at(-1)?.toUpperCase() ?? ''),
    el(
      'span',
      {},
      el('strong', {}, file.title),
      el('small', {}, `${file.name} · ${size(file.size)} · downloaden`),
    ),
  );
}

function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  const format = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
  return kilobytes < 1024 ? `${format.format(kilobytes)} kB` : `${format.format(kilobytes / 1024)} MB`;
}
