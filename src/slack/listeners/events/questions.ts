import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { withoutMarkup } from '../../../text/slack-markup.ts';
import type { SlackDeps } from '../../deps.ts';
import type { LearnLocale } from '../../replies/locale.ts';
import { placeIds, type RequestContext, type RequestIds } from '../../request-context.ts';
import type { ClientFor, HandleError } from '../../transport/error-handler.ts';
import { answerSaid } from './answer-said.ts';
import { makeClaims } from './claims.ts';
import { isPublication, readGivenFile } from './given-publication.ts';
import { type IncomingEvent, keptEvent, readEvent } from './incoming-event.ts';

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
    const at = contextOf(event, await tools.clientFor(workspace), ids);
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
      const at = contextOf(read.event, client, ids);
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
  at: RequestContext,
  event: IncomingEvent,
  begin: () => Promise<void>,
): Promise<void> {
  if (isPublication(event)) return readGivenFile(deps, at, event, begin);
  const { locale } = await answerSaid(deps, at, withoutMarkup(event.text ?? ''), begin);
  await tools.learnLocale(at, locale);
}

function contextOf(event: IncomingEvent, client: WebClient, ids: RequestIds): RequestContext {
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
