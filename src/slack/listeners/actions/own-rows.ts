import type { Language } from '../../../domain/language.ts';
import type { Subscription, Target, Threshold } from '../../../domain/state.ts';
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

/** A button about one target: of this channel, or in App Home of this person. */
export function onTarget(deps: SlackDeps, use: Use<Target>): ActionHandler {
  const { targets } = deps.state;
  return onRow(deps, use, async (id, at) =>
    [
      ...(await targets.inChannel({ workspace: at.workspace, channel: at.channel })),
      ...(await targets.ofUser(at.workspace, at.user)),
    ].find((target) => target.id === id),
  );
}

export function onAlert(deps: SlackDeps, use: Use<Threshold>): ActionHandler {
  return onRow(deps, use, async (id, at) =>
    (await deps.state.thresholds.inChannel({ workspace: at.workspace, channel: at.channel })).find(
      (alert) => alert.id === id,
    ),
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
