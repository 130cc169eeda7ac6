import { byId, el } from './dom.ts';
import { objectAt, textAt } from './json.ts';
import type { JsonObject } from './types.ts';

export interface MenuItem {
  readonly label: string;
  run(): void;
}

/** A menu under a button: arrows move, Escape closes, focus comes back. */
export function openMenu(opener: HTMLElement, items: readonly MenuItem[]): void {
  const menu = el('div', { class: 'menu', role: 'menu' });
  const close = (): void => {
    menu.remove();
    document.removeEventListener('pointerdown', outside);
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  };
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  const buttons = items.map((item) =>
    el(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        onclick: () => {
          close();
          item.run();
        },
      },
      item.label,
    ),
  );
  menu.append(...buttons);
  menu.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    } else if (move !== undefined) {
      event.preventDefault();
      buttons[(at + move + buttons.length) % buttons.length]?.focus();
    }
  });
  byId('layer').append(menu);
  const box = opener.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, window.innerWidth - menu.offsetWidth - 8));
  const below = box.bottom + 4 + menu.offsetHeight < window.innerHeight;
  menu.style.left = `${left}px`;
  menu.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - menu.offsetHeight - 4)}px`;
  opener.setAttribute('aria-expanded', 'true');
  document.addEventListener('pointerdown', outside);
  buttons[0]?.focus();
}

/** The question that a button's `confirm` asks first. */
export function askConfirm(confirm: JsonObject): Promise<boolean> {
  const words = (key: string): string => textAt(objectAt(confirm, key), 'text');
  return new Promise((resolve) => {
    const dialog = el(
      'dialog',
      { class: 'modal small', 'aria-labelledby': 'confirm-title', onclose: () => finish(false) },
      el('header', {}, el('h2', { id: 'confirm-title' }, words('title'))),
      el('div', { class: 'modal-body' }, el('p', {}, words('text'))),
      el(
        'footer',
        {},
        el('button', { type: 'button', class: 'button', onclick: () => finish(false) }, words('deny')),
        el(
          'button',
          { type: 'button', class: 'button primary', onclick: () => finish(true) },
          words('confirm'),
        ),
      ),
    );
    const finish = (answer: boolean): void => {
      dialog.remove();
      resolve(answer);
    };
    byId('layer').append(dialog);
    dialog.showModal();
  });
}
