import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/digest/outcome.ts';
import type { PostAttempt } from '../../src/domain/post-attempt.ts';

describe('what follows an attempt to post', () => {
  const table: readonly (readonly [PostAttempt, string])[] = [
    [{ kind: 'posted', ts: '1.2' }, 'sent'],
    [{ kind: 'rate-limited', retryAfterSeconds: 2 }, 'retry'],
    [{ kind: 'unreached', code: 'ECONNREFUSED' }, 'retry'],
    [{ kind: 'unreached', code: 'ENOTFOUND' }, 'retry'],
    [{ kind: 'in-doubt', code: 'ETIMEDOUT' }, 'uncertain'],
    [{ kind: 'in-doubt', code: 'ECONNRESET' }, 'uncertain'],
    [{ kind: 'in-doubt', code: 'http_503' }, 'uncertain'],
    [{ kind: 'in-doubt', code: 'internal_error' }, 'uncertain'],
    [{ kind: 'in-doubt', code: 'fatal_error' }, 'uncertain'],
    [{ kind: 'refused', code: 'is_archived', mends: false }, 'stop'],
    [{ kind: 'refused', code: 'not_in_channel', mends: false }, 'stop'],
    [{ kind: 'refused', code: 'channel_not_found', mends: false }, 'stop'],
    [{ kind: 'refused', code: 'token_revoked', mends: false }, 'stop'],
    [{ kind: 'refused', code: 'missing_scope', mends: false }, 'stop'],
    [{ kind: 'refused', code: 'invalid_blocks', mends: true }, 'retry'],
    [{ kind: 'refused', code: 'some_new_code', mends: true }, 'retry'],
  ];
  it.each(table)('%o → %s', (attempt, verdict) => {
    expect(verdictOf(attempt, 1).do).toBe(verdict);
  });

  it('waits as long as Slack asks', () => {
    expect(verdictOf({ kind: 'rate-limited', retryAfterSeconds: 37 }, 4)).toMatchObject({ inSeconds: 37 });
  });

  it('waits longer each time, and never more than a quarter of an hour', () => {
    const waits = [1, 2, 3, 10].map((attempts) =>
      verdictOf({ kind: 'unreached', code: 'ECONNREFUSED' }, attempts),
    );
    expect(waits.map((verdict) => verdict.do === 'retry' && verdict.inSeconds)).toEqual([10, 20, 40, 900]);
  });

  it('gives up after five refusals of a kind it does not know', () => {
    expect(verdictOf({ kind: 'refused', code: 'msg_too_long', mends: true }, 5).do).toBe('give-up');
  });
});
