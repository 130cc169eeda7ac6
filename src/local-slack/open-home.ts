import type { ActParts } from './act-parts.ts';
import type { Acknowledgement } from './delivery.ts';
import { eventBody, homeOpened } from './events.ts';
import type { Person } from './inhabitants.ts';
import { directChannelOf } from './state.ts';
import { homeKey, viewObject } from './views.ts';

export async function openHome(
  parts: ActParts,
  person: Person,
  tab: 'home' | 'messages',
): Promise<Acknowledgement> {
  const { state } = parts;
  const shown = state.views.get(state.homes.get(homeKey(person.team, person.id)) ?? '');
  const event = homeOpened(
    state,
    person,
    directChannelOf(state, person),
    tab,
    shown === undefined ? null : viewObject(shown),
  );
  return parts.delivery.sendEvent(eventBody(state, event, person.team));
}
