import { z } from 'zod';
import { checkView } from '../block-kit-limits.ts';
import type { JsonObject } from '../json.ts';
import { textAt } from '../json.ts';
import { SlackFailure } from '../slack-failure.ts';
import { changed, type State } from '../state.ts';
import { homeKey, openModal, publishHome, replaceView, viewObject } from '../views.ts';
import { fileReady } from './file-ready.ts';
import { type Call, jsonObject, method } from './method.ts';
import { personOr } from './reach.ts';

export const viewMethods = [
  method('views.open', {}, z.looseObject({ trigger_id: z.string(), view: jsonObject }), (call, args) => {
    checked(call.state, args.view);
    const person = useTrigger(call, args.trigger_id);
    return { view: viewObject(openModal(call.state, call.team, person, args.view, 'alone')) };
  }),
  method('views.push', {}, z.looseObject({ trigger_id: z.string(), view: jsonObject }), (call, args) => {
    checked(call.state, args.view);
    const person = useTrigger(call, args.trigger_id);
    if ((call.state.modals.get(person)?.length ?? 0) >= 3) throw new SlackFailure('push_limit_reached');
    return { view: viewObject(openModal(call.state, call.team, person, args.view, 'on-top')) };
  }),
  method(
    'views.update',
    {},
    z.looseObject({
      view_id: z.string().optional(),
      external_id: z.string().optional(),
      view: jsonObject,
      hash: z.string().optional(),
    }),
    (call, args) => {
      checked(call.state, args.view);
      const view = [...call.state.views.values()].find(
        (each) =>
          each.id === args.view_id ||
          (args.external_id !== undefined && textAt(each.content, 'external_id') === args.external_id),
      );
      if (view === undefined || view.team !== call.team) throw new SlackFailure('not_found');
      if (args.hash !== undefined && args.hash !== view.hash) throw new SlackFailure('hash_conflict');
      return { view: viewObject(replaceView(call.state, view, args.view)) };
    },
  ),
  method(
    'views.publish',
    {},
    z.looseObject({ user_id: z.string(), view: jsonObject, hash: z.string().optional() }),
    (call, args) => {
      checked(call.state, args.view);
      const person = personOr(call, args.user_id);
      const shown = call.state.homes.get(homeKey(call.team, person.id));
      const current = shown === undefined ? undefined : call.state.views.get(shown);
      if (args.hash !== undefined && current !== undefined && args.hash !== current.hash)
        throw new SlackFailure('hash_conflict');
      const view = publishHome(call.state, call.team, person.id, args.view);
      changed(call.state);
      return { view: viewObject(view) };
    },
  ),
];

function checked(state: State, view: JsonObject): void {
  const complaints = checkView(view, fileReady(state));
  if (complaints.length > 0) {
    throw new SlackFailure('invalid_arguments', { response_metadata: { messages: complaints } });
  }
}

const TRIGGER_LIFE_MS = 3000;

/** Returns the person who pressed; a trigger works once, within three seconds. */
function useTrigger(call: Call, id: string): string {
  const trigger = call.state.triggers.get(id);
  if (trigger === undefined || trigger.team !== call.team) throw new SlackFailure('invalid_trigger_id');
  if (trigger.used) throw new SlackFailure('exchanged_trigger_id');
  if (Date.now() - trigger.createdAt > TRIGGER_LIFE_MS) throw new SlackFailure('expired_trigger_id');
  call.state.triggers.set(id, { ...trigger, used: true });
  return trigger.person;
}
