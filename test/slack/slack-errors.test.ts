import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/digest/outcome.ts';
import { ownerNewsOf } from '../../src/digest/owner-news.ts';
import type { Delivery } from '../../src/domain/state.ts';
import {
  attemptOf,
  codeOf,
  failureOf,
  isGone,
  meaningOf,
  ResponseUrlError,
  secondsUntilAgain,
} from '../../src/slack/transport/failed-call.ts';
import { KNOWN_CODES, slackError } from '../../src/slack/transport/slack-errors.ts';

/** The error that a code comes as from the Web API. */
function errorOf(code: string): Error {
  const status = /^http_(\d+)$/.exec(code)?.[1];
  if (status !== undefined) return new WebAPIHTTPError(Number(status), '', {});
  if (/^E[A-Z_]+$/.test(code)) return new WebAPIRequestError(Object.assign(new Error(code), { code }));
  if (code === 'network') return new WebAPIRequestError(new Error(code));
  return new WebAPIPlatformError({ ok: false, error: code });
}

const failed: Delivery = {
  id: 'd1',
  subscription: 's1',
  occasion: '2026-W48',
  due: '2026-11-23T08:00:00.000Z',
  state: 'failed',
  attempts: 1,
  notBefore: '2026-11-23T08:00:00.000Z',
  notAfter: '2026-11-24T08:00:00.000Z',
  claimedAt: null,
  messageTs: null,
  error: null,
  tellAt: null,
};

/** What passes without anybody doing something. */
const PASSES: ReadonlySet<string> = new Set(['unknown', 'busy', 'window-too-late', 'database-away']);

describe('an error means one thing, whoever looks at it', () => {
  it.each(KNOWN_CODES)('%s', (code) => {
    const error = errorOf(code);
    const { outcome, againInSeconds, mends, fallback, told } = slackError(code);
    const attempt = attemptOf(error);
    const digest = verdictOf(attempt, 1).do;
    const news = ownerNewsOf({ ...failed, error: code }, (each) => slackError(each).mends)?.kind;
    expect(codeOf(error)).toBe(code);
    // 1. Sent again by itself only what Slack certainly did not take.
    expect(secondsUntilAgain(error)).toBe(againInSeconds);
    if (outcome === 'in-doubt') expect(againInSeconds).toBeNull();
    // 2. The weekly message: the same, and it stops only for what does not mend.
    expect(digest).toBe(outcome === 'in-doubt' ? 'uncertain' : mends ? 'retry' : 'stop');
    expect(news).toBe(mends ? 'gave-up' : 'stopped');
    // 3. Other blocks are tried only where these were certainly refused.
    expect(meaningOf(error).fallback).toBe(fallback);
    if (fallback !== null) expect(outcome).toBe('refused');
    // 4. What the person reads, by the Web API or by a response_url.
    expect(failureOf(error).kind).toBe(told);
    expect(failureOf(new ResponseUrlError(code, null)).kind).toBe(told);
    expect(isGone(new ResponseUrlError(code, null))).toBe(slackError(code).urlIsGone);
    // Somebody who has to act is told what to do, or it is a matter for the log, or of waiting.
    if (!PASSES.has(told)) expect(mends).toBe(false);
  });
});

it.each([
  ['internal_error', 'uncertain'],
  ['fatal_error', 'uncertain'],
  ['is_archived', 'stop'],
  ['not_in_channel', 'stop'],
  ['channel_not_found', 'stop'],
  ['token_revoked', 'stop'],
  ['missing_scope', 'stop'],
  ['invalid_blocks', 'retry'],
  ['some_new_code', 'retry'],
  ['ECONNREFUSED', 'retry'],
  ['ENOTFOUND', 'retry'],
  ['ETIMEDOUT', 'uncertain'],
  ['ECONNRESET', 'uncertain'],
  ['http_503', 'uncertain'],
  ['http_418', 'uncertain'],
  // What the client makes of an answer that is no JSON.
  ['<html>Bad gateway</html>', 'uncertain'],
  ['', 'uncertain'],
])('%s: the weekly message gets %s', (code, verdict) => {
  expect(verdictOf(attemptOf(errorOf(code)), 1).do).toBe(verdict);
});

it('waits as long as Slack says, and says so in minutes', () => {
  const limited = new WebAPIRateLimitedError(90);
  expect(secondsUntilAgain(limited)).toBe(90);
  expect(attemptOf(limited)).toEqual({ kind: 'rate-limited', retryAfterSeconds: 90 });
  expect(failureOf(limited)).toEqual({ kind: 'busy', minutes: 2 });
  expect(failureOf(new ResponseUrlError('http_429', 121))).toEqual({ kind: 'busy', minutes: 3 });
});

it.each([
  ['a page', '<html>Bad gateway</html>'],
  ['a page of many words', `<html>${'word '.repeat(500)}`],
  ['nothing', ''],
  ['a code that never ends', 'x'.repeat(500)],
])('%s instead of a code: in doubt, under one name, kept cut', (_, error) => {
  const failure = errorOf(error);
  expect(codeOf(failure)).toBe('garbled_answer');
  const attempt = attemptOf(failure);
  expect(attempt).toEqual({ kind: 'in-doubt', code: `garbled_answer: ${error.slice(0, 180)}` });
});

it.each([
  [-5, 5],
  [0, 5],
  [Number.NaN, 5],
  [1, 1],
  [3_600, 3_600],
  [99_999_999, 3_600],
])('Retry-After %d: waits %d s', (asked, seconds) => {
  expect(secondsUntilAgain(new WebAPIRateLimitedError(asked))).toBe(seconds);
  expect(secondsUntilAgain(new ResponseUrlError('http_429', asked))).toBe(seconds);
});

it('a mistake of our own is never sent again, and leaves in doubt what was posted', () => {
  const mistake = new TypeError('x is not a function');
  expect(secondsUntilAgain(mistake)).toBeNull();
  expect(attemptOf(mistake)).toEqual({ kind: 'in-doubt', code: 'TypeError' });
});
