import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { readKept } from '../../../domain/kept.ts';
import type { WorkspaceId } from '../../../domain/state.ts';
import { refusal } from '../../../present/surfaces/notices.ts';
import type { SlackDeps } from '../../deps.ts';
import type { LearnLocale } from '../../replies/locale.ts';
import { postBlocks } from '../../replies/posting.ts';
import { readable } from '../../replies/readable.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import { placeIds, type RequestContext, type RequestIds } from '../../request-context.ts';
import type { ClientFor, HandleError } from '../../transport/error-handler.ts';
import { answerSaid } from './answer-said.ts';
import { makeClaims } from './claims.ts';
import { isPublication, readGivenFile } from './given-publication.ts';
import {
  type IncomingEvent,
  type KeptEvent,
  keptEventSchema,
  type OutdatedEvent,
  outdatedEventSchema,
  readEvent,
} from './incoming-event.ts';

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
    const kept = readKept(keptEventSchema, payload);
    if (kept === null) return askAgain(deps, tools, workspace, payload, begin);
    const { ids, event } = kept;
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
      const payload = JSON.stringify({ ids, event: read.event } satisfies KeptEvent);
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
  const { locale } = await answerSaid(deps, at, await readable(deps, at, event.text ?? ''), begin);
  await tools.learnLocale(at, locale);
}

/** What another version kept, and this one cannot answer: the person is asked to say it again. */
async function askAgain(
  deps: SlackDeps,
  tools: EventTools,
  workspace: WorkspaceId,
  payload: string,
  begin: () => Promise<void>,
): Promise<void> {
  const outdated = readKept(outdatedEventSchema, payload);
  deps.log.warn({ workspace, told: outdated !== null }, 'another version kept this event');
  if (outdated === null) return;
  const at = contextOf(outdated.event, await tools.clientFor(workspace), outdated.ids);
  await begin();
  const language = await readerLanguage(deps, at);
  await postBlocks(at, { channel: at.channel, thread: at.thread }, refusal(language, 'outdatedQuestion'));
}

function contextOf(event: IncomingEvent | OutdatedEvent, client: WebClient, ids: RequestIds): RequestContext {
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
