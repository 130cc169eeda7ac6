import { el } from './dom.ts';
import { icon } from './icons.ts';
import { act } from './talk.ts';
import type { PageChannel, PageState } from './types.ts';

interface Suggestion {
  readonly insert: string;
  readonly what: string;
}

const COMMANDS: readonly Suggestion[] = [
  { insert: '/dekking ', what: 'Vraag cijfers op, in het Nederlands' },
  { insert: '/coverage ', what: 'Ask for figures, in English' },
];

/** The message box of a channel or thread. Typing survives redraws, since the box is made once per place. */
export function composer(channel: PageChannel, thread: string | null, state: PageState): HTMLElement {
  /** Files are read while one types on; a message waits for its files. */
  const waiting: Promise<{ readonly name: string; readonly base64: string }>[] = [];
  const id = thread === null ? 'bericht' : 'bericht-thread';
  const hints = el('ul', {
    class: 'hints',
    role: 'listbox',
    id: `${id}-hints`,
    'aria-label': 'Voorstellen',
    hidden: true,
  });
  const files = el('ul', { class: 'waiting-files' });
  let at = -1;

  const label =
    thread === null
      ? `Bericht aan ${channel.kind === 'dm' ? channel.name : `#${channel.name}`}`
      : 'Reageren in de thread';
  const box = el('textarea', {
    id,
    rows: 1,
    placeholder: channel.archived
      ? 'Dit kanaal is gearchiveerd'
      : thread === null
        ? `${label}${window.matchMedia('(min-width: 700px)').matches ? ' — probeer /dekking venlo' : ''}`
        : label,
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-controls': hints.id,
    disabled: channel.archived,
    spellcheck: 'false',
    oninput: () => {
      grow();
      suggest();
    },
    onblur: () => setTimeout(hide, 150),
  });

  const grow = (): void => {
    box.style.height = 'auto';
    box.style.height = `${Math.min(180, box.scrollHeight)}px`;
  };
  const hide = (): void => {
    hints.hidden = true;
    at = -1;
    box.removeAttribute('aria-activedescendant');
  };
  const mark = (): void => {
    for (const [index, hint] of [...hints.children].entries()) {
      hint.setAttribute('aria-selected', String(index === at));
      if (index === at) box.setAttribute('aria-activedescendant', hint.id);
    }
  };
  const insert = (suggestion: Suggestion): void => {
    const word = lastWord(box.value);
    box.value = `${box.value.slice(0, box.value.length - word.length)}${suggestion.insert}`;
    hide();
    box.focus();
  };
  let offered: readonly Suggestion[] = [];
  const suggest = (): void => {
    offered = offers(box.value, state, thread);
    hints.hidden = offered.length === 0;
    at = offered.length > 0 ? 0 : -1;
    hints.replaceChildren(
      ...offered.map((each, index) =>
        el(
          'li',
          { role: 'option', id: `${hints.id}-${index}`, onmousedown: () => insert(each) },
          el('strong', {}, each.insert),
          el('span', { class: 'quiet' }, each.what),
        ),
      ),
    );
    mark();
  };
  const send = (): void => {
    const text = box.value.trim();
    if (text === '' && waiting.length === 0) return;
    void Promise.all(waiting.splice(0)).then((given) =>
      act(state.me, { kind: 'type', channel: channel.id, text, thread, files: given }),
    );
    box.value = '';
    files.replaceChildren();
    hide();
    grow();
  };
  box.addEventListener('keydown', (event) => {
    if (!hints.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      at = (at + (event.key === 'ArrowDown' ? 1 : -1) + offered.length) % offered.length;
      mark();
    } else if (!hints.hidden && (event.key === 'Tab' || event.key === 'Enter')) {
      event.preventDefault();
      const picked = offered[at];
      if (picked !== undefined) insert(picked);
    } else if (event.key === 'Escape') {
      hide();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  });
  const take = (given: Iterable<File>): void => {
    for (const file of given) {
      waiting.push(base64Of(file).then((base64) => ({ name: file.name, base64 })));
      files.append(el('li', {}, icon('clip'), file.name));
    }
    box.focus();
  };
  const picker = el('input', {
    type: 'file',
    multiple: true,
    class: 'unseen',
    tabindex: -1,
    'aria-label': 'Bestand kiezen',
    onchange: () => take(picker.files ?? []),
  });
  const shown = el(
    'form',
    {
      class: 'composer',
      onsubmit: (event) => {
        event.preventDefault();
        send();
      },
    },
    hints,
    el(
      'div',
      { class: 'box' },
      box,
      files,
      el(
        'div',
        { class: 'box-tools' },
        el(
          'button',
          { type: 'button', class: 'tool', 'aria-label': 'Bestand meesturen', onclick: () => picker.click() },
          icon('clip'),
        ),
        el(
          'button',
          {
            type: 'button',
            class: 'tool',
            'aria-label': 'Dekkingsbot noemen',
            onclick: () => insert({ insert: '@dekkingsbot ', what: '' }),
          },
          '@',
        ),
        el('span', { class: 'quiet keys' }, 'Enter verstuurt, Shift+Enter is een nieuwe regel'),
        picker,
        el('button', { type: 'submit', class: 'send', 'aria-label': 'Versturen' }, icon('send')),
      ),
    ),
  );
  shown.addEventListener('dragover', (event) => {
    event.preventDefault();
    shown.classList.add('dropping');
  });
  shown.addEventListener('dragleave', () => shown.classList.remove('dropping'));
  shown.addEventListener('drop', (event) => {
    event.preventDefault();
    shown.classList.remove('dropping');
    take(event.dataTransfer?.files ?? []);
  });
  return shown;
}

function lastWord(text: string): string {
  return /\S*$/.exec(text)?.[0] ?? '';
}

function offers(text: string, state: PageState, thread: string | null): readonly Suggestion[] {
  if (/^\/[a-z]*$/.test(text) && thread === null)
    return COMMANDS.filter((each) => each.insert.startsWith(text));
  const word = lastWord(text).toLowerCase();
  if (!word.startsWith('@')) return [];
  const everyone = [
    { insert: '@dekkingsbot ', what: 'De bot; antwoordt in de thread' },
    ...state.people.map((person) => ({ insert: `@${person.handle} `, what: person.name })),
  ];
  return everyone.filter((each) => each.insert.startsWith(word)).slice(0, 6);
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
