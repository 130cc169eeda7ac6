import { ErrorCode, LogLevel, WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SCOPES } from '../../src/local-slack/inhabitants.ts';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { systemClock } from '../../src/operate/clock.ts';
import { workspaceOnly } from './tiny-bot.ts';

let workspace: Workspace;
let client: WebClient;

beforeAll(async () => {
  workspace = await workspaceOnly();
});
beforeEach(() => {
  workspace.reset();
  client = clientWith(workspace.botToken);
});
afterAll(() => workspace.close());

function clientWith(token: string, slackApiUrl = workspace.apiUrl): WebClient {
  return new WebClient(token, {
    slackApiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 2000,
    logLevel: LogLevel.ERROR,
  });
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'ok';
  } catch (error) {
    if (!(error instanceof Error)) return 'no error';
    const data: unknown = 'data' in error ? error.data : undefined;
    const inside = typeof data === 'object' && data !== null && 'error' in data ? String(data.error) : '';
    return inside || ('code' in error ? String(error.code) : error.message);
  }
}

const post = (channel: string, more: Record<string, unknown> = {}): Promise<unknown> =>
  client.apiCall('chat.postMessage', { channel, text: 'Venlo: 274 gemeente-profielen', ...more });

describe('what Slack refuses', () => {
  const { channels } = { channels: () => workspace.channels };
  test.each([
    ['a channel the bot is not in', () => post(channels().zeeland.id), 'not_in_channel'],
    ['a channel that does not exist', () => post('C0NIETS'), 'channel_not_found'],
    ['a channel of another workspace', () => post(channels().ofSecond.id), 'channel_not_found'],
    ['nothing to say', () => post(channels().landelijk.id, { text: '' }), 'no_text'],
    [
      'blocks over the limit',
      () => post(channels().landelijk.id, { blocks: [{ type: 'graph' }] }),
      'invalid_blocks',
    ],
    [
      'a message that is not there',
      () => client.chat.update({ channel: channels().landelijk.id, ts: '1.2', text: 'x' }),
      'message_not_found',
    ],
    [
      'metadata without a payload',
      () => post(channels().landelijk.id, { metadata: { event_type: 'digest' } }),
      'invalid_metadata_format',
    ],
    ['a method that does not exist', () => client.apiCall('chat.shout', {}), 'unknown_method'],
    ['arguments left out', () => client.apiCall('chat.postMessage', { text: 'x' }), 'invalid_arguments'],
    [
      'history without the scope',
      () => client.conversations.history({ channel: channels().landelijk.id }),
      'missing_scope',
    ],
    ['someone unknown', () => client.users.info({ user: 'U0NIEMAND' }), 'user_not_found'],
    [
      'an ephemeral message to who is not there',
      () => client.chat.postEphemeral({ channel: channels().prive.id, user: 'U1MARIA', text: 'x' }),
      'user_not_in_channel',
    ],
  ])('%s', async (_name, call, code) => {
    expect(await codeOf(call())).toBe(code);
    expect(workspace.record()).toEqual([]);
  });

  test('a private channel without the bot looks as if it does not exist', async () => {
    workspace.remove(workspace.channels.prive);
    expect(await codeOf(post(workspace.channels.prive.id))).toBe('channel_not_found');
  });

  test('an archived channel', async () => {
    workspace.archive(workspace.channels.landelijk);
    expect(await codeOf(post(workspace.channels.landelijk.id))).toBe('is_archived');
  });

  test('a token that is wrong, missing or revoked', async () => {
    expect(await codeOf(clientWith('xoxb-other').auth.test())).toBe('invalid_auth');
    expect(await codeOf(clientWith('').auth.test())).toBe('not_authed');
    await client.auth.revoke({});
    expect(await codeOf(client.auth.test())).toBe('token_revoked');
  });

  test('a scope that was taken away is named', async () => {
    workspace.grant(DEFAULT_SCOPES.filter((scope) => scope !== 'users:read'));
    await expect(client.users.info({ user: 'U1SANNE' })).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'users:read' },
    });
  });

  test('more than one message a second in a channel, when switched on', async () => {
    workspace.limitRate(true);
    const { landelijk, noordLimburg } = workspace.channels;
    await post(landelijk.id);
    await expect(post(landelijk.id)).rejects.toMatchObject({
      code: ErrorCode.RateLimitedError,
      retryAfter: 1,
    });
    await post(noordLimburg.id);
    expect(workspace.record()).toHaveLength(2);
  });

  test('more than a hundred messages a minute in a workspace, when switched on', async () => {
    const one = { ...workspace.channels.landelijk, members: ['U0DEKKING'] };
    const crowded = await openWorkspace({
      port: 0,
      clock: systemClock,
      signingSecret: 'secret',
      moreChannels: Array.from({ length: 101 }, (_, index) => ({ ...one, id: `CX${index}` })),
    });
    crowded.limitRate(true);
    const poster = clientWith(crowded.botToken, crowded.apiUrl);
    for (let n = 0; n < 100; n += 1) await poster.chat.postMessage({ channel: `CX${n}`, text: 'een' });
    await expect(poster.chat.postMessage({ channel: 'CX100', text: 'een' })).rejects.toMatchObject({
      code: ErrorCode.RateLimitedError,
    });
    await crowded.close();
  });
});

