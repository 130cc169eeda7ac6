import { composer } from './composer.ts';
import { byId, el } from './dom.ts';
import { firstScreen } from './first-screen.ts';
import { homeTab } from './home.ts';
import { icon } from './icons.ts';
import { type MessageList, messageList } from './message-list.ts';
import { showModal } from './modal.ts';
import { sidebar } from './sidebar.ts';
import { act, watch } from './talk.ts';
import { openTools } from './tools.ts';
import type { PageChannel, PageMessage, PageState } from './types.ts';

const app = byId('app');
let state: PageState | null = null;
let stop = (): void => {};
let channelId = '';
let threadTs: string | null = null;
let tab: 'home' | 'messages' = 'messages';
let place = '';
let list: MessageList | null = null;
let threadList: MessageList | null = null;
const lastSeen = new Map<string, string>();

become(localStorage.getItem('person') ?? '');
window.addEventListener('hashchange', () => go(location.hash.slice(1)));
document.addEventListener('pointerdown', ({ target }) => {
  if (!(target instanceof Element && target.closest('.sidebar, .burger'))) hideChannels();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hideChannels();
});

function become(person: string): void {
  stop();
  localStorage.setItem('person', person);
  place = '';
  state = null;
  lastSeen.clear();
  stop = watch(
    person,
    (next) => {
      const before = state;
      state = next;
      announce(before, next);
      draw();
    },
    (gone) => document.body.classList.toggle('lost', gone),
  );
}

function go(channel: string): void {
  if (state === null || !state.channels.some((each) => each.id === channel)) return;
  if (location.hash.slice(1) !== channel) location.hash = channel;
  channelId = channel;
  threadTs = null;
  tab = 'messages';
  hideChannels();
  const direct = state.channels.some((each) => each.id === channel && each.kind === 'dm');
  if (direct) void act(state.me, { kind: 'open-home', tab });
  draw();
  if (window.matchMedia('(min-width: 700px)').matches) document.getElementById('bericht')?.focus();
}

/** On a phone the channels lie over the messages. */
function hideChannels(): void {
  document.body.classList.remove('menu-open');
}

function openThread(ts: string): void {
  threadTs = ts;
  draw();
  document.getElementById('bericht-thread')?.focus();
}

function draw(): void {
  if (state === null) return;
  const now = state;
  const channel =
    now.channels.find((each) => each.id === channelId) ??
    now.channels.find((each) => each.id === location.hash.slice(1)) ??
    now.channels[0];
  if (channel === undefined) return;
  if (channel.id !== channelId) threadTs = null;
  channelId = channel.id;
  const inChannel = now.messages.filter((message) => message.channel === channel.id);
  const here = `${now.me} ${channel.id} ${threadTs} ${tab} ${channel.hasBot} ${channel.archived}`;
  lastSeen.set(channel.id, inChannel.at(-1)?.ts ?? '');
  drawSidebar(now);
  if (here !== place) {
    place = here;
    frame(now, channel);
  }
  if (tab === 'home' && channel.kind === 'dm') {
    const old = document.querySelector<HTMLElement>('.home');
    if (old !== null) {
      const next = homeTab(now, old);
      if (next !== old) old.replaceWith(next);
    }
  } else {
    list?.update(
      inChannel.filter((message) => message.thread === null),
      now,
    );
  }
  threadList?.update(
    inChannel.filter((message) => message.ts === threadTs || message.thread === threadTs),
    now,
  );
  showModal(now);
}

