import type { App } from '@slack/bolt';
import { readKept } from '../../../domain/kept.ts';
import type { State, WorkspaceId } from '../../../domain/state.ts';
import { refusal } from '../../../present/surfaces/notices.ts';
import type { LearnLocale } from '../../replies/locale.ts';
import { readable } from '../../replies/readable.ts';
import type { Exchange } from '../../replies/send-reply.ts';
import { placeIds, type RequestContext, type RequestIds } from '../../request-context.ts';
import type { ClientFor, HandleError } from '../../transport/error-handler.ts';
import { answerSaid, type SayingParts } from './answer-said.ts';
import { type ClaimParts, makeClaims } from './claims.ts';
import { isPublication, type PublicationParts, readGivenFile } from './given-publication.ts';
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

export interface QuestionParts extends ClaimParts, SayingParts, PublicationParts {
  readonly state: ClaimParts['state'] &
    SayingParts['state'] &
    PublicationParts['state'] &
    Pick<State, 'channels'>;
  readonly learnLocale: LearnLocale;
  readonly clientFor: ClientFor;
  readonly handleError: HandleError;
}

/** Mentions and direct messages: each is claimed, so that it is answered once. */
export function registerQuestionEvents(app: App, parts: QuestionParts): QuestionEvents {
  const claims = makeClaims(parts, async ({ workspace, payload }, begin) => {
    const kept = readKept(keptEventSchema, payload);
    if (kept === null) return askAgain(parts, workspace, payload, begin);
    const { ids, event } = kept;
    const exchange = { at: contextOf(event, ids), client: await parts.clientFor(workspace) };
    await answerEvent(parts, exchange, event, begin).catch((error: Error) =>
      parts.handleError({ error, body: { event }, context: ids }),
    );
  });
  for (const name of QUESTION_EVENTS) {
    app.event(name, async ({ body, client, context }) => {
      const read = readEvent(body);
      if (read === null) return;
      const { isEnterpriseInstall, teamId, enterpriseId } = context;
      const ids = { isEnterpriseInstall, teamId, enterpriseId };
      const at = contextOf(read.event, ids);
      const payload = JSON.stringify({ ids, event: read.event } satisfies KeptEvent);
      await claims.once({ workspace: at.workspace, eventId: read.event_id, payload }, (begin) =>
        answerEvent(parts, { at, client }, read.event, begin),
      );
    });
  }
  return claims;
}

async function answerEvent(
  parts: QuestionParts,
  exchange: Exchange,
  event: IncomingEvent,
  begin: () => Promise<void>,
): Promise<void> {
  if (isPublication(event)) return readGivenFile(parts, exchange, event, begin);
  const text = await readable(parts.state, exchange.at, event.text ?? '');
  const { locale } = await answerSaid(parts, exchange, text, begin);
  await parts.learnLocale(exchange, locale);
}

/** What another version kept, and this one cannot answer: the person is asked to say it again. */
async function askAgain(
  parts: QuestionParts,
  workspace: WorkspaceId,
  payload: string,
  begin: () => Promise<void>,
): Promise<void> {
  const outdated = readKept(outdatedEventSchema, payload);
  parts.log.warn({ workspace, told: outdated !== null }, 'another version kept this event');
  if (outdated === null) return;
  const at = contextOf(outdated.event, outdated.ids);
  const client = await parts.clientFor(workspace);
  await begin();
  const language = await parts.languageOf(at);
  const content = refusal(language, 'outdatedQuestion');
  const to = { channel: at.channel, thread: at.thread };
  await parts.executor.send({ at, client }, { kind: 'post', to, content });
}

function contextOf(event: IncomingEvent | OutdatedEvent, ids: RequestIds): RequestContext {
  return {
    ...placeIds(ids),
    channel: event.channel,
    channelName: null,
    thread: event.thread_ts ?? (event.type === 'app_mention' ? event.ts : null),
    user: event.user,
    english: false,
    responseUrl: null,
    messageTs: '',
  };
}
