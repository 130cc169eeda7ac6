import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { Failure } from '../../present/surfaces/notices.ts';
import { secondsToWait } from './network-code.ts';
import { ResponseUrlError, slackCode } from './sending.ts';

const KINDS: Readonly<Record<string, Failure>> = {
  not_in_channel: { kind: 'not-in-channel' },
  // What private channels the bot is not in answer.
  channel_not_found: { kind: 'not-in-channel' },
  is_archived: { kind: 'channel-gone' },
  restricted_action: { kind: 'may-not-post' },
  restricted_action_read_only_channel: { kind: 'may-not-post' },
  restricted_action_thread_only_channel: { kind: 'may-not-post' },
  restricted_action_non_threadable_channel: { kind: 'may-not-post' },
  ratelimited: { kind: 'busy', minutes: 1 },
  rate_limited: { kind: 'busy', minutes: 1 },
  message_limit_exceeded: { kind: 'busy', minutes: 1 },
  http_429: { kind: 'busy', minutes: 1 },
  expired_trigger_id: { kind: 'window-too-late' },
  trigger_expired: { kind: 'window-too-late' },
  token_revoked: { kind: 'not-installed' },
  account_inactive: { kind: 'not-installed' },
  invalid_auth: { kind: 'not-installed' },
  not_authed: { kind: 'not-installed' },
};

/** Message of the error that Bolt's installer makes another error of, when nobody installed the app there. */
export const NO_INSTALLATION = 'this workspace has no installation';

/** What a person is told of an error. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && error.message.includes(NO_INSTALLATION)) return { kind: 'not-installed' };
  const seconds = secondsBusy(error);
  if (seconds !== null) return { kind: 'busy', minutes: Math.ceil((seconds || 1) / 60) };
  if (error instanceof WebAPIPlatformError && error.data.error === 'missing_scope') {
    return { kind: 'missing-scope', scope: neededScope(error) };
  }
  return KINDS[slackCode(error) ?? ''] ?? { kind: 'unknown' };
}

function secondsBusy(error: unknown): number | null {
  return error instanceof ResponseUrlError ? error.retryAfter : secondsToWait(error);
}

/** The line to a response_url broke: nobody knows whether Slack took what was sent. */
export function lineBroke(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'TimeoutError' || (error instanceof TypeError && error.message === 'fetch failed');
}

/** Short name of an error for logs and metrics. */
export function codeOfError(error: unknown): string {
  if (error instanceof WebAPIPlatformError) return error.data.error;
  if (error instanceof ResponseUrlError) return error.code;
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof WebAPIRequestError || lineBroke(error)) return 'request_failed';
  return error instanceof Error ? error.name : 'unknown';
}

function neededScope(error: WebAPIPlatformError): string {
  const { needed } = Object.fromEntries(Object.entries(error.data));
  return typeof needed === 'string' ? needed : '?';
}
