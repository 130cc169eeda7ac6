import { randomBytes } from 'node:crypto';
import { AuthorizationError, UnknownError } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { WorkspaceId } from '../../domain/state.ts';
import { failureNotice } from '../../present/surfaces/notices.ts';
import type { Log, Metrics } from '../deps.ts';
import type { LanguageOf } from '../replies/language.ts';
import { type RequestIds, workspaceOf } from '../request-context.ts';
import { attemptOf, codeOf, failureOf, lineBroke } from './failed-call.ts';
import { respondTo } from './sending.ts';

/** Gives false when the person was not told and certainly has no answer. */
export type HandleError = (failed: Failed) => Promise<boolean>;
export type ClientFor = (workspace: WorkspaceId) => Promise<WebClient>;

/** Whom to tell, read from any payload Slack sends. */
const payload = z
  .object({
    command: z.string().optional(),
    user_id: z.string().optional(),
    channel_id: z.string().optional(),
    response_url: z.string().optional(),
    user: z.object({ id: z.string() }).optional(),
    channel: z.object({ id: z.string() }).optional(),
    container: z.object({ thread_ts: z.string().optional() }).optional(),
    event: z
      .object({
        type: z.string(),
        user: z.string().optional(),
        channel: z.string().optional(),
        ts: z.string().optional(),
        thread_ts: z.string().optional(),
      })
      .optional(),
  })
  .catch({});

export interface ErrorParts {
  readonly clientFor: ClientFor;
  readonly languageOf: LanguageOf;
  readonly log: Log;
  readonly metrics: Metrics;
}

interface Failed {
  readonly error: Error;
  readonly body: unknown;
  readonly context: RequestIds;
}

/** The one place where an error ends: logged with a reference, and the person is told in one sentence. */
export function makeErrorHandler(parts: ErrorParts): HandleError {
  const { log, metrics } = parts;
  return async ({ error, body, context }) => {
    const cause =
      error instanceof UnknownError || error instanceof AuthorizationError ? error.original : error;
    const reference = randomBytes(4).toString('hex');
    const code = codeOf(cause);
    const workspace = workspaceOf(context);
    metrics.failure(code);
    log.error({ reference, code, workspace, err: cause }, 'a request failed');
    try {
      await tell(parts, workspace, payload.parse(body), cause, reference);
      return true;
    } catch (second) {
      log.error({ reference, code: codeOf(second) }, 'the person could not be told');
      return attemptOf(cause).kind === 'in-doubt';
    }
  };
}

async function tell(
  { clientFor, languageOf }: ErrorParts,
  workspace: WorkspaceId,
  from: z.infer<typeof payload>,
  error: Error,
  reference: string,
): Promise<void> {
  const user = from.user_id ?? from.user?.id ?? from.event?.user;
  if (user === undefined) return;
  const language = await languageOf({ workspace, user, english: from.command === '/coverage' });
  const { text, blocks } = failureNotice(language, failureOf(error), reference);
  // After a broken line the same address could say everything twice.
  if (from.response_url !== undefined && !lineBroke(error)) {
    const told = await respondTo(from.response_url, {
      response_type: 'ephemeral',
      replace_original: false,
      text,
      blocks,
    }).then(
      () => true,
      () => false,
    );
    if (told) return;
  }
  const client = await clientFor(workspace);
  const channel = from.channel_id ?? from.channel?.id ?? from.event?.channel;
  const thread = from.event?.thread_ts ?? from.container?.thread_ts;
  const content = { text, blocks: [...blocks], ...(thread === undefined ? {} : { thread_ts: thread }) };
  if (channel !== undefined && !channel.startsWith('D')) {
    const told = await client.chat.postEphemeral({ ...content, channel, user }).then(
      () => true,
      () => false,
    );
    if (told) return;
  }
  await client.chat.postMessage({
    text,
    blocks: [...blocks],
    channel: channel?.startsWith('D') ? channel : user,
  });
}
