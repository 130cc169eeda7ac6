import { setTimeout as sleep } from 'node:timers/promises';
import { WebAPIPlatformError } from '@slack/web-api';
import { neverConnected, secondsToWait } from './network-code.ts';

/** Longest wait that a person is still looking at the screen for; also the longest Slack asks in practice. */
const LONGEST_WAIT_S = 60;
const TRIES = 3;
const REFUSED_WAIT_S = 1;

/** Slack's code for a refused call, or null when it was something else. */
export function slackCode(error: unknown): string | null {
  if (error instanceof WebAPIPlatformError) return error.data.error;
  if (error instanceof ResponseUrlError) return error.code;
  return null;
}

/** Sends again only what Slack certainly did not take: rate limits and connections that were never made. */
export async function sendPatiently<T>(send: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send();
    } catch (error) {
      const wait = waitBeforeAgain(error);
      if (wait === null || wait > LONGEST_WAIT_S || tries === TRIES) throw error;
      await sleep(wait * 1000, undefined, { ref: false });
    }
  }
}

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

/** true when a response_url can no longer be used, so that another way has to be taken. */
export function isGone(error: unknown): boolean {
  return (
    error instanceof ResponseUrlError &&
    ['expired_url', 'used_url', 'http_404', 'http_410'].includes(error.code)
  );
}

/** Posts to a response_url once. */
export async function respondTo(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  const code = refusal(await response.text());
  if (response.ok && code === null) return;
  const retryAfter = response.status === 429 ? Number(response.headers.get('retry-after') ?? '1') : null;
  throw new ResponseUrlError(code ?? `http_${response.status}`, retryAfter);
}

/** The code of a refusal. Codes have an underscore where they stand alone; `ok` and the like have none. */
function refusal(body: string): string | null {
  if (!body.startsWith('{')) return /^[a-z]+(_[a-z]+)+$/.test(body) ? body : null;
  return /"error"\s*:\s*"([a-z_]+)"/.exec(body)?.[1] ?? null;
}

function waitBeforeAgain(error: unknown): number | null {
  if (error instanceof ResponseUrlError) return error.retryAfter;
  return secondsToWait(error) ?? (neverConnected(error) ? REFUSED_WAIT_S : null);
}
