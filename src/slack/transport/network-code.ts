import { WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';

/** Codes of a connection that was never made, so that Slack certainly took nothing. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** The system's code of a request that failed, such as `ECONNRESET`; `network` where it has none. */
export function networkCode(error: unknown): string {
  let failure: unknown = error instanceof WebAPIRequestError ? error.original : error;
  while (failure instanceof Error) {
    if ('code' in failure && typeof failure.code === 'string') return failure.code;
    failure = failure.cause;
  }
  return 'network';
}

/** Slack always says how long to wait; something between it and us may not. */
const UNSAID_WAIT_S = 5;

/** Seconds to wait after a 429 of the Web API; null when it was something else. */
export function secondsToWait(error: unknown): number | null {
  if (error instanceof WebAPIRateLimitedError) return error.retryAfter;
  // What the client makes of a 429 that does not say how long.
  const isUnsaid = error instanceof Error && error.message.startsWith('Retry header');
  return isUnsaid ? UNSAID_WAIT_S : null;
}

/** true when no request reached Slack, so that it can be sent again. */
export function neverConnected(error: unknown): boolean {
  return NEVER_CONNECTED.has(networkCode(error));
}
