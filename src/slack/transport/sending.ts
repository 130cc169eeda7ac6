import { setTimeout as sleep } from 'node:timers/promises';
import { ResponseUrlError, secondsUntilAgain } from './failed-call.ts';
import { readBounded } from './read-bounded.ts';

/** Longest wait that a person is still looking at the screen for; also the longest Slack asks in practice. */
const LONGEST_WAIT_S = 60;
const TRIES = 3;
/** A response_url answers with a word or a code. */
const LONGEST_RESPONSE = 100_000;

/** Sends again only what Slack certainly did not take: rate limits and connections that were never made. */
export async function sendPatiently<T>(send: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send();
    } catch (error) {
      const wait = secondsUntilAgain(error);
      if (wait === null || wait > LONGEST_WAIT_S || tries === TRIES) throw error;
      await sleep(wait * 1000, undefined, { ref: false });
    }
  }
}

/** Posts to a response_url once. */
export async function respondTo(url: string, content: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(content),
    signal: AbortSignal.timeout(10_000),
  });
  const body = await readBounded(response.body, LONGEST_RESPONSE);
  const code = refusal(body?.toString() ?? '');
  if (response.ok && code === null) return;
  const retryAfter = response.status === 429 ? Number(response.headers.get('retry-after') ?? '1') : null;
  throw new ResponseUrlError(code ?? `http_${response.status}`, retryAfter);
}

/** The code of a refusal. Codes have an underscore where they stand alone; `ok` and the like have none. */
function refusal(body: string): string | null {
  if (!body.startsWith('{')) return /^(?=.{3,100}$)[a-z]+(_[a-z]+)+$/.test(body) ? body : null;
  return /"error"\s*:\s*"([a-z_]{1,100})"/.exec(body)?.[1] ?? null;
}
