import { isObject, type Json, type JsonObject, objectAt, objectsAt, textAt } from './json.ts';

/** An element that can be pressed or filled in, with the block it stands in. */
export interface Found {
  readonly block: JsonObject;
  readonly element: JsonObject;
}

/** By action id, `block_id/action_id`, or the text on a button. */
export function findElement(blocks: readonly JsonObject[], wanted: string): Found | undefined {
  const all = interactive(blocks);
  return (
    all.find(({ element }) => textAt(element, 'action_id') === wanted) ??
    all.find(
      ({ block, element }) => `${textAt(block, 'block_id')}/${textAt(element, 'action_id')}` === wanted,
    ) ??
    all.find(({ element }) => textAt(objectAt(element, 'text'), 'text') === wanted) ??
    all.find(({ block }) => textAt(block, 'block_id') === wanted)
  );
}

function interactive(blocks: readonly JsonObject[]): readonly Found[] {
  return blocks.flatMap((block) => {
    if (block['type'] === 'container') return interactive(objectsAt(block, 'child_blocks'));
    return [
      ...objectsAt(block, 'elements'),
      ...objectsAt(block, 'actions'),
      objectAt(block, 'accessory'),
      objectAt(block, 'element'),
    ]
      .filter((element) => INTERACTIVE.has(textAt(element, 'type')))
      .map((element) => ({ block, element }));
  });
}

const INTERACTIVE = new Set([
  'button',
  'overflow',
  'static_select',
  'external_select',
  'multi_static_select',
  'users_select',
  'channels_select',
  'conversations_select',
  'checkboxes',
  'radio_buttons',
  'datepicker',
  'timepicker',
  'plain_text_input',
  'number_input',
  'file_input',
]);

/** The options of a menu, those in groups included. */
function optionsOf(element: JsonObject): readonly JsonObject[] {
  const groups = objectsAt(element, 'option_groups').flatMap((group) => objectsAt(group, 'options'));
  return [...objectsAt(element, 'options'), ...groups];
}

/** An option by its value or by what it says. */
function optionOf(
  element: JsonObject,
  wanted: string,
  offered: readonly JsonObject[] = optionsOf(element),
): JsonObject {
  const found =
    offered.find((option) => option['value'] === wanted) ??
    offered.find((option) => textAt(objectAt(option, 'text'), 'text') === wanted);
  if (found === undefined) throw new RangeError(`no option ${wanted}`);
  return found;
}

/** The fields that say what was chosen, as Slack puts them in an action and in a view's state. */
export function chosen(element: JsonObject, choice: string | readonly string[] | null): JsonObject {
  const one = typeof choice === 'string' ? choice : (choice?.[0] ?? null);
  const several = typeof choice === 'string' ? [choice] : (choice ?? []);
  switch (textAt(element, 'type')) {
    case 'button':
      return element['value'] === undefined ? {} : { value: textAt(element, 'value') };
    case 'overflow':
    case 'static_select':
    case 'radio_buttons':
      return { selected_option: one === null ? null : optionOf(element, one) };
    case 'external_select':
      return {
        selected_option: one === null ? null : { text: { type: 'plain_text', text: one }, value: one },
      };
    case 'multi_static_select':
    case 'checkboxes':
      return { selected_options: several.map((each) => optionOf(element, each)) };
    case 'users_select':
      return { selected_user: one };
    case 'channels_select':
      return { selected_channel: one };
    case 'conversations_select':
      return { selected_conversation: one };
    case 'datepicker':
      return { selected_date: one };
    case 'timepicker':
      return { selected_time: one === null ? null : one.padStart(5, '0') };
    default:
      return { value: one };
  }
}

/** What an untouched field holds. */
function initialChoice(element: JsonObject): string | readonly string[] | null {
  const option = element['initial_option'];
  if (isObject(option)) return textAt(option, 'value');
  const several = objectsAt(element, 'initial_options').map((each) => textAt(each, 'value'));
  if (several.length > 0) return several;
  const keys = [
    'initial_value',
    'initial_user',
    'initial_channel',
    'initial_conversation',
    'initial_date',
    'initial_time',
  ];
  const found: Json | undefined = keys.map((key) => element[key]).find((value) => value !== undefined);
  return typeof found === 'string' ? found : null;
}

export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** `state.values` of a view: what was filled in, by action id or block id; the rest as it was at first. */
export function stateValues(blocks: readonly JsonObject[], filled: Filled): JsonObject {
  const values: Record<string, JsonObject> = {};
  for (const { block, element } of interactive(blocks)) {
    if (['button', 'overflow'].includes(textAt(element, 'type'))) continue;
    const blockId = textAt(block, 'block_id');
    const actionId = textAt(element, 'action_id');
    const given = filled[`${blockId}/${actionId}`] ?? filled[actionId] ?? filled[blockId];
    const choice = given ?? initialChoice(element);
    const emptied = choice === '' ? null : choice;
    values[blockId] = {
      ...values[blockId],
      [actionId]: { type: textAt(element, 'type'), ...chosen(element, emptied) },
    };
  }
  return values;
}
