import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { makeClaims } from './claims.ts';
import type { SlackDeps } from './deps.ts';
import { answerDirectMessage } from './direct-message.ts';
import type { ClientFor, HandleError } from './error-handler.ts';
import { type IncomingEvent, keptEvent, readEvent } from './incoming-event.ts';
import { type LearnLocale, localeLearner } from './locale.ts';
import { answerMention } from './mention.ts';
import { type Situation, workspaceOf } from './situation.ts';

export const QUESTION_EVENTS = ['app_mention', 'message'] as const;

export interface QuestionEvents {
  start(): void;
  stop(): Promise<void>;
}

/** Mentions and direct messages: each is claimed, so that it is answered once. */
export function registerQuestionEvents(
  app: App,
  deps: SlackDeps,
  clientFor: ClientFor,
  handleError: HandleError,
): QuestionEvents {
  const learnLocale = localeLearner(deps);
  const claims = makeClaims(deps, async ({ workspace, payload }, begin) => {
    const { team, event } = keptEvent.parse(JSON.parse(payload));
    const at = situationOf(event, await clientFor(workspace), workspace, team);
    await answerEvent(deps, learnLocale, at, event, begin).catch((error: Error) =>
      handleError({ error, body: { event }, context: { isEnterpriseInstall: false, teamId: workspace } }),
    );
  });
  for (const name of QUESTION_EVENTS) {
    app.event(name, async ({ body, client, context }) => {
      const read = readEvent(body);
      if (read === null) return;
      const workspace = workspaceOf(context);
      const team = context.teamId ?? null;
      const at = situationOf(read.event, client, workspace, team);
      const payload = JSON.stringify({ team, event: read.event });
      await claims.once({ workspace, eventId: read.event_id, payload }, (begin) =>
        answerEvent(deps, learnLocale, at, read.event, begin),
      );
    });
  }
  return claims;
}

async function answerEvent(
  deps: SlackDeps,
  learnLocale: LearnLocale,
  at: Situation,
  event: IncomingEvent,
  begin: () => Promise<void>,
): Promise<void> {
  const { locale } =
    event.type === 'app_mention'
      ? await answerMention(deps, at, event, begin)
      : await answerDirectMessage(deps, at, event, begin);
  await learnLocale(at, locale);
}

function situationOf(
  event: IncomingEvent,
  client: WebClient,
  workspace: string,
  team: string | null,
): Situation {
  return {
    client,
    workspace,
    team,
    channel: event.channel,
    channelName: null,
    thread: event.thread_ts ?? (event.type === 'app_mention' ? event.ts : null),
    user: event.user,
    english: false,
    responseUrl: null,
  };
}
