import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Clock } from '../../../domain/ports.ts';
import type { State, WorkspaceId } from '../../../domain/state.ts';
import type { Log, SlackSettings } from '../../deps.ts';
import { installedSince } from '../../install/oauth.ts';
import { probeBotToken } from '../../install/probe.ts';
import { workspaceOf } from '../../request-context.ts';
import { slackError } from '../../transport/slack-errors.ts';

interface UninstallParts {
  readonly settings: Pick<SlackSettings, 'slack' | 'slackApiUrl'>;
  readonly state: Pick<State, 'installations' | 'events'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Slack's clock and ours differ by less; closer together than this Slack itself is asked. */
const DOUBT_MS = 300_000;

const envelope = z.object({ event_id: z.string(), event_time: z.number() });

/** Taken out of a workspace: its installation and every row of it go. */
export function registerUninstalled(app: App, parts: UninstallParts): void {
  app.event('app_uninstalled', ({ body, context }) => forgetOnce(parts, workspaceOf(context), body));
  app.event('tokens_revoked', async ({ event, body, context }) => {
    // Only the bot's own token ends the installation; the bot has no tokens of people.
    if ((event.tokens?.bot ?? []).length > 0) await forgetOnce(parts, workspaceOf(context), body);
  });
}

/** These events can arrive late and again, also when the app was installed anew meanwhile. */
async function forgetOnce(parts: UninstallParts, workspace: WorkspaceId, body: unknown): Promise<void> {
  const { event_id, event_time } = envelope.parse(body);
  const now = parts.clock.now().toISOString();
  if (!(await parts.state.events.claim({ workspace, eventId: event_id, payload: '' }, now, now))) return;
  const stands = await stillStands(parts, workspace, event_time * 1000);
  if (stands === 'yes') {
    parts.log.info({ workspace }, 'an uninstall from before the installation was ignored');
    return;
  }
  if (stands === 'unknown') {
    await parts.state.events.release(workspace, event_id);
    throw new Error('Slack does not say whether the app is still installed');
  }
  await parts.state.installations.remove(workspace);
  parts.log.info({ workspace }, 'uninstalled');
}

/** Whether the installation is newer than what the event tells of. */
async function stillStands(
  { state, settings }: UninstallParts,
  workspace: WorkspaceId,
  happened: number,
): Promise<'yes' | 'no' | 'unknown'> {
  const installed = await installedSince(state, workspace);
  // One workspace by a token that is in the settings: nothing says since when.
  const own = settings.slack.kind === 'oauth' ? null : settings.slack.botToken;
  const { at, token } =
    installed === null || installed === 'unreadable' ? { at: null, token: own } : installed;
  if (token === null) return 'no';
  const ahead = at === null ? 0 : Date.parse(at) - happened;
  if (ahead > DOUBT_MS) return 'yes';
  if (ahead < -DOUBT_MS) return 'no';
  const probe = await probeBotToken(token, settings.slackApiUrl);
  if (probe.ok) return 'yes';
  return slackError(probe.code).told === 'not-installed' ? 'no' : 'unknown';
}
