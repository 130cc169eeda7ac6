import { el } from './dom.ts';
import { drawMessage } from './message.ts';
import type { PageMessage, PageState } from './types.ts';

const day = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Amsterdam',
});

export interface MessageList {
  readonly element: HTMLElement;
  /** Draws what changed and leaves the rest, so that a sorted table or an open menu stays as it was. */
  update(messages: readonly PageMessage[], state: PageState): void;
}

export function messageList(
  label: string,
  openThread: ((ts: string) => void) | null,
  whenEmpty: () => HTMLElement | null,
): MessageList {
  const element = el('div', {
    class: 'messages',
    role: 'log',
    'aria-live': 'off',
    'aria-label': label,
    tabindex: 0,
  });
  const drawn = new Map<string, { readonly node: HTMLElement; readonly looks: string }>();
  let left = -1;
  return {
    element,
    update: (messages, state) => {
      const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 120;
      const follows = atEnd || Math.abs(element.scrollTop - left) < 2;
      const before = drawn.size;
      const wanted: Node[] = [];
      let lastDay = '';
      for (const message of messages) {
        const today = day.format(new Date(Number(message.ts) * 1000));
        if (today !== lastDay) {
          wanted.push(
            keep(drawn, `day ${today}`, today, () => el('div', { class: 'day' }, el('span', {}, today))),
          );
        }
        lastDay = today;
        const replies = state.messages.filter(
          (each) => each.thread === message.ts && each.channel === message.channel,
        ).length;
        const files = message.files.map((id) => state.files[id]);
        const looks = JSON.stringify([message, openThread === null ? 0 : replies, files]);
        wanted.push(keep(drawn, message.ts, looks, () => drawMessage(message, state, replies, openThread)));
      }
      const empty = messages.length === 0 ? whenEmpty() : null;
      place(element, empty === null ? wanted : [empty]);
      const present = new Set(wanted);
      for (const [key, each] of drawn) if (!present.has(each.node)) drawn.delete(key);
      const last = element.lastElementChild;
      if ((follows || before === 0) && last instanceof HTMLElement) {
        // An answer taller than the window is read from its first line.
        const tall = last.offsetHeight > element.clientHeight;
        element.scrollTop = tall ? last.offsetTop - element.offsetTop : element.scrollHeight;
        left = element.scrollTop;
      }
    },
  };
}

function keep(
  drawn: Map<string, { readonly node: HTMLElement; readonly looks: string }>,
  key: string,
  looks: string,
  draw: () => HTMLElement,
): HTMLElement {
  const found = drawn.get(key);
  if (found !== undefined && found.looks === looks) return found.node;
  const node = draw();
  drawn.set(key, { node, looks });
  return node;
}

/** Makes the children what is wanted, touching only what differs, so that focus stays. */
function place(parent: HTMLElement, wanted: readonly Node[]): void {
  const present = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!present.has(child)) child.remove();
  for (const [index, node] of wanted.entries()) {
    if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
  }
}
