import { LRUCache } from 'lru-cache';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import { codeOf } from '../transport/failed-call.ts';

export type LearnLocale = (at: RequestContext, known: string | null) => Promise<void>;

/** Fetches an unknown locale once per person, after the acknowledgement, for the next answer. Never fails the request. */
export function localeLearner(deps: SlackDeps): LearnLocale {
  const asked = new LRUCache<string, true>({ max: 10_000 });
  return async (at, known) => {
    const key = `${at.workspace}:${at.user}`;
    if (known !== null || asked.has(key)) return;
    asked.set(key, true);
    await refreshLocale(deps, at);
  };
}

/** Fetches the locale anew and keeps it. */
export async function refreshLocale(deps: SlackDeps, at: RequestContext): Promise<void> {
  try {
    const { user } = await at.client.users.info({ user: at.user, include_locale: true });
    const person = await deps.state.users.get(at.workspace, at.user);
    if (user?.locale === undefined || user.locale === person?.locale) return;
    await deps.state.users.set({
      workspace: at.workspace,
      user: at.user,
      language: person?.language ?? null,
      locale: user.locale,
      welcomedAt: person?.welcomedAt ?? null,
    });
  } catch (error) {
    deps.log.debug({ code: codeOf(error) }, 'no locale');
  }
}
