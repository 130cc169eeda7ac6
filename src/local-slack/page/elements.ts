import { choices, lookUp, select } from './choosers.ts';
import { el } from './dom.ts';
import { icon } from './icons.ts';
import { labelOf, objectAt, objectsAt, textAt } from './json.ts';
import { openMenu } from './popup.ts';
import { inForm, keyOf, pressed } from './pressing.ts';
import type { JsonObject, Surface } from './types.ts';

/** A button, menu or field as Slack draws it; `labelledBy` names the field for screen readers. */
export function control(
  element: JsonObject,
  block: JsonObject,
  surface: Surface,
  labelledBy: string | null,
): HTMLElement {
  switch (textAt(element, 'type')) {
    case 'button':
      return button(element, block, surface);
    case 'overflow':
      return overflow(element, block, surface);
    case 'static_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
    case 'multi_static_select':
      return select(element, block, surface, labelledBy);
    case 'external_select':
      return lookUp(element, block, surface, labelledBy);
    case 'checkboxes':
      return choices(element, block, surface, 'checkbox');
    case 'radio_buttons':
      return choices(element, block, surface, 'radio');
    default:
      return field(element, block, surface, labelledBy);
  }
}

function button(element: JsonObject, block: JsonObject, surface: Surface): HTMLElement {
  const style = textAt(element, 'style');
  const url = textAt(element, 'url');
  const shown = el(
    'button',
    {
      type: 'button',
      class: `button ${style}`,
      'aria-label': textAt(element, 'accessibility_label') || null,
      onclick: () => {
        if (/^https?:/.test(url)) window.open(url, '_blank', 'noopener');
        void pressed(element, block, surface, null, shown);
      },
    },
    labelOf(element),
  );
  return shown;
}

function overflow(element: JsonObject, block: JsonObject, surface: Surface): HTMLElement {
  const shown = el(
    'button',
    {
      type: 'button',
      class: 'button more',
      'aria-label': 'Meer mogelijkheden',
      'aria-haspopup': 'menu',
      onclick: () => {
        const items = objectsAt(element, 'options').map((option) => ({
          label: labelOf(option),
          run: () => void pressed(element, block, surface, textAt(option, 'value'), shown),
        }));
        openMenu(shown, items);
      },
    },
    icon('more'),
  );
  return shown;
}

function field(
  element: JsonObject,
  block: JsonObject,
  surface: Surface,
  labelledBy: string | null,
): HTMLElement {
  const type = textAt(element, 'type');
  const attributes = {
    class: 'field',
    'data-key': keyOf(element, block),
    'aria-labelledby': labelledBy,
    placeholder: textAt(objectAt(element, 'placeholder'), 'text') || null,
    autocomplete: 'off',
    onchange: () => {
      if (!inForm(block)) void pressed(element, block, surface, input.value, input);
    },
  };
  const maximum = element['max_length'];
  const length = typeof maximum === 'number' ? maximum : null;
  const isTime = type === 'timepicker';
  const input =
    element['multiline'] === true
      ? el('textarea', { ...attributes, rows: 4, maxlength: length })
      : el('input', {
          ...attributes,
          type: type === 'datepicker' ? 'date' : 'text',
          pattern: isTime ? '[0-2]?[0-9]:[0-5][0-9]' : null,
          title: isTime ? 'Uren en minuten, zoals 09:00' : null,
          inputmode: type === 'number_input' ? 'decimal' : null,
          maxlength: length,
        });
  input.value =
    textAt(element, 'initial_value') || textAt(element, 'initial_date') || textAt(element, 'initial_time');
  return input;
}
