import { isObject, textAt } from './json.ts';
import { askConfirm } from './popup.ts';
import type { JsonObject, Surface } from './types.ts';

/** The one name of an element: the same action may stand in several blocks, such as *Stop* at each subscription. */
export const keyOf = (element: JsonObject, block: JsonObject): string =>
  `${textAt(block, 'block_id')}/${textAt(element, 'action_id')}`;

/** A field that is sent with its modal, not at each change. */
export const inForm = (block: JsonObject): boolean =>
  block['type'] === 'input' && block['dispatch_action'] !== true;

/** Presses, after the question of `confirm` if there is one; shows that it is busy. */
export async function pressed(
  element: JsonObject,
  block: JsonObject,
  surface: Surface,
  choice: string | readonly string[] | null,
  shown: HTMLElement,
): Promise<void> {
  const confirm = element['confirm'];
  if (isObject(confirm) && !(await askConfirm(confirm))) return;
  shown.setAttribute('aria-busy', 'true');
  try {
    await surface.press(keyOf(element, block), choice);
  } finally {
    shown.removeAttribute('aria-busy');
  }
}
