import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SCOPES } from '../../src/local-slack/inhabitants.ts';
import { MONDAY, openRounds, type Rounds } from './open-rounds.ts';

/** The fault table of docs/operating.md, each through the real client against the local Slack. */
let rounds: Rounds;
afterEach(() => rounds.close());

const SOON = '2026-11-23T08:00:31.000Z';
const LATER = '2026-11-23T08:10:00.000Z';
const NEXT_DAY = '2026-11-24T08:00:01.000Z';

const posted = () => rounds.workspace.record(rounds.workspace.channels.noordLimburg).length;
const told = () =>
  rounds.workspace.record(rounds.workspace.direct(rounds.workspace.people.member)).map(({ text }) => text);
const stopped = async () =>
  (await rounds.bot.store.state.subscriptions.get('s-AM29'))?.stoppedBecause ?? null;

async function dueWith(what: Parameters<Rounds['workspace']['faults']['on']>[0]['what'], times = 1) {
  rounds = await openRounds();
  await rounds.subscribe('AM29');
  rounds.workspace.faults.on({ on: 'chat.postMessage', what, times });
  await rounds.at(MONDAY);
}

/** The address of a server that is no longer there. */
async function closedPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? `http://127.0.0.1:${address?.port}/api/` : '';
}

it('429: waits as long as Slack asks, then posts; nobody is told', async () => {
  await dueWith({ kind: 'rate-limited', retryAfter: 30 });
  await rounds.at('2026-11-23T08:00:29.000Z');
  expect(posted()).toBe(0);
  await rounds.at(SOON);
  expect(posted()).toBe(1);
  expect(told()).toEqual([]);
});

it('429 that does not say how long: posts a little later', async () => {
  await dueWith({ kind: 'status', status: 429 });
  expect(posted()).toBe(0);
  await rounds.at(SOON);
  expect(posted()).toBe(1);
  expect(told()).toEqual([]);
});

it('connection refused: tries on for a day, then tells that it was skipped', async () => {
  rounds = await openRounds({ apiUrl: await closedPort() });
  await rounds.subscribe('AM29');
  await rounds.at(MONDAY);
  await rounds.at(LATER);
  const { deliveries } = rounds.bot.store.state;
  const [delivery] = await deliveries.claim('2026-11-23T08:30:00.000Z', 1);
  expect(delivery).toMatchObject({ error: 'ECONNREFUSED', attempts: 3 });
  if (delivery !== undefined) await deliveries.settle(delivery.id, { ...delivery, state: 'planned' });
  await rounds.at(NEXT_DAY);
  expect(await deliveries.get(delivery?.id ?? '')).toMatchObject({ state: 'skipped', error: 'ECONNREFUSED' });
  expect(await stopped()).toBeNull();
});

describe.each<[string, Parameters<typeof dueWith>[0], boolean]>([
  ['reset before it was taken', { kind: 'reset-before' }, false],
  ['reset after it was taken', { kind: 'reset-after' }, true],
  ['HTTP 503', { kind: 'status', status: 503 }, false],
  ['internal_error', { kind: 'error', code: 'internal_error' }, false],
  ['fatal_error', { kind: 'error', code: 'fatal_error' }, false],
  [
    'a page instead of an answer',
    { kind: 'garble', body: '<!DOCTYPE html><title>Bad gateway</title>' },
    true,
  ],
  ['a word instead of an answer', { kind: 'garble', body: 'ok' }, true],
  ['an empty answer', { kind: 'garble', body: '' }, true],
  ['an answer cut off', { kind: 'garble', body: '{"ok":tru' }, true],
  ['an answer of nothing', { kind: 'garble', body: 'null' }, true],
  ['an answer without a verdict', { kind: 'garble', body: '{}' }, true],
  ['an error without a code', { kind: 'garble', body: '{"ok":false}' }, true],
  ['an error that is nothing', { kind: 'garble', body: '{"ok":false,"error":null}' }, true],
  ['an error that is no code', { kind: 'garble', body: '{"ok":false,"error":"Bad gateway"}' }, true],
  ['an error that is an object', { kind: 'garble', body: '{"ok":false,"error":{"code":"x_y"}}' }, true],
  [
    'an answer of more than 5 MB',
    { kind: 'garble', body: `{"ok":true,"x":"${'x'.repeat(5_000_000)}"}` },
    true,
  ],
])('%s', (_name, what, isThere) => {
  it('is never sent again by itself; without the optional scopes the owner is asked once', async () => {
    await dueWith(what);
    await rounds.at(LATER);
    await rounds.at(NEXT_DAY);
    expect(posted()).toBe(isThere ? 1 : 0);
    expect(told()).toEqual([
      expect.stringMatching(/^Ik weet niet zeker of het weekbericht van Noord-Limburg .* Staat het er al\?$/),
    ]);
    expect(await stopped()).toBeNull();
  });

  it('is settled by one look at the history where that is allowed', async () => {
    rounds = await openRounds();
    rounds.workspace.grant([...DEFAULT_SCOPES, 'channels:history', 'groups:history']);
    await rounds.subscribe('AM29');
    rounds.workspace.faults.on({ on: 'chat.postMessage', what, times: 1 });
    await rounds.at(MONDAY);
    await rounds.at(LATER);
    await rounds.at('2026-11-23T08:10:05.000Z');
    expect(posted()).toBe(1);
    expect(told()).toEqual([]);
    expect(rounds.workspace.calls('conversations.history')).toHaveLength(1);
    expect((await rounds.bot.store.state.deliveries.lastSent('s-AM29'))?.messageTs).toBe(
      rounds.workspace.record()[0]?.ts,
    );
  });
});

