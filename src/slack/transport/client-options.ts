import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../deps.ts';
import { slackFetch } from './slack-fetch.ts';

const TIMEOUT_MS = 10_000;
const SLACK = 'https://slack.com/api/';

/**
 * One set of options for every Web API call. No retries by the client: a post that is repeated after a time-out or a
 * 5xx can appear twice. What certainly was not taken is repeated in sending.ts.
 */
export function clientOptions(slackApiUrl: string | null, log: Log): WebClientOptions {
  return {
    ...lineTo(slackApiUrl),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  };
}

/** Opening the socket is safe to repeat, and has to go on through an outage. */
export function socketClientOptions(slackApiUrl: string | null): WebClientOptions {
  return { ...lineTo(slackApiUrl), retryConfig: { retries: 100, factor: 1.3, maxTimeout: 30_000 } };
}

/** One question to see how things are; who asks looks at what comes back. */
export function probeOptions(slackApiUrl: string | null): WebClientOptions {
  return { ...lineTo(slackApiUrl), retryConfig: { retries: 0 } };
}

function lineTo(slackApiUrl: string | null): WebClientOptions {
  const address = slackApiUrl ?? SLACK;
  return {
    slackApiUrl: address,
    fetch: slackFetch(address),
    timeout: TIMEOUT_MS,
    allowAbsoluteUrls: false,
  };
}

/** Bolt's own lines. Only their text: its objects hold payloads. */
export function boltLogger(log: Log): Logger {
  const text = (parts: readonly unknown[]) => parts.filter((part) => typeof part === 'string').join(' ');
  return {
    debug: () => {},
    info: (...parts) => log.debug({ from: 'bolt' }, text(parts)),
    warn: (...parts) => log.warn({ from: 'bolt' }, text(parts)),
    error: (...parts) => log.warn({ from: 'bolt' }, text(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
