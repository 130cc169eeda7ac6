import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { Failure } from '../present/surfaces/notices.ts';
import { ResponseUrlError, slackCode } from './sending.ts';

const KINDS: Readonly<Record<string, Failure>> = {
  not_in_channel: { kind: 'not-in-channel' },
  // What private channels the bot is not in answer.
  channel_not_found: { kind: 'not-in-channel' },
  is_archived: { kind: 'channel-gone' },
  ratelimited: { kind: 'busy' },
  rate_limited: { kind: 'busy' },
  http_429: { kind: 'busy' },
  token_revoked: { kind: 'not-installed' },
  account_inactive: { kind: 'not-installed' },
  invalid_auth: { kind: 'not-installed' },
  not_authed: { kind: 'not-installed' },
};

/** What a person is told of an error. */
export function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'busy' };
  if (error instanceof WebAPIPlatformError && error.data.error === 'missing_scope') {
    return { kind: 'missing-scope', scope: neededScope(error) };
  }
  return KINDS[slackCode(error) ?? ''] ?? { kind: 'unknown' };
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
