import { isObject, labelOf, textAt } from './json.ts';
import { askConfirm } from './popup.ts';
import type { JsonObject, Surface } from './types.ts';

/** The name of a field in what is filled in. */
export const keyOf = (element: JsonObject, block: JsonObject): string =>
  `${textAt(block, 'block_id')}/${textAt(element, 'action_id')}`;

/** A field that is sent with its modal, not at each change. */
export const inForm = (block: JsonObject): boolean =>
  block['type'] === 'input' && block['dispatch_action'] !== true;

/** Presses, after the question of `confirm` if there is one; shows that it is busy. */
export async function pressed(
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
