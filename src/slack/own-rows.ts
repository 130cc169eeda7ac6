import type { Language } from '../domain/language.ts';
import type { Subscription, Target, Threshold } from '../domain/state.ts';
import { refusal } from '../present/surfaces/notices.ts';
import type { Pressed } from './buttons.ts';
import { tellAsker } from './changes.ts';
import type { SlackDeps } from './deps.ts';
import { readerLanguage } from './reader-language.ts';
import type { Situation } from './situation.ts';

type Use<T> = (deps: SlackDeps, at: Situation, language: Language, row: T) => Promise<void>;

/** A button about one subscription, whose id is its value. Those of other workspaces do not exist here. */
export function onSubscription(deps: SlackDeps, use: Use<Subscription>): Pressed {
  return onRow(deps, use, (id) => deps.state.subscriptions.get(id));
}

/** A button about one target: of this channel, or in App Home of this person. */
export function onTarget(deps: SlackDeps, use: Use<Target>): Pressed {
  const { targets } = deps.state;
  return onRow(deps, use, async (id, at) =>
    [
      ...(await targets.inChannel({ workspace: at.workspace, channel: at.channel })),
      ...(await targets.ofUser(at.workspace, at.user)),
    ].find((target) => target.id === id),
  );
}

export function onAlert(deps: SlackDeps, use: Use<Threshold>): Pressed {
  return onRow(deps, use, async (id, at) =>
    (await deps.state.thresholds.inChannel({ workspace: at.workspace, channel: at.channel })).find(
      (alert) => alert.id === id,
    ),
  );
}

function onRow<T extends { readonly workspace: string }>(
  deps: SlackDeps,
  use: Use<T>,
  find: (id: string, at: Situation) => Promise<T | null | undefined>,
): Pressed {
  return async ({ at, value }) => {
    const language = await readerLanguage(deps, at);
    const row = await find(value, at);
    if (row == null || row.workspace !== at.workspace) {
      return tellAsker(deps, at, language, refusal(language, 'outdatedButton'));
    }
    await use(deps, at, language, row);
  };
}
