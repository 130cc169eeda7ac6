import { LRUCache } from 'lru-cache';
import type { State } from '../../domain/state.ts';
import type { Log } from '../deps.ts';
import { codeOf } from '../transport/failed-call.ts';
import type { Exchange } from './send-reply.ts';

export interface LocaleParts {
  readonly state: Pick<State, 'users'>;
  readonly log: Log;
}

export type LearnLocale = (exchange: Exchange, known: string | null) => Promise<void>;

/** Fetches an unknown locale once per person, after the acknowledgement, for the next answer. Never fails the request. */
export function localeLearner(parts: LocaleParts): LearnLocale {
  const asked = new LRUCache<string, true>({ max: 10_000 });
  return async (exchange, known) => {
    const { workspace, user } = exchange.at;
    const key = `${workspace}:${user}`;
    if (known !== null || asked.has(key)) return;
    asked.set(key, true);
    await refreshLocale(parts, exchange);
  };
}

/** Fetches the locale anew and keeps it. */
export async function refreshLocale({ state, log }: LocaleParts, { at, client }: Exchange): Promise<void> {
  try {
    const { user } = await client.users.info({ user: at.user, include_locale: true });
    const person = await state.users.get(at.workspace, at.user);
    if (user?.locale === undefined || user.locale === person?.locale) return;
    await state.users.set({
      workspace: at.workspace,
      user: at.user,
      language: person?.language ?? null,
      locale: user.locale,
      welcomedAt: person?.welcomedAt ?? null,
    });
  } catch (error) {
    log.debug({ code: codeOf(error) }, 'no locale');
  }
}
