import type { App } from '@slack/bolt';
import type { Editions } from '../../../domain/editions.ts';
import type { Places } from '../../../domain/places.ts';
import type { Clock } from '../../../domain/ports.ts';
import type { State } from '../../../domain/state.ts';
import { homeView } from '../../../present/surfaces/home.ts';
import { welcomeMessage } from '../../../present/surfaces/welcome.ts';
import { wordsOf } from '../../../present/words/words.ts';
import type { Executor } from '../../replies/executor.ts';
import { type LanguageOf, readerLanguage } from '../../replies/language.ts';
import { type LocaleParts, refreshLocale } from '../../replies/locale.ts';
import type { Exchange } from '../../replies/send-reply.ts';
import { ofPerson } from '../../request-context.ts';

export interface HomeParts {
  readonly state: Pick<State, 'users' | 'subscriptions' | 'goals'>;
  readonly editions: Editions;
  readonly places: Places;
  readonly executor: Executor;
}

export interface OpenedParts extends HomeParts, LocaleParts {
  readonly state: HomeParts['state'];
  readonly clock: Clock;
  readonly languageOf: LanguageOf;
}

/** App Home, and the one welcome message to who opens the conversation with the bot. */
export function registerHome(app: App, parts: OpenedParts): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    const exchange = { at: ofPerson(event.user, context), client };
    await refreshLocale(parts, exchange);
    if (event.tab === 'messages') await welcomeOnce(parts, exchange, event.channel);
    else await showHome(parts, exchange);
  });
}

/** Draws App Home as things are now. */
export async function showHome(
  { state, editions, places, executor }: HomeParts,
  exchange: Exchange,
): Promise<void> {
  const { workspace, user, english } = exchange.at;
  const [person, subscriptions, goals] = await Promise.all([
    state.users.get(workspace, user),
    state.subscriptions.ofUser(workspace, user),
    state.goals.ofUser(workspace, user),
  ]);
  const newest = editions.snapshot().editions.findLast(({ period }) => period !== null) ?? null;
  const targets = goals.filter((goal) => goal.kind === 'target');
  const shown = { newest, own: person?.language ?? null, subscriptions, targets };
  const view = homeView(wordsOf(places, readerLanguage(person, english)), shown);
  await executor.send(exchange, { kind: 'home', view });
}

async function welcomeOnce(parts: OpenedParts, exchange: Exchange, channel: string): Promise<void> {
  const { at } = exchange;
  const now = parts.clock.now().toISOString();
  if (!(await parts.state.users.claimWelcome(at.workspace, at.user, now))) return;
  const content = welcomeMessage(await parts.languageOf(at));
  await parts.executor.send(exchange, { kind: 'post', to: { channel, thread: null }, content });
}
