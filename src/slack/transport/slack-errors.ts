import type { Failure } from '../../present/surfaces/notices.ts';

/** What an error of Slack, or of the line to it, means for us. */
export interface SlackError {
  /** Whether Slack took what was sent: certainly not, nobody knows, or it never got the request. */
  readonly outcome: 'refused' | 'in-doubt' | 'unreached';
  /** Seconds until the same call is sent once more, where Slack does not say how long; null: not by itself. */
  readonly againInSeconds: number | null;
  /** It can go well later without anybody doing something about it; else a weekly message stops. */
  readonly mends: boolean;
  /** What may go well instead: other blocks, because these are not known here or are too long. */
  readonly fallback: 'unknown-blocks' | 'too-long' | null;
  /** A response_url that cannot be used (any more). */
  readonly urlIsGone: boolean;
  /** What was asked for is so already. */
  readonly isSoAlready: boolean;
  /** What the person reads. */
  readonly told: Failure['kind'];
}

const REFUSED: SlackError = {
  outcome: 'refused',
  againInSeconds: null,
  mends: true,
  fallback: null,
  urlIsGone: false,
  isSoAlready: false,
  told: 'unknown',
};
const IN_DOUBT: SlackError = { ...REFUSED, outcome: 'in-doubt' };
const UNREACHED: SlackError = { ...REFUSED, outcome: 'unreached', againInSeconds: 1 };
const FORBIDDEN: SlackError = { ...REFUSED, mends: false };
const NOT_IN_CHANNEL: SlackError = { ...FORBIDDEN, told: 'not-in-channel' };
const CHANNEL_GONE: SlackError = { ...FORBIDDEN, told: 'channel-gone' };
const MAY_NOT_POST: SlackError = { ...FORBIDDEN, told: 'may-not-post' };
const NOT_INSTALLED: SlackError = { ...FORBIDDEN, told: 'not-installed' };
const MISSING_SCOPE: SlackError = { ...FORBIDDEN, told: 'missing-scope' };
const BUSY: SlackError = { ...REFUSED, againInSeconds: 5, told: 'busy' };
const WINDOW_TOO_LATE: SlackError = { ...REFUSED, told: 'window-too-late' };
const UNKNOWN_BLOCKS: SlackError = { ...REFUSED, fallback: 'unknown-blocks' };
const TOO_LONG: SlackError = { ...REFUSED, fallback: 'too-long' };
const URL_GONE: SlackError = { ...REFUSED, urlIsGone: true };

/** An answer that is none of Slack's, or an error that has no code of Slack. */
export const GARBLED = 'garbled_answer';

/** Every error we know: a new one is one line. */
const ERRORS: ReadonlyMap<string, SlackError> = new Map(
  Object.entries({
    not_in_channel: NOT_IN_CHANNEL,
    // What private channels the bot is not in answer.
    channel_not_found: NOT_IN_CHANNEL,
    is_archived: CHANNEL_GONE,
    restricted_action: MAY_NOT_POST,
    restricted_action_read_only_channel: MAY_NOT_POST,
    restricted_action_thread_only_channel: MAY_NOT_POST,
    restricted_action_non_threadable_channel: MAY_NOT_POST,

    token_revoked: NOT_INSTALLED,
    account_inactive: NOT_INSTALLED,
    invalid_auth: NOT_INSTALLED,
    not_authed: NOT_INSTALLED,
    missing_scope: MISSING_SCOPE,
    token_expired: FORBIDDEN,
    org_login_required: FORBIDDEN,
    team_access_not_granted: FORBIDDEN,
    no_permission: FORBIDDEN,
    ekm_access_denied: FORBIDDEN,
    app_missing_action_metadata: FORBIDDEN,

    ratelimited: BUSY,
    rate_limited: BUSY,
    http_429: BUSY,
    // As many messages as a workspace may have: not over in a moment.
    message_limit_exceeded: { ...BUSY, againInSeconds: null },

    expired_trigger_id: WINDOW_TOO_LATE,
    trigger_expired: WINDOW_TOO_LATE,

    invalid_blocks: UNKNOWN_BLOCKS,
    invalid_blocks_format: UNKNOWN_BLOCKS,
    msg_blocks_too_long: TOO_LONG,
    msg_too_long: TOO_LONG,

    expired_url: URL_GONE,
    used_url: URL_GONE,
    // Of a response_url; from the Web API itself nobody knows where it came from.
    http_404: { ...IN_DOUBT, urlIsGone: true },
    http_410: { ...IN_DOUBT, urlIsGone: true },
    message_not_found: { ...REFUSED, isSoAlready: true },

    internal_error: IN_DOUBT,
    fatal_error: IN_DOUBT,
    request_timeout: IN_DOUBT,
    service_unavailable: IN_DOUBT,
    /** What failed on the way and has no code of its own. */
    network: IN_DOUBT,
    [GARBLED]: IN_DOUBT,

    /** Of our own: nothing was sent. */
    database_away: { ...REFUSED, told: 'database-away' },

    /** Of our own: a weekly message on a day or time, or in a zone, that does not exist. */
    impossible_moment: FORBIDDEN,

    ECONNREFUSED: UNREACHED,
    ENOTFOUND: UNREACHED,
    EAI_AGAIN: UNREACHED,
    EHOSTUNREACH: UNREACHED,
    ENETUNREACH: UNREACHED,
  }),
);

export const KNOWN_CODES: readonly string[] = [...ERRORS.keys()];

/** Slack's codes look like this; anything else is a page or a status of something in between, or our own mistake. */
const SLACK_CODE = /^(?!http_)[a-z][a-z0-9_]{0,99}$/;

export function isSlackCode(code: unknown): code is string {
  return typeof code === 'string' && SLACK_CODE.test(code);
}

/** What a code means. A refusal that is not in the table may mend; what is no code of Slack leaves us in doubt. */
export function slackError(code: string): SlackError {
  return ERRORS.get(code) ?? (isSlackCode(code) ? REFUSED : IN_DOUBT);
}
