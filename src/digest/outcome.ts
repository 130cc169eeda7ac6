import type { PostAttempt } from '../domain/post-attempt.ts';

export type Verdict =
  | { readonly do: 'sent'; readonly ts: string }
  | { readonly do: 'retry'; readonly inSeconds: number; readonly error: string }
  | { readonly do: 'uncertain'; readonly error: string }
  /** It cannot mend by itself: the subscription stops and its owner is told. */
  | { readonly do: 'stop'; readonly error: string }
  /** Tried long enough; this one is given up and the owner is told. */
  | { readonly do: 'give-up'; readonly error: string };

/** Slack understood and refused for a reason we do not know: a few tries, then its owner hears of it. */
const MOST_REFUSALS = 5;
const LONGEST_WAIT_SECONDS = 900;

/** What to do after an attempt; `attempts` counts this one. Retried only when Slack certainly did not take it. */
export function verdictOf(attempt: PostAttempt, attempts: number): Verdict {
  switch (attempt.kind) {
    case 'posted':
      return { do: 'sent', ts: attempt.ts };
    case 'rate-limited':
      return { do: 'retry', inSeconds: attempt.retryAfterSeconds, error: 'ratelimited' };
    case 'in-doubt':
      return { do: 'uncertain', error: attempt.code };
    case 'unreached':
      return retry(attempt.code, attempts);
    case 'refused':
      if (!attempt.mends) return { do: 'stop', error: attempt.code };
      if (attempts >= MOST_REFUSALS) return { do: 'give-up', error: attempt.code };
      return retry(attempt.code, attempts);
  }
}

/** 10 s, 20 s, 40 s … at most a quarter of an hour; a delivery more than 24 hours late is skipped by the caller. */
function retry(error: string, attempts: number): Verdict {
  return { do: 'retry', inSeconds: Math.min(10 * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS), error };
}
