import type { Language } from '../../../domain/language.ts';
import type { Goal, Subscription } from '../../../domain/state.ts';
import { refusal } from '../../../present/surfaces/notices.ts';
import type { SlackDeps } from '../../deps.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import type { RequestContext } from '../../request-context.ts';
import { tellAsker } from '../../requests/changes.ts';
import type { ActionHandler } from './actions.ts';

type Use<T> = (deps: SlackDeps, at: RequestContext, language: Language, row: T) => Promise<void>;

/** A button about one subscription, whose id is its value. Those of other workspaces do not exist here. */
export function onSubscription(deps: SlackDeps, use: Use<Subscription>): ActionHandler {
  return onRow(deps, use, (id) => deps.state.subscriptions.get(id));
}

/** A button about one goal: of this channel, or in App Home of this person. */
export function onGoal(deps: SlackDeps, use: Use<Goal>): ActionHandler {
  const { goals } = deps.state;
  return onRow(deps, use, async (id, at) =>
    [
      ...(await goals.inChannel({ workspace: at.workspace, channel: at.channel })),
      ...(await goals.ofUser(at.workspace, at.user)),
    ].find((goal) => goal.id === id),
  );
}

function onRow<T extends { readonly workspace: string }>(
  deps: SlackDeps,
  use: Use<T>,
  find: (id: string, at: RequestContext) => Promise<T | null | undefined>,
): ActionHandler {
  return async ({ at, value }) => {
    const language = await readerLanguage(deps, at);
    const row = await find(value, at);
    if (row == null || row.workspace !== at.workspace) {
      return tellAsker(deps, at, language, refusal(language, 'outdatedButton'));
    }
    await use(deps, at, language, row);
  };
}
