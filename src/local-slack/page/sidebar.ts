import { el } from './dom.ts';
import { icon } from './icons.ts';
import type { PageChannel, PageState } from './types.ts';

export interface SidebarActions {
  readonly go: (channel: string) => void;
  readonly become: (person: string) => void;
  readonly openTools: () => void;
}

const ROLES: Readonly<Record<string, string>> = {
  member: 'lid',
  admin: 'beheerder',
  guest: 'gast',
  stranger: 'andere organisatie',
};

export function sidebar(
  state: PageState,
  current: string,
  unread: ReadonlySet<string>,
  actions: SidebarActions,
): HTMLElement {
  const entry = (channel: PageChannel): HTMLElement =>
    el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: unread.has(channel.id) ? 'channel unread' : 'channel',
          'aria-current': channel.id === current ? 'page' : null,
          onclick: () => actions.go(channel.id),
        },
        el(
          'span',
          { class: 'sign', 'aria-hidden': true },
          channel.kind === 'dm' ? '' : channel.kind === 'private' ? icon('lock') : '#',
        ),
        channel.kind === 'dm' ? el('img', { src: '/page/icon.svg', alt: '', class: 'mini' }) : null,
        channel.name,
        channel.archived ? el('span', { class: 'unseen' }, ' (gearchiveerd)') : null,
        unread.has(channel.id) ? el('span', { class: 'unseen' }, ' (nieuw)') : null,
      ),
    );
  const list = (title: string, kinds: readonly string[]): readonly HTMLElement[] => [
    el('h2', {}, title),
    el('ul', {}, ...state.channels.filter((channel) => kinds.includes(channel.kind)).map(entry)),
  ];
  return el(
    'nav',
    { class: 'sidebar', 'aria-label': 'Kanalen' },
    el('div', { class: 'team' }, el('strong', {}, state.team), el('span', {}, 'Werkruimte op deze computer')),
    el('div', { class: 'channels' }, ...list('Kanalen', ['public', 'private']), ...list('Apps', ['dm'])),
    el(
      'div',
      { class: 'who' },
      el('label', { for: 'person' }, 'Je bent nu'),
      personMenu(state, actions.become),
      el(
        'button',
        { type: 'button', class: 'tools-button', onclick: actions.openTools },
        icon('clock'),
        'Klok, storingen, wissen',
      ),
    ),
  );
}

function personMenu(state: PageState, become: (person: string) => void): HTMLElement {
  const people = state.people.filter((person) => person.canAct);
  const menu = el('select', { id: 'person', onchange: () => become(menu.value) });
  for (const team of new Set(people.map((person) => person.team))) {
    menu.append(
      el(
        'optgroup',
        { label: team },
        ...people
          .filter((person) => person.team === team)
          .map((person) =>
            el(
              'option',
              { value: person.id, selected: person.id === state.me },
              `${person.name} (${ROLES[person.role]}${person.locale.startsWith('nl') ? '' : ', Engels'})`,
            ),
          ),
      ),
    );
  }
  return menu;
}
