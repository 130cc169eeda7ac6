import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { makeClaims } from './claims.ts';
import type { SlackDeps } from './deps.ts';
import type { ClientFor, HandleError } from './error-handler.ts';
import { type IncomingEvent, keptEvent, readEvent } from './incoming-event.ts';
import type { LearnLocale } from './locale.ts';
import { isPublication, readGivenFile } from './publication.ts';
import { answerSaid } from './said.ts';
import { placeIds, type RequestIds, type Situation } from './situation.ts';
import { written } from './written.ts';

/** Bolt's names of the events in which people ask something. */
const QUESTION_EVENTS = ['app_mention', 'message'] as const;

export interface QuestionEvents {
  start(): void;
  stop(): Promise<void>;
}

export interface EventTools {
  readonly learnLocale: LearnLocale;
  readonly clientFor: ClientFor;
  readonly handleError: HandleError;
}

/** Mentions and direct messages: each is claimed, so that it is answered once. */
export function registerQuestionEvents(app: App, deps: SlackDeps, tools: EventTools): QuestionEvents {
  const claims = makeClaims(deps, async ({ workspace, payload }, begin) => {
    const { ids, event } = keptEvent.parse(JSON.parse(payload));
    const at = situationOf(event, await tools.clientFor(workspace), ids);
    await answerEvent(deps, tools, at, event, begin).catch((error: Error) =>
      tools.handleError({ error, body: { event }, context: ids }),
    );
  });
  for (const name of QUESTION_EVENTS) {
    app.event(name, async ({ body, client, context }) => {
      const read = readEvent(body);
      if (read === null) return;
      const { isEnterpriseInstall, teamId, enterpriseId } = context;
      const ids = { isEnterpriseInstall, teamId, enterpriseId };
      const at = situationOf(read.event, client, ids);
      const payload = JSON.stringify({ ids, event: read.event });
      await claims.once({ workspace: at.workspace, eventId: read.event_id, payload }, (begin) =>
        answerEvent(deps, tools, at, read.event, begin),
      );
    });
  }
  return claims;
}

async function answerEvent(
  deps: SlackDeps,
  tools: EventTools,
  at: Situation,
  event: IncomingEvent,
  begin: () => Promise<void>,
): Promise<void> {
  if (isPublication(event)) return readGivenFile(deps, at, event, begin);
  const { locale } = await answerSaid(deps, at, written(event.text ?? ''), begin);
  await tools.learnLocale(at, locale);
}

function situationOf(event: IncomingEvent, client: WebClient, ids: RequestIds): Situation {
  return {
    ...placeIds(ids),
    client,
    channel: event.channel,
    channelName: null,
    thread: event.thread_ts ?? (event.type === 'app_mention' ? event.ts : null),
    user: event.user,
    english: false,
    responseUrl: null,
  };
}
