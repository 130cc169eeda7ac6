import { drawBlocks } from './blocks.ts';
import { byId, el } from './dom.ts';
import { filledIn } from './filled-in.ts';
import { icon } from './icons.ts';
import { textAt } from './json.ts';
import { act, surfaceOn } from './talk.ts';
import type { PageState, PageView } from './types.ts';

let shown: { readonly dialog: HTMLDialogElement; readonly looks: string; errors: string } | null = null;

/** Shows the modal that is open for this person, or closes it; what was filled in stays when only errors change. */
export function showModal(state: PageState): void {
  const view = state.modal;
  if (view === null) {
    shown?.dialog.remove();
    shown = null;
    return;
  }
  const looks = `${view.id} ${view.hash}`;
  if (shown?.looks === looks) {
    const errors = JSON.stringify(view.errors);
    if (errors !== shown.errors) showErrors(shown.dialog, view);
    shown.errors = errors;
    return;
  }
  shown?.dialog.remove();
  const dialog = draw(view, state);
  byId('layer').append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[data-key]')?.focus();
  shown = { dialog, looks, errors: JSON.stringify(view.errors) };
}

function draw(view: PageView, state: PageState): HTMLDialogElement {
  const body = el('div', { class: 'modal-body' });
  const surface = surfaceOn(state, { view: 'modal' }, () => filledIn(body), view.errors);
  body.append(
    el('p', { class: 'error whole', role: 'alert' }, view.errors[''] ?? ''),
    ...drawBlocks(view.blocks, surface),
  );
  const close = (): void => void act(state.me, { kind: 'close-modal' });
  return el(
    'dialog',
    {
      class: 'modal',
      'aria-labelledby': 'modal-title',
      oncancel: (event) => {
        event.preventDefault();
        close();
      },
    },
    el(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault();
          void act(state.me, { kind: 'submit', filled: filledIn(body) });
        },
      },
      el(
        'header',
        {},
        el('h2', { id: 'modal-title' }, textAt(view.title ?? {}, 'text')),
        el(
          'button',
          { type: 'button', class: 'tool', 'aria-label': 'Sluiten', onclick: close },
          icon('close'),
        ),
      ),
      body,
      el(
        'footer',
        {},
        el(
          'button',
          { type: 'button', class: 'button', onclick: close },
          textAt(view.close ?? {}, 'text') || 'Sluiten',
        ),
        view.submit === null
          ? null
          : el('button', { type: 'submit', class: 'button primary' }, textAt(view.submit, 'text')),
      ),
    ),
  );
}

function showErrors(dialog: HTMLElement, view: PageView): void {
  const whole = dialog.querySelector('.error.whole');
  if (whole !== null) whole.textContent = view.errors[''] ?? '';
  let first: HTMLElement | null = null;
  for (const block of dialog.querySelectorAll<HTMLElement>('[data-block]')) {
    const error = view.errors[block.dataset['block'] ?? ''];
    const place = block.querySelector('.error');
    if (place !== null) place.textContent = error ?? '';
    const field = block.querySelector<HTMLElement>('[data-key]');
    if (error === undefined) field?.removeAttribute('aria-invalid');
    else field?.setAttribute('aria-invalid', 'true');
    if (error !== undefined) first ??= field;
  }
  first?.focus();
}
