import { type ActParts, interaction, type Surface } from './act-parts.ts';
import { findElement } from './elements.ts';
import type { Person } from './inhabitants.ts';
import { type JsonObject, objectsAt, textAt } from './json.ts';

/** The options that the app gives for a menu that looks them up while one types. */
export async function optionsFor(
  parts: ActParts,
  person: Person,
  surface: Surface,
  wanted: string,
  typed: string,
): Promise<readonly JsonObject[]> {
  const { state } = parts;
  const blocks =
    surface.kind === 'message' ? surface.message.blocks : objectsAt(surface.view.content, 'blocks');
  const found = findElement(blocks, wanted);
  if (found === undefined) return [];
  const team =
    surface.kind === 'view' ? surface.view.team : (state.channels.get(surface.message.channel)?.team ?? '');
  const answer = await parts.delivery.send({
    kind: 'interactive',
    answers: true,
    payload: {
      type: 'block_suggestion',
      ...interaction(state, person, team),
      action_id: textAt(found.element, 'action_id'),
      block_id: textAt(found.block, 'block_id'),
      value: typed,
    },
  });
  if (answer.kind !== 'acknowledged') return [];
  const groups = objectsAt(answer.body, 'option_groups').flatMap((group) => objectsAt(group, 'options'));
  return [...objectsAt(answer.body, 'options'), ...groups];
}
