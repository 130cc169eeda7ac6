import { byId, el } from './dom.ts';
import { icon } from './icons.ts';
import { act } from './talk.ts';
import type { PageState } from './types.ts';

const whole = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});
const HOUR = 3_600_000;

/** The clock of the workspace and the way back to the start. */
export function openTools(state: PageState): void {
  const now = new Date(state.now);
  const travel = (to: Date | null): void => {
    dialog.remove();
    void act(state.me, { kind: 'travel', to: to === null ? null : to.toISOString() });
  };
  const jump = (label: string, to: () => Date): HTMLElement =>
    el('button', { type: 'button', class: 'button', onclick: () => travel(to()) }, label);
  const dialog = el(
    'dialog',
    { class: 'modal small', 'aria-labelledby': 'tools-title', onclose: () => dialog.remove() },
    el(
      'header',
      {},
      el('h2', { id: 'tools-title' }, 'Klok en storingen'),
      el(
        'button',
        { type: 'button', class: 'tool', 'aria-label': 'Sluiten', onclick: () => dialog.remove() },
        icon('close'),
      ),
    ),
    el(
      'div',
      { class: 'modal-body' },
      el('p', {}, 'Het is hier nu ', el('strong', {}, whole.format(now)), '.'),
      state.canTravel
        ? el('p', { class: 'quiet' }, 'Zet de klok vooruit om het weekbericht te zien dat op maandag komt.')
        : el('p', { class: 'quiet' }, 'In deze werkruimte staat de klok vast.'),
      state.canTravel
        ? el(
            'div',
            { class: 'actions' },
            jump('Een uur verder', () => new Date(now.getTime() + HOUR)),
            jump('Een dag verder', () => new Date(now.getTime() + 24 * HOUR)),
            jump('Naar maandag 09:00', () => nextMonday(now)),
            jump('Een kwartaal verder', () => new Date(now.getTime() + 91 * 24 * HOUR)),
            el('button', { type: 'button', class: 'button', onclick: () => travel(null) }, 'Terug naar nu'),
          )
        : null,
    ),
    el('div', { class: 'modal-body' }, troubles(state)),
    el(
      'footer',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'button danger',
          onclick: () => {
            dialog.remove();
            void act(state.me, { kind: 'reset' });
          },
        },
        'Alle berichten wissen',
      ),
    ),
  );
  byId('layer').append(dialog);
  dialog.showModal();
}

function troubles(state: PageState): HTMLElement {
  const menu = el('select', {
    id: 'trouble',
    class: 'select',
    onchange: () => void act(state.me, { kind: 'trouble', which: menu.value }),
  });
  const choices = {
    none: 'Slack werkt gewoon',
    slow: 'Slack is traag (2 seconden)',
    'new-blocks': 'Slack kent de nieuwste tabellen en grafieken niet',
    'too-often': 'Slack zegt: te veel berichten',
    down: 'Slack ligt eruit (fout 500)',
  };
  for (const [value, label] of Object.entries(choices))
    menu.append(el('option', { value, selected: value === state.trouble }, label));
  return el(
    'div',
    { class: 'input' },
    el('label', { class: 'label', for: 'trouble' }, 'Storing nabootsen'),
    menu,
  );
}

/** The next Monday at nine in Amsterdam, in winter and summer time. */
function nextMonday(from: Date): Date {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const said = (moment: Date): string => parts.format(moment).replaceAll(',', '');
  const quarter = 15 * 60_000;
  const first = Math.ceil((from.getTime() + 1) / quarter) * quarter;
  for (let step = 0; step <= 8 * 24 * 4; step += 1) {
    const moment = new Date(first + step * quarter);
    if (said(moment) === 'Mon 09:00') return moment;
  }
  return from;
}