describe('what Slack does', () => {
  test('messages are posted, changed and deleted', async () => {
    const { landelijk } = workspace.channels;
    const posted = await client.chat.postMessage({
      channel: landelijk.id,
      text: 'een',
      metadata: { event_type: 'digest', event_payload: { id: '7' } },
    });
    await client.chat.update({ channel: landelijk.id, ts: posted.ts ?? '', text: 'twee' });
    expect(workspace.record()).toMatchObject([
      { text: 'twee', edited: true, metadata: { event_payload: { id: '7' } } },
    ]);
    await client.chat.delete({ channel: landelijk.id, ts: posted.ts ?? '' });
    expect(workspace.seenBy(workspace.people.member, landelijk)).toEqual([]);
    expect(workspace.record()).toMatchObject([{ deleted: true }]);
  });

  test('history tells with metadata what was posted, once the scope is there', async () => {
    workspace.grant([...DEFAULT_SCOPES, 'channels:history']);
    const { landelijk } = workspace.channels;
    for (const id of ['1', '2']) {
      await client.chat.postMessage({
        channel: landelijk.id,
        text: id,
        metadata: { event_type: 'digest', event_payload: { id } },
      });
    }
    const history = await client.conversations.history({ channel: landelijk.id, include_all_metadata: true });
    expect(history.messages?.map((message) => message.metadata?.event_payload)).toEqual([
      { id: '2' },
      { id: '1' },
    ]);
  });

  test('a message to a person lands in the direct message', async () => {
    const posted = await client.chat.postMessage({ channel: workspace.people.member.id, text: 'Welkom' });
    expect(posted.channel).toBe(workspace.direct(workspace.people.member).id);
    expect(workspace.seenBy(workspace.people.admin, workspace.direct(workspace.people.member))).toEqual([]);
  });

  test.each([
    ['member', { is_admin: false, is_restricted: false }, 'nl-NL'],
    ['admin', { is_admin: true, is_restricted: false }, 'nl-NL'],
    ['guest', { is_admin: false, is_restricted: true }, 'nl-NL'],
    ['stranger', { is_stranger: true, is_admin: false, team_id: 'T9' }, 'nl-NL'],
    ['english', { is_admin: false }, 'en-GB'],
  ] as const)('users.info of a %s', async (who, expected, locale) => {
    const { user } = await client.users.info({ user: workspace.people[who].id, include_locale: true });
    expect(user).toMatchObject({ ...expected, locale });
    const without = await client.users.info({ user: workspace.people[who].id });
    expect(without.user).not.toHaveProperty('locale');
  });

  test.each([
    ['<!channel> venlo', ['channel']],
    ['&lt;!channel&gt; venlo', []],
    ['<@U1SANNE> en <!here|here>', ['U1SANNE', 'here']],
  ])('%s notifies %o', async (text, notified) => {
    await post(workspace.channels.landelijk.id, {
      text,
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }],
    });
    expect(workspace.record()[0]?.notifies).toEqual(notified);
  });

  test('plain text never notifies', async () => {
    const blocks = [{ type: 'section', text: { type: 'plain_text', text: '<!channel>' } }];
    await post(workspace.channels.landelijk.id, { text: 'x', blocks });
    expect(workspace.record()[0]?.notifies).toEqual([]);
  });

  test('JSON bodies are taken as forms are', async () => {
    const response = await fetch(`${workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        authorization: `Bearer ${workspace.botToken}`,
      },
      body: JSON.stringify({
        channel: workspace.channels.landelijk.id,
        text: 'kop',
        blocks: [{ type: 'divider' }],
      }),
    });
    expect(await response.json()).toMatchObject({ ok: true, message: { blocks: [{ type: 'divider' }] } });
  });
});

describe('faults', () => {
  const send = (): Promise<unknown> =>
    post(workspace.channels.landelijk.id, { blocks: [{ type: 'divider' }] });
  test.each([
    ['an error', { kind: 'error', code: 'fatal_error' }, 'fatal_error', 0],
    ['blocks that are too new', { kind: 'refuse-blocks', types: ['divider'] }, 'invalid_blocks', 0],
    ['a status', { kind: 'status', status: 500 }, ErrorCode.HTTPError, 0],
    ['too often', { kind: 'rate-limited', retryAfter: 2 }, ErrorCode.RateLimitedError, 0],
    ['a connection cut before', { kind: 'reset-before' }, ErrorCode.RequestError, 0],
    ['a connection cut after', { kind: 'reset-after' }, ErrorCode.RequestError, 1],
    ['a delay', { kind: 'delay', milliseconds: 30 }, 'ok', 1],
  ] as const)('%s: once, and then no more', async (_name, what, code, posted) => {
    workspace.faults.on({ on: 'chat.postMessage', what, times: 1 });
    expect(await codeOf(send())).toBe(code);
    expect(workspace.record()).toHaveLength(posted);
    expect(await codeOf(send())).toBe('ok');
    expect(workspace.record()).toHaveLength(posted + 1);
  });

  test('other methods go on, until it is switched off', async () => {
    const off = workspace.faults.on({ on: 'chat.postMessage', what: { kind: 'error', code: 'fatal_error' } });
    expect(await codeOf(client.auth.test())).toBe('ok');
    expect(await codeOf(send())).toBe('fatal_error');
    off();
    expect(await codeOf(send())).toBe('ok');
  });
});
