import { type ActParts, interaction, newTrigger } from './act-parts.ts';
import type { Acknowledgement } from './delivery.ts';
import { type Filled, stateValues } from './elements.ts';
import type { Person } from './inhabitants.ts';
import { isObject, objectAt, objectsAt, textAt } from './json.ts';
import { closeModals, openModal, replaceView, showErrors, topModal, viewObject } from './views.ts';

/** Sends the topmost modal with what was filled in. */
export async function submit(parts: ActParts, person: Person, filled: Filled): Promise<Acknowledgement> {
  const { state } = parts;
  const view = topModal(state, person.id);
  if (view === undefined) throw new RangeError(`${person.name} has no modal open`);
  const values = stateValues(objectsAt(view.content, 'blocks'), filled);
  const answer = await parts.delivery.send({
    kind: 'interactive',
    answers: true,
    payload: {
      type: 'view_submission',
      ...interaction(state, person, view.team),
      trigger_id: newTrigger(state, view.team, person),
      view: viewObject(view, values),
      response_urls: [],
    },
  });
  if (answer.kind !== 'acknowledged') {
    showErrors(state, view, { '': 'Er ging iets mis. Probeer het nog eens.' });
    return answer;
  }
  const body = isObject(answer.body) ? answer.body : {};
  switch (textAt(body, 'response_action')) {
    case 'errors':
      showErrors(state, view, objectAt(body, 'errors'));
      break;
    case 'update':
      replaceView(state, view, objectAt(body, 'view'));
      break;
    case 'push':
      openModal(state, view.team, person.id, objectAt(body, 'view'), 'on-top');
      break;
    case 'clear':
      closeModals(state, person.id, 'all');
      break;
    default:
      closeModals(state, person.id, 'top');
  }
  return answer;
}

export async function closeModal(parts: ActParts, person: Person): Promise<void> {
  const { state } = parts;
  const view = topModal(state, person.id);
  if (view === undefined) return;
  closeModals(state, person.id, view.content['clear_on_close'] === true ? 'all' : 'top');
  if (view.content['notify_on_close'] !== true) return;
  await parts.delivery.send({
    kind: 'interactive',
    answers: false,
    payload: {
      type: 'view_closed',
      ...interaction(state, person, view.team),
      view: viewObject(view),
      is_cleared: false,
    },
  });
}
