import { el } from './dom.ts';
import { icon } from './icons.ts';
import { isObject, labelOf, objectAt, objectsAt, textAt } from './json.ts';
import { askConfirm, openMenu } from './popup.ts';
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
      return button(element, surface);
    case 'overflow':
      return overflow(element, surface);
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

const keyOf = (element: JsonObject, block: JsonObject): string =>
  `${textAt(block, 'block_id')}/${textAt(element, 'action_id')}`;

const inForm = (block: JsonObject): boolean => block['type'] === 'input' && block['dispatch_action'] !== true;

async function pressed(
  element: JsonObject,
  surface: Surface,
  choice: string | readonly string[] | null,
  shown: HTMLElement,
): Promise<void> {
  const confirm = element['confirm'];
  if (isObject(confirm) && !(await askConfirm(confirm))) return;
  shown.setAttribute('aria-busy', 'true');
  const wanted = textAt(element, 'action_id') || labelOf(element);
  try {
    await surface.press(wanted, choice);
  } finally {
    shown.removeAttribute('aria-busy');
  }
}

function button(element: JsonObject, surface: Surface): HTMLElement {
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
        void pressed(element, surface, null, shown);
      },
    },
    labelOf(element),
  );
  return shown;
}

function overflow(element: JsonObject, surface: Surface): HTMLElement {
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
          run: () => void pressed(element, surface, textAt(option, 'value'), shown),
        }));
        openMenu(shown, items);
      },
    },
    icon('more'),
  );
  return shown;
}

function select(
  element: JsonObject,
  block: JsonObject,
  surface: Surface,
  labelledBy: string | null,
): HTMLElement {
  const many = textAt(element, 'type').startsWith('multi_');
  const initial = initialOf(element);
  const placeholder = textAt(objectAt(element, 'placeholder'), 'text') || 'Kies…';
  const option = (value: string, label: string): HTMLOptionElement =>
    el('option', { value, selected: initial.includes(value) }, label);
  const fromOption = (each: JsonObject): HTMLOptionElement => option(textAt(each, 'value'), labelOf(each));
  const shown = el(
    'select',
    {
      class: 'select',
      multiple: many,
      'data-key': keyOf(element, block),
      'aria-labelledby': labelledBy,
      'aria-label': labelledBy === null ? placeholder : null,
      onchange: () => {
        if (inForm(block) || shown.value === '') return;
        const chosen = [...shown.selectedOptions].map((each) => each.value);
        void pressed(element, surface, many ? chosen : (chosen[0] ?? null), shown);
        if (!many && initial.length === 0) shown.value = '';
      },
    },
    many ? null : el('option', { value: '' }, placeholder),
    ...objectsAt(element, 'options').map(fromOption),
    ...objectsAt(element, 'option_groups').map((group) =>
      el(
        'optgroup',
        { label: textAt(objectAt(group, 'label'), 'text') },
        ...objectsAt(group, 'options').map(fromOption),
      ),
    ),
    ...living(element, surface).map(([id, name]) => option(id, name)),
  );
  return shown;
}

/** The people or channels that a menu of people or channels offers. */
function living(element: JsonObject, surface: Surface): readonly (readonly [string, string])[] {
  const type = textAt(element, 'type');
  if (type === 'users_select') return surface.state.people.map((person) => [person.id, person.name]);
  if (type !== 'channels_select' && type !== 'conversations_select') return [];
  return surface.state.channels
    .filter((channel) => type === 'conversations_select' || channel.kind === 'public')
    .map((channel) => [channel.id, channel.kind === 'dm' ? channel.name : `#${channel.name}`]);
}

function initialOf(element: JsonObject): readonly string[] {
  const one = element['initial_option'];
  if (isObject(one)) return [textAt(one, 'value')];
  const several = objectsAt(element, 'initial_options').map((option) => textAt(option, 'value'));
  const living = ['initial_user', 'initial_channel', 'initial_conversation'].map((key) =>
    textAt(element, key),
  );
  return [...several, ...living.filter((id) => id !== '')];
}

function lookUp(
  element: JsonObject,
  block: JsonObject,
  surface: Surface,
  labelledBy: string | null,
): HTMLElement {
  const list = el('datalist', { id: `list-${keyOf(element, block)}` });
  let offered: readonly JsonObject[] = [];
  const input = el('input', {
    class: 'field',
    list: list.id,
    autocomplete: 'off',
    'data-key': keyOf(element, block),
    placeholder: textAt(objectAt(element, 'placeholder'), 'text'),
    'aria-labelledby': labelledBy,
    oninput: async () => {
      const match = offered.find((option) => labelOf(option) === input.value);
      if (match !== undefined) {
        if (!inForm(block)) void pressed(element, surface, textAt(match, 'value'), input);
        return;
      }
      offered = await surface.suggest(textAt(element, 'action_id'), input.value);
      list.replaceChildren(...offered.map((option) => el('option', { value: labelOf(option) })));
    },
  });
  return el('span', {}, input, list);
}

function choices(
  element: JsonObject,
  block: JsonObject,
  surface: Surface,
  type: 'checkbox' | 'radio',
): HTMLElement {
  const initial = initialOf(element);
  const key = keyOf(element, block);
  const group = el('div', { class: 'choices', role: type === 'radio' ? 'radiogroup' : 'group' });
  for (const option of objectsAt(element, 'options')) {
    const input = el('input', {
      type,
      name: key,
      value: textAt(option, 'value'),
      checked: initial.includes(textAt(option, 'value')),
      'data-key': key,
      onchange: () => {
        if (inForm(block)) return;
        const chosen = [...group.querySelectorAll('input')]
          .filter((each) => each.checked)
          .map((each) => each.value);
        void pressed(element, surface, type === 'radio' ? (chosen[0] ?? null) : chosen, group);
      },
    });
    const description = textAt(objectAt(option, 'description'), 'text');
    group.append(
      el(
        'label',
        { class: 'choice' },
        input,
        el('span', {}, labelOf(option), description ? el('small', {}, description) : null),
      ),
    );
  }
  return group;
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
      if (!inForm(block)) void pressed(element, surface, input.value, input);
    },
  };
  const maximum = element['max_length'];
  const length = typeof maximum === 'number' ? maximum : null;
  const kinds: Readonly<Record<string, string>> = {
    datepicker: 'date',
    timepicker: 'time',
    number_input: 'text',
  };
  const input =
    element['multiline'] === true
      ? el('textarea', { ...attributes, rows: 4, maxlength: length })
      : el('input', {
          ...attributes,
          type: kinds[type] ?? 'text',
          inputmode: type === 'number_input' ? 'decimal' : null,
          maxlength: length,
        });
  input.value =
    textAt(element, 'initial_value') || textAt(element, 'initial_date') || textAt(element, 'initial_time');
  return input;
}

/** What was filled in under an element, by block id and action id. */
export function filledIn(root: HTMLElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const input of root.querySelectorAll<HTMLElement>('[data-key]')) {
    const key = input.dataset['key'] ?? '';
    if (input instanceof HTMLSelectElement) {
      const chosen = [...input.selectedOptions].map((option) => option.value);
      values[key] = input.multiple ? chosen : (chosen[0] ?? '');
    } else if (input instanceof HTMLInputElement && input.type === 'checkbox') {
      const before = values[key];
      const others = Array.isArray(before) ? before : [];
      values[key] = input.checked ? [...others, input.value] : others;
    } else if (input instanceof HTMLInputElement && input.type === 'radio') {
      if (input.checked) values[key] = input.value;
    } else if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
      values[key] = input.value;
    }
  }
  return values;
}
