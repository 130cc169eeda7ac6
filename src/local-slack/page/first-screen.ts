import { el } from './dom.ts';
import { act } from './talk.ts';
import type { PageChannel, PageState } from './types.ts';

const FIRST = [
  '/dekking venlo',
  '/dekking top 5 noord-limburg',
  '/dekking trend leiden',
  '/dekking help',
] as const;
const IN_DIRECT = ['Hoe staat Venlo ervoor?', 'Top 5 van Noord-Limburg', 'Wat telt mee?', 'Help'] as const;

/** What someone sees who comes in for the first time: what this is, and a question to press. */
export function firstScreen(channel: PageChannel, state: PageState): HTMLElement {
  const suggestions = channel.kind === 'dm' ? IN_DIRECT : FIRST;
  const ask = (text: string): void =>
    void act(state.me, { kind: 'type', channel: channel.id, text, thread: null, files: [] });
  return el(
    'section',
    { class: 'welcome', 'aria-label': 'Welkom' },
    el('img', { src: '/page/icon.svg', alt: '', class: 'welcome-icon' }),
    el('h2', {}, channel.kind === 'dm' ? 'Praat met de dekkingsbot' : 'Probeer de dekkingsbot'),
    el(
      'p',
      {},
      channel.kind === 'dm'
        ? 'Stel je vraag zoals je hem zou typen. Je kunt hier ook een publicatie (pdf) naartoe slepen.'
        : 'Typ de naam van een gemeente of arbeidsmarktregio. Je krijgt de cijfers van UWV, met bron en datum. Niemand anders ziet je vraag.',
    ),
    el(
      'div',
      { class: 'actions' },
      ...suggestions.map((text, index) =>
        el(
          'button',
          { type: 'button', class: index === 0 ? 'button primary' : 'button', onclick: () => ask(text) },
          text,
        ),
      ),
    ),
    el('p', { class: 'quiet' }, hint(channel)),
  );
}

function hint({ kind, hasBot }: PageChannel): string {
  if (kind === 'dm') return 'Doorvragen kan zo: en Venray?';
  return hasBot
    ? 'Of noem de bot in een bericht: @dekkingsbot hoe staat Venray ervoor?'
    : 'De bot is nog niet in dit kanaal. Met de knop hierboven nodig je hem uit.';
}
