import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { DatabaseAway } from '../../../domain/database-away.ts';
import { readKept } from '../../../domain/kept.ts';
import type { ClaimedEvent, State, WorkspaceId } from '../../../domain/state.ts';
import { refusal } from '../../../present/surfaces/notices.ts';
import type { DatabaseWatch } from '../../deps.ts';
import type { LearnLocale } from '../../replies/locale.ts';
import { readable } from '../../replies/readable.ts';
import type { Exchange } from '../../replies/send-reply.ts';
import { placeIds, type RequestContext, type RequestIds, workspaceOf } from '../../request-context.ts';
import type { Admit } from '../../transport/acknowledge-everything.ts';
import type { ClientFor, HandleError } from '../../transport/error-handler.ts';
import { answerSaid, type SayingParts } from './answer-said.ts';
import { type Admission, type Answered, type ClaimParts, makeClaims } from './claims.ts';
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
  /** Claims a question, before Bolt acknowledges it. */
  readonly admit: Admit;
  start(): void;
  stop(): Promise<void>;
}

export interface QuestionParts extends ClaimParts, SayingParts, PublicationParts {
  readonly state: ClaimParts['state'] &
    SayingParts['state'] &
    PublicationParts['state'] &
    Pick<State, 'channels'>;
  readonly database: DatabaseWatch;
  readonly learnLocale: LearnLocale;
  readonly clientFor: ClientFor;
  readonly handleError: HandleError;
}

/** Mentions and direct messages: each is claimed, so that it is answered once. */
export function registerQuestionEvents(app: App, parts: QuestionParts): QuestionEvents {
  const claims = makeClaims(parts, async ({ workspace, payload }, begin) => {
    const kept = readKept(keptEventSchema, payload);
    if (kept === null) return askAgain(parts, workspace, payload, begin);
    return answerOrTell(parts, kept, begin, () => parts.clientFor(workspace));
  });
  const admitted = new WeakMap<object, Admitted>();
  for (const name of QUESTION_EVENTS) {
    app.event(name, async ({ body, client }) => {
      const known = admitted.get(body);
      if (known === undefined) return;
      const { read, claimed, admission } = known;
      await claims.answer(claimed, admission, (begin) =>
        answerOrTell(parts, read, begin, () => Promise.resolve(client)),
      );
    });
  }
  return {
    start: claims.start,
    stop: claims.stop,
    async admit(body) {
      const read = readEvent(body);
      if (read === null) return needsDatabase(parts, body);
      const { ids, event, eventId } = read;
      const payload = JSON.stringify({ ids, event } satisfies KeptEvent);
      const claimed = { workspace: workspaceOf(ids), eventId, payload };
      const admission = await claims.admit(claimed);
      admitted.set(body, { read, claimed, admission });
      return admission.kind === 'unclaimed' ? admission.taken : null;
    },
  };
}

interface Admitted {
  readonly read: KeptEvent;
  readonly claimed: ClaimedEvent;
  readonly admission: Admission;
}

/** Only the database can do something with these, and Slack sends them again. */
const eventForDatabase = z.object({
  event: z.object({ type: z.enum(['app_home_opened', 'app_uninstalled', 'tokens_revoked']) }),
});

async function needsDatabase({ database }: Pick<QuestionParts, 'database'>, body: object): Promise<null> {
  if (eventForDatabase.safeParse(body).success) await database.ping();
  return null;
}

/** `later` when the database went away before anything was posted: nothing was said and nothing is lost. */
async function answerOrTell(
  parts: QuestionParts,
  { ids, event }: KeptEvent,
  begin: () => Promise<void>,
  connect: () => Promise<WebClient>,
): Promise<Answered> {
  let hasBegun = false;
  try {
    const exchange = { at: contextOf(event, ids), client: await connect() };
    await answerEvent(parts, exchange, event, async () => {
      await begin();
      hasBegun = true;
    });
    return 'done';
  } catch (caught) {
    const error = caught instanceof Error ? caught : new Error('not an error', { cause: caught });
    if (error instanceof DatabaseAway && !hasBegun) return 'later';
    return (await parts.handleError({ error, body: { event }, context: ids })) ? 'done' : 'untold';
  }
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
): Promise<Answered> {
  const outdated = readKept(outdatedEventSchema, payload);
  parts.log.warn({ workspace, told: outdated !== null }, 'another version kept this event');
  // It stays, for `doctor`, until what was written is cleaned.
  if (outdated === null) return 'unreadable';
  const at = contextOf(outdated.event, outdated.ids);
  const client = await parts.clientFor(workspace);
  await begin();
  const language = await parts.languageOf(at);
  const content = refusal(language, 'outdatedQuestion');
  const to = { channel: at.channel, thread: at.thread };
  await parts.executor.send({ at, client }, { kind: 'post', to, content });
  return 'done';
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
