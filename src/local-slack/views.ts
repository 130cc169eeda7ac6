import { BOT } from './inhabitants.ts';
import { type JsonObject, objectsAt, textAt } from './json.ts';
import { named } from './messages.ts';
import { changed, newId, type State, type View } from './state.ts';

export const homeKey = (team: string, person: string): string => `${team}:${person}`;

/** Opens a modal; `alone` closes what was open. */
export function openModal(
  state: State,
  team: string,
  person: string,
  content: JsonObject,
  how: 'alone' | 'on-top',
): View {
  const stack = how === 'on-top' ? (state.modals.get(person) ?? []) : [];
  const below = stack.at(-1) ?? null;
  const id = newId(state, 'V');
  const view: View = {
    id,
    team,
    kind: 'modal',
    person,
    content: withNames(content),
    hash: newId(state, 'H'),
    root: stack[0] ?? id,
    previous: below,
    errors: {},
  };
  state.views.set(id, view);
  state.modals.set(person, [...stack, id]);
  changed(state);
  return view;
}

export function publishHome(state: State, team: string, person: string, content: JsonObject): View {
  const key = homeKey(team, person);
  const id = state.homes.get(key) ?? newId(state, 'V');
  const view: View = {
    id,
    team,
    kind: 'home',
    person,
    content: withNames(content),
    hash: newId(state, 'H'),
    root: id,
    previous: null,
    errors: {},
  };
  state.views.set(id, view);
  state.homes.set(key, id);
  return view;
}

export function replaceView(state: State, view: View, content: JsonObject): View {
  const next: View = { ...view, content: withNames(content), hash: newId(state, 'H'), errors: {} };
  state.views.set(view.id, next);
  changed(state);
  return next;
}

export function showErrors(state: State, view: View, errors: JsonObject): void {
  state.views.set(view.id, { ...view, errors });
  changed(state);
}

/** Closes the topmost modal, or all of them. */
export function closeModals(state: State, person: string, which: 'top' | 'all'): void {
  const stack = state.modals.get(person) ?? [];
  const left = which === 'all' ? [] : stack.slice(0, -1);
  for (const id of stack.slice(left.length)) state.views.delete(id);
  state.modals.set(person, left);
  changed(state);
}

export function topModal(state: State, person: string): View | undefined {
  const id = state.modals.get(person)?.at(-1);
  return id === undefined ? undefined : state.views.get(id);
}

/** As the Web API and payloads show it; `values` are the fields filled in. */
export function viewObject(view: View, values: JsonObject = {}): JsonObject {
  const shown = view.content;
  return {
    id: view.id,
    team_id: view.team,
    type: view.kind,
    title: shown['title'] ?? null,
    submit: shown['submit'] ?? null,
    close: shown['close'] ?? null,
    blocks: objectsAt(shown, 'blocks'),
    private_metadata: textAt(shown, 'private_metadata'),
    callback_id: textAt(shown, 'callback_id'),
    external_id: textAt(shown, 'external_id'),
    state: { values },
    hash: view.hash,
    clear_on_close: shown['clear_on_close'] === true,
    notify_on_close: shown['notify_on_close'] === true,
    root_view_id: view.root,
    previous_view_id: view.previous,
    app_id: BOT.app,
    bot_id: BOT.bot,
    app_installed_team_id: view.team,
  };
}

function withNames(content: JsonObject): JsonObject {
  return { ...content, blocks: named(objectsAt(content, 'blocks')) };
}
