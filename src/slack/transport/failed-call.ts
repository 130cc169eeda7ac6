import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { DATABASE_AWAY } from '../../domain/database-away.ts';
import type { PostAttempt } from '../../domain/post-attempt.ts';
import type { Failure } from '../../present/surfaces/notices.ts';
import { GARBLED, isSlackCode, type SlackError, slackError } from './slack-errors.ts';
import { GarbledAnswer } from './slack-fetch.ts';

/** A response_url said no; `code` is Slack's, such as `expired_url`. */
export class ResponseUrlError extends Error {
  readonly code: string;
  readonly retryAfter: number | null;

  constructor(code: string, retryAfter: number | null) {
    super(`response_url: ${code}`);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** Message of the error that Bolt's installer makes another error of, when nobody installed the app there. */
export const NO_INSTALLATION = 'this workspace has no installation';

/**
 * Short name of an error, one of a few: Slack's code, the system's code of a broken line, or the name of one of our own.
 */
export function codeOf(error: unknown): string {
  if (garbled(error) !== null) return GARBLED;
  if (error instanceof WebAPIPlatformError) return error.data.error;
  if (error instanceof ResponseUrlError) return error.code;
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`;
  if (secondsToWait(error) !== null) return 'ratelimited';
  if (error instanceof WebAPIRequestError) return networkCode(error.original);
  if (lineBroke(error)) return networkCode(error);
  return error instanceof Error ? error.name : 'Unknown';
}

/** What an error means for us. */
export function meaningOf(error: unknown): SlackError {
  return slackError(codeOf(error));
}

/** Slack understood the call and said no, with this code; null when it was something else. */
export function refusalCode(error: unknown): string | null {
  const isRefusal = error instanceof WebAPIPlatformError || error instanceof ResponseUrlError;
  return isRefusal && garbled(error) === null ? codeOf(error) : null;
}

/** true when a response_url can no longer be used, so that another way has to be taken. */
export function isGone(error: unknown): boolean {
  return error instanceof ResponseUrlError && meaningOf(error).urlIsGone;
}

/** Seconds until the same call may be sent again by itself; null when it may not. */
export function secondsUntilAgain(error: unknown): number | null {
  const { againInSeconds } = meaningOf(error);
  return againInSeconds === null ? null : (secondsToWait(error) ?? againInSeconds);
}

/** What a person is told of an error. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && error.message.includes(NO_INSTALLATION)) return { kind: 'not-installed' };
  if (error instanceof Error && error.message.includes(DATABASE_AWAY)) return { kind: 'database-away' };
  const { told } = meaningOf(error);
  switch (told) {
    case 'busy':
      return { kind: told, minutes: Math.ceil((secondsToWait(error) ?? 1) / 60) };
    case 'missing-scope':
      return { kind: told, scope: neededScope(error) };
    default:
      return { kind: told };
  }
}

/** What a failed call says about what was posted. */
export function attemptOf(error: unknown): PostAttempt {
  const code = codeOf(error);
  const { outcome, mends } = slackError(code);
  if (outcome !== 'refused') return { kind: outcome, code: garbled(error)?.message ?? code };
  const wait = secondsUntilAgain(error);
  return wait === null ? { kind: outcome, code, mends } : { kind: 'rate-limited', retryAfterSeconds: wait };
}

/** What came instead of an answer, or of a code in it; null when it is an answer. */
function garbled(error: unknown): GarbledAnswer | null {
  if (error instanceof WebAPIRequestError && error.original instanceof GarbledAnswer) return error.original;
  if (!(error instanceof WebAPIPlatformError)) return null;
  const code: unknown = error.data.error;
  return isSlackCode(code) ? null : new GarbledAnswer(String(code));
}

/** The line to a response_url broke: nobody knows whether Slack took what was sent. */
export function lineBroke(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'TimeoutError' || (error instanceof TypeError && error.message === 'fetch failed');
}

/** What Slack asks after a 429, within reason; null when it did not. */
function secondsToWait(error: unknown): number | null {
  if (error instanceof WebAPIRateLimitedError || error instanceof ResponseUrlError) {
    return error.retryAfter === null ? null : sane(error.retryAfter);
  }
  // What the client makes of a 429 that does not say how long.
  const isUnsaid = error instanceof Error && error.message.startsWith('Retry header');
  return isUnsaid ? UNSAID_WAIT_S : null;
}

/** What asks for less than a second, or for longer than Slack ever does, was not said by Slack. */
function sane(seconds: number): number {
  return seconds >= 1 ? Math.min(seconds, LONGEST_WAIT_S) : UNSAID_WAIT_S;
}

/** Slack always says how long to wait; something between it and us may not. */
const UNSAID_WAIT_S = 5;
const LONGEST_WAIT_S = 3_600;

/** The system's code of what failed, such as `ECONNRESET`; `network` where it has none. */
function networkCode(error: unknown): string {
  let failure = error;
  while (failure instanceof Error) {
    if ('code' in failure && typeof failure.code === 'string') return failure.code;
    failure = failure.cause;
  }
  return 'network';
}

function neededScope(error: unknown): string {
  if (!(error instanceof WebAPIPlatformError)) return '?';
  const { needed } = Object.fromEntries(Object.entries(error.data));
  return typeof needed === 'string' ? needed : '?';
}