function drawSidebar(now: PageState): void {
  const unread = new Set(
    now.channels
      .filter((channel) => {
        const newest = now.messages.findLast((message) => message.channel === channel.id)?.ts ?? '';
        if (!lastSeen.has(channel.id)) lastSeen.set(channel.id, newest);
        return newest > (lastSeen.get(channel.id) ?? '');
      })
      .map((channel) => channel.id),
  );
  const looks = JSON.stringify([now.me, now.channels, channelId, [...unread]]);
  const old = app.querySelector<HTMLElement>('.sidebar');
  if (old?.dataset['looks'] === looks) return;
  const next = sidebar(now, channelId, unread, {
    go,
    become,
    openTools: () => {
      hideChannels();
      if (state !== null) openTools(state);
    },
  });
  next.dataset['looks'] = looks;
  if (old === null) app.replaceChildren(next);
  else old.replaceWith(next);
}

function frame(now: PageState, channel: PageChannel): void {
  list = messageList(`Berichten in ${channel.name}`, openThread, () => firstScreen(channel, now));
  threadList = threadTs === null ? null : messageList('Berichten in de thread', null, () => null);
  const home = tab === 'home' && channel.kind === 'dm';
  const main = el(
    'main',
    { id: 'inhoud', tabindex: -1, class: 'conversation', 'aria-label': channel.name },
    header(now, channel),
    home ? el('div', { class: 'home' }) : list.element,
    home ? null : composer(channel, null, now),
  );
  const aside =
    threadTs === null || threadList === null
      ? null
      : el(
          'aside',
          { class: 'thread', 'aria-label': 'Thread' },
          el(
            'header',
            { class: 'bar' },
            el('h2', {}, 'Thread'),
            el(
              'button',
              { type: 'button', class: 'tool', 'aria-label': 'Thread sluiten', onclick: closeThread },
              icon('close'),
            ),
          ),
          threadList.element,
          composer(channel, threadTs, now),
        );
  const side = app.querySelector('.sidebar');
  app.replaceChildren(...[side, main, aside].filter((part) => part !== null));
  app.classList.toggle('with-thread', aside !== null);
  document.title = `${channel.kind === 'dm' ? channel.name : `#${channel.name}`} · Dekkingsbot proberen`;
}

function closeThread(): void {
  threadTs = null;
  draw();
}

function header(now: PageState, channel: PageChannel): HTMLElement {
  const menu = el(
    'button',
    {
      type: 'button',
      class: 'tool burger',
      'aria-label': 'Kanalen tonen',
      onclick: () => document.body.classList.toggle('menu-open'),
    },
    icon('menu'),
  );
  const sign = { dm: '', private: icon('lock'), public: '#' }[channel.kind];
  const invite = (): void => void act(now.me, { kind: 'invite', channel: channel.id });
  return el(
    'header',
    { class: 'bar' },
    menu,
    el('div', { class: 'bar-words' }, el('h1', {}, sign, channel.name), el('p', {}, channel.topic)),
    channel.kind === 'dm' ? tabs(now) : null,
    channel.kind !== 'dm' && !channel.hasBot
      ? el('button', { type: 'button', class: 'button', onclick: invite }, 'Dekkingsbot uitnodigen')
      : null,
  );
}

function tabs(now: PageState): HTMLElement {
  const choose = (next: 'home' | 'messages'): void => {
    tab = next;
    void act(now.me, { kind: 'open-home', tab: next });
    draw();
  };
  const one = (value: 'home' | 'messages', label: string): HTMLElement =>
    el(
      'button',
      { type: 'button', role: 'tab', 'aria-selected': String(tab === value), onclick: () => choose(value) },
      label,
    );
  return el(
    'div',
    { class: 'tabs', role: 'tablist' },
    one('home', 'Startpagina'),
    one('messages', 'Berichten'),
  );
}

/** Says new messages of others aloud for screen readers: the plain sentence that every answer begins with. */
function announce(before: PageState | null, now: PageState): void {
  if (before === null || before.me !== now.me) return;
  const last = before.messages.at(-1)?.ts ?? '';
  const fresh = now.messages.filter((message: PageMessage) => message.ts > last && message.author !== now.me);
  if (fresh.length > 0) byId('live').textContent = fresh.map((message) => message.text).join('. ');
}
