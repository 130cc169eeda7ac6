import type { App } from '@slack/bolt';
import type { SlackDeps } from '../../deps.ts';
import { workspaceOf } from '../../request-context.ts';

/** Taken out of a workspace: its installation and every row of it go. */
export function registerUninstalled(app: App, deps: SlackDeps): void {
  app.event('app_uninstalled', ({ context }) => forgetWorkspace(deps, workspaceOf(context)));
  app.event('tokens_revoked', async ({ event, context }) => {
    // Only the bot's own token ends the installation; the bot has no tokens of people.
    if ((event.tokens?.bot ?? []).length > 0) await forgetWorkspace(deps, workspaceOf(context));
  });
}

async function forgetWorkspace(deps: SlackDeps, workspace: string): Promise<void> {
  await deps.state.installations.remove(workspace);
  deps.log.info({ workspace }, 'uninstalled');
}