it('keeps of an answer that is none the beginning', async () => {
  await dueWith({ kind: 'garble', body: `<html>${'x'.repeat(1_000)}` });
  const [delivery] = await rounds.bot.store.state.deliveries.toTell(NEXT_DAY, NEXT_DAY, 1);
  expect(delivery?.error).toMatch(/^garbled_answer: <html>xxx/);
  expect(delivery?.error).toHaveLength(196);
});

it.each([-5, 0, 99_999_999])(
  'Retry-After: %d does not post in a loop, nor past its own end',
  async (retryAfter) => {
    await dueWith({ kind: 'rate-limited', retryAfter }, 1_000);
    const calls = () => rounds.workspace.calls('chat.postMessage').length;
    for (let seconds = 1; seconds <= 60; seconds += 1) {
      await rounds.at(new Date(Date.parse(MONDAY) + seconds * 1_000).toISOString());
    }
    expect(calls()).toBeLessThanOrEqual(13);
    rounds.workspace.faults.clear();
    await rounds.at('2026-11-23T09:01:00.000Z');
    expect(posted()).toBe(1);
  },
);

it('however long Slack asks to wait, at its end a delivery is skipped and its owner hears of it', async () => {
  await dueWith({ kind: 'rate-limited', retryAfter: 99_999_999 }, 1_000);
  for (let hours = 1; hours <= 24; hours += 1) {
    await rounds.at(new Date(Date.parse(MONDAY) + hours * 3_600_000 + 60_000).toISOString());
  }
  expect(posted()).toBe(0);
  rounds.workspace.faults.clear();
  await rounds.at('2026-11-24T08:05:00.000Z');
  expect(told()).toEqual([expect.stringContaining('overgeslagen')]);
});

it.each([
  ['is_archived', 'het kanaal is gearchiveerd'],
  ['not_in_channel', '/invite @dekkingsbot'],
  ['channel_not_found', '/invite @dekkingsbot'],
  ['missing_scope', 'een beheerder kan de app opnieuw installeren'],
  ['restricted_action', 'ik mag in dit kanaal niet plaatsen'],
  ['token_revoked', 'geen toegang meer'],
  ['account_inactive', 'geen toegang meer'],
  ['invalid_auth', 'geen toegang meer'],
])('%s stops the subscription and tells its owner why, once', async (code, why) => {
  await dueWith({ kind: 'error', code });
  await rounds.at(LATER);
  await rounds.at('2026-11-30T08:00:00.000Z');
  expect(posted()).toBe(0);
  expect(await stopped()).toBe(code);
  expect(told()).toEqual([expect.stringContaining(why)]);
  expect(told()[0]).toMatch(/is gestopt: .*\/dekking abonneer\.$/);
});

it('any other refusal is tried five times, then given up for this week', async () => {
  await dueWith({ kind: 'error', code: 'some_new_code' }, 5);
  for (const seconds of [11, 32, 73, 154, 320, 900]) {
    await rounds.at(new Date(Date.parse(MONDAY) + seconds * 1_000).toISOString());
  }
  expect(posted()).toBe(0);
  expect(told()).toEqual([
    expect.stringContaining('deze keer niet geplaatst: Slack antwoordde “some_new_code”'),
  ]);
  expect(await stopped()).toBeNull();
  await rounds.at('2026-11-30T08:00:00.000Z');
  expect(posted()).toBe(1);
});

it('a Slack that does not take the newest blocks gets the digest, which has none', async () => {
  rounds = await openRounds();
  await rounds.subscribe('GM0983', { id: 's-AM29' });
  rounds.workspace.faults.on({
    on: 'chat.postMessage',
    what: { kind: 'refuse-blocks', types: ['data_table', 'data_visualization'] },
  });
  await rounds.at(MONDAY);
  await rounds.at(SOON);
  expect(posted()).toBe(1);
  expect(told()).toEqual([]);
});

it('an owner who has left: the channel is told', async () => {
  rounds = await openRounds();
  await rounds.subscribe('AM29', { createdBy: 'U0GONE' });
  rounds.workspace.faults.on({ on: 'chat.postMessage', what: { kind: 'reset-before' }, times: 1 });
  await rounds.at(MONDAY);
  await rounds.at(LATER);
  expect(rounds.workspace.record(rounds.workspace.channels.noordLimburg).map(({ text }) => text)).toEqual([
    expect.stringContaining('Staat het er al?'),
  ]);
});

it('an owner who has left and a channel that is archived: the administrators are told', async () => {
  rounds = await openRounds();
  await rounds.subscribe('AM29', { createdBy: '' });
  rounds.workspace.archive(rounds.workspace.channels.noordLimburg);
  await rounds.at(MONDAY);
  const { admin } = rounds.workspace.people;
  expect(rounds.workspace.record(rounds.workspace.direct(admin)).map(({ text }) => text)).toEqual([
    expect.stringContaining('het kanaal is gearchiveerd'),
  ]);
});
