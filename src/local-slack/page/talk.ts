import { isObject } from './json.ts';
import type { JsonObject, PageState, Surface } from './types.ts';

/** Does something as a person; what changes because of it comes through the stream. */
export async function act(as: string, what: Record<string, unknown>): Promise<unknown> {
  const response = await fetch(`/page/act?as=${encodeURIComponent(as)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(what),
  });
  return response.json();
}

/** Calls back with all that a person sees, now and at each change. Returns how to stop. */
export function watch(
  as: string,
  tell: (state: PageState) => void,
  lost: (gone: boolean) => void,
): () => void {
  const source = new EventSource(`/page/stream?as=${encodeURIComponent(as)}`);
  source.addEventListener('message', (event) => {
    lost(false);
    const state: PageState = JSON.parse(event.data);
    tell(state);
  });
  source.addEventListener('error', () => lost(true));
  return () => source.close();
}

export function surfaceOn(
  state: PageState,
  on: Surface['on'],
  filled: () => Record<string, string | string[]>,
  errors: Surface['errors'] = {},
): Surface {
  return {
    on,
    state,
    errors,
    press: async (wanted, choice) => {
      await act(state.me, { kind: 'press', on, wanted, choice, filled: filled() });
    },
    suggest: async (wanted, typed) => {
      const answer = await act(state.me, { kind: 'suggest', on, wanted, typed });
      const options: readonly JsonObject[] = Array.isArray(answer) ? answer.filter(isObject) : [];
      return options;
    },
  };
}
