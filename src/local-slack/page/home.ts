import { drawBlocks } from './blocks.ts';
import { el } from './dom.ts';
import { filledIn } from './filled-in.ts';
import { surfaceOn } from './talk.ts';
import type { PageState } from './types.ts';

/** The bot's App Home; `old` comes back when the view is still the same, so that a choice under way stays. */
export function homeTab(state: PageState, old: HTMLElement): HTMLElement {
  const view = state.home;
  if (view !== null && old.dataset['hash'] === view.hash) return old;
  if (view === null) {
    return el('div', { class: 'home' }, el('p', { class: 'quiet' }, 'De startpagina wordt gemaakt…'));
  }
  const home = el('div', {
    class: 'home',
    role: 'region',
    'data-hash': view.hash,
    'aria-label': 'Startpagina',
    tabindex: 0,
  });
  const surface = surfaceOn(state, { view: 'home' }, () => filledIn(home), view.errors);
  home.append(...drawBlocks(view.blocks, surface));
  return home;
}
