import { el } from './dom.ts';
import { isObject, labelOf, listAt, objectAt, objectsAt, textAt } from './json.ts';
import { inForm, keyOf, pressed } from './pressing.ts';
import type { JsonObject, Surface } from './types.ts';

export function select(
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
        void pressed(element, block, surface, many ? chosen : (chosen[0] ?? null), shown);
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
  const wanted = listAt(objectAt(element, 'filter'), 'include');
  const kinds =
    type === 'channels_select' ? ['public'] : wanted.length > 0 ? wanted : ['public', 'private', 'im'];
  return surface.state.channels
    .filter((channel) => kinds.includes(channel.kind === 'dm' ? 'im' : channel.kind))
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

export function lookUp(
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
        if (!inForm(block)) void pressed(element, block, surface, textAt(match, 'value'), input);
        return;
      }
      offered = await surface.suggest(keyOf(element, block), input.value);
      list.replaceChildren(...offered.map((option) => el('option', { value: labelOf(option) })));
    },
  });
  return el('span', {}, input, list);
}

export function choices(
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
        void pressed(element, block, surface, type === 'radio' ? (chosen[0] ?? null) : chosen, group);
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
