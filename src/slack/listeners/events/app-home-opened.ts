import type { App } from '@slack/bolt';
import { homeView } from '../../../present/surfaces/home.ts';
import { welcomeMessage } from '../../../present/surfaces/welcome.ts';
import type { SlackDeps } from '../../deps.ts';
import { refreshLocale } from '../../replies/locale.ts';
import { post } from '../../replies/posting.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import { ofPerson, type RequestContext } from '../../request-context.ts';
import { sendPatiently } from '../../transport/sending.ts';

/** App Home, and the one welcome message to who opens the conversation with the bot. */
export function registerHome(app: App, deps: SlackDeps): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    const at = ofPerson(event.user, client, context);
    await refreshLocale(deps, at);
    if (event.tab === 'messages') await welcomeOnce(deps, at, event.channel);
    else await showHome(deps, at);
  });
}

/** Draws App Home as things are now. */
export async function showHome(deps: SlackDeps, at: RequestContext): Promise<void> {
  const { state, editions } = deps;
  const [person, subscriptions, goals] = await Promise.all([
    state.users.get(at.workspace, at.user),
    state.subscriptions.ofUser(at.workspace, at.user),
    state.goals.ofUser(at.workspace, at.user),
  ]);
  const newest = editions.snapshot().editions.findLast(({ period }) => period !== null) ?? null;
  const language = await readerLanguage(deps, at);
  const targets = goals.filter((goal) => goal.kind === 'target');
  const view = homeView(language, { newest, own: person?.language ?? null, subscriptions, targets });
  await sendPatiently(() => at.client.views.publish({ user_id: at.user, view }));
}

async function welcomeOnce(deps: SlackDeps, at: RequestContext, channel: string): Promise<void> {
  const isFirst = await deps.state.users.claimWelcome(at.workspace, at.user, deps.clock.now().toISOString());
  if (!isFirst) return;
  const language = await readerLanguage(deps, at);
  await post(deps, at, { channel, thread: null }, async () => welcomeMessage(language));
}
