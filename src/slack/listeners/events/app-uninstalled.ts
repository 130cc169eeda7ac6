import type { App } from '@slack/bolt';
import type { State } from '../../../domain/state.ts';
import type { Log } from '../../deps.ts';
import { workspaceOf } from '../../request-context.ts';

interface UninstallParts {
  readonly state: Pick<State, 'installations'>;
  readonly log: Log;
}

/** Taken out of a workspace: its installation and every row of it go. */
export function registerUninstalled(app: App, parts: UninstallParts): void {
  app.event('app_uninstalled', ({ context }) => forgetWorkspace(parts, workspaceOf(context)));
  app.event('tokens_revoked', async ({ event, context }) => {
    // Only the bot's own token ends the installation; the bot has no tokens of people.
    if ((event.tokens?.bot ?? []).length > 0) await forgetWorkspace(parts, workspaceOf(context));
  });
}

async function forgetWorkspace(parts: UninstallParts, workspace: string): Promise<void> {
  await parts.state.installations.remove(workspace);
  parts.log.info({ workspace }, 'uninstalled');
}
