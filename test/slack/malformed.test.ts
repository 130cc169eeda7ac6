import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedRequest } from '../support/signed-request.ts';
import { fuzz } from './fuzz.ts';
import {
  openStandIn,
  SECRET,
  type StandIn,
  sendRaw,
  startTarget,
  type Target,
  type TargetKind,
} from './target.ts';

/** Nothing from outside ends a process: each over a real one. */

let slack: StandIn;
let targets: Readonly<Record<TargetKind, Target>>;
beforeAll(async () => {
  slack = await openStandIn();
  const [http, oauth, socket, local] = await Promise.all([
    startTarget('http', slack),
    startTarget('oauth', slack),
    startTarget('socket', slack),
    startTarget('local', slack),
  ]);
  targets = { http, oauth, socket, local };
}, 120_000);
afterAll(async () => {
  await Promise.all(Object.values(targets).map((target) => target.stop()));
  await slack.close();
});

const ask = (kind: TargetKind, address: string) => {
  const { port } = targets[kind];
  return sendRaw(port, `GET ${address} HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`);
};

/** The first line of the answer of a page that is there; false when the process ended. */
const lives = async (kind: TargetKind) => {
  const status = await ask(kind, kind === 'local' ? '/' : '/healthz');
  return targets[kind].isAlive() && status;
};
const OK = 'HTTP/1.1 200 OK';
const BAD = 'HTTP/1.1 400 Bad Request';

const ADDRESSES = ['//', 'http://[', '//[', 'http://%', '///', 'http://:0'];

it.each<TargetKind>(['http', 'oauth', 'socket', 'local'])(
  '%s: an address that is none is 400, and the process lives on',
  async (kind) => {
    for (const address of ADDRESSES) expect([address, await ask(kind, address)]).toEqual([address, BAD]);
    expect(await lives(kind)).toBe(OK);
  },
);

it.each(['', '[', 'a b'])('a host that is none (%j) is 400 where people install', async (host) => {
  const page = `GET /slack/oauth_redirect?error=x HTTP/1.1\r\nhost: ${host}\r\n\r\n`;
  expect(await sendRaw(targets.oauth.port, page)).toBe(BAD);
  expect(await lives('oauth')).toBe(OK);
});

describe('the local Slack takes no connection', () => {
  const upgrade = (address: string, headers: string) =>
    sendRaw(
      targets.local.port,
      `GET ${address} HTTP/1.1\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n${headers}\r\n`,
    );

  it('without a ticket, from elsewhere, or for an address that is none', async () => {
    const here = `host: 127.0.0.1:${targets.local.port}\r\n`;
    expect(await upgrade('http://[', here)).toBe(BAD);
    expect(await upgrade('//', here)).toBe(BAD);
    expect(await upgrade('/socket', here)).toBe('HTTP/1.1 403 Forbidden');
    expect(await upgrade('/socket?ticket=x', 'host: evil.example\r\n')).toBe('HTTP/1.1 403 Forbidden');
    expect(await upgrade('/socket?ticket=x', `${here}origin: http://evil.example\r\n`)).toBe(
      'HTTP/1.1 403 Forbidden',
    );
    // A line that breaks in the midst of it.
    const line = connect(targets.local.port, '127.0.0.1');
    await once(line, 'connect');
    line.write(`GET /socket HTTP/1.1\r\nconnection: upgrade\r\nupgrade: websocket\r\n${here}\r\n`);
    line.resetAndDestroy();
    expect(await lives('local')).toBe(OK);
  });
});

it('a signed body that holds nothing, in any encoding, is 400', async () => {
  const form = 'application/x-www-form-urlencoded';
  const url = `http://127.0.0.1:${targets.http.port}/slack/events`;
  const send = async (body: string, type: string) =>
    (await signedRequest(url, body, { secret: SECRET, type })).status;
  for (const payload of [
    'null',
    '%6eull',
    'n%75ll',
    '%6E%55LL',
    '+null+',
    '%EF%BB%BFnull',
    '5',
    'true',
    '%22x%22',
    '',
  ]) {
    expect([payload, await send(`payload=${payload}`, form)]).toEqual([payload, 400]);
    expect([payload, await send(`a=b&%70ayload=${payload}`, `${form}; charset=utf-8`)]).toEqual([
      payload,
      400,
    ]);
  }
  for (const body of [
    'null',
    ' null',
    '"\\u006eull"',
    '5',
    'true',
    '',
    '{"type":"event_callback","event":null}',
  ]) {
    expect([body, await send(body, 'application/json')]).toEqual([body, 400]);
  }
  expect(await send('{"type":"event_callback","event":{"type":"message"}}', 'application/json')).toBe(200);
  expect(await lives('http')).toBe(OK);
});

it('a frame of any shape ends nothing, and the next question is answered', async () => {
  const events = (payload: unknown) => JSON.stringify({ type: 'events_api', envelope_id: 'e', payload });
  const frames = [
    'null',
    '5',
    '"x"',
    '[]',
    '{}',
    'not JSON',
    '{"type":null}',
    events(null),
    events({}),
    events({ event: null }),
    events({ event: 5 }),
    events({ event: { type: null } }),
    // The names by which the client tells itself what happens.
    ...['ws_message', 'slack_event', 'error', 'close', 'disconnected', 'connected'].flatMap((type) => [
      JSON.stringify({ type, payload: {} }),
      events({ type: 'event_callback', event: { type } }),
    ]),
    '{"type":"slash_commands","payload":null}',
    '{"type":"interactive"}',
  ];
  for (const frame of frames) slack.frame(frame);
  await setTimeout(300);
  expect(await lives('socket')).toBe(OK);
  const said = { type: 'message', channel_type: 'im', user: 'U1', channel: 'D1', ts: '1.1', text: 'venlo' };
  slack.frame(events({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: said }));
  await expect.poll(() => slack.calls).toContain('/api/chat.postMessage');
});

it('a small sample of the soak: nothing ends, and nothing is 5xx', async () => {
  expect(await fuzz(targets, slack, { requests: 600, seed: 1 })).toEqual({
    sent: 600,
    ended: [],
    serverErrors: [],
    healthy: true,
  });
}, 60_000);

it('a broken line to Slack, and an answer without sense where a new one is asked, end nothing', async () => {
  const whole = slack.answer;
  const asked = () => slack.calls.filter((call) => call === '/api/apps.connections.open').length;
  const before = asked();
  slack.answer = JSON.stringify({ ok: true, url: 'http://[' });
  slack.drop();
  // Slack's client asks after five seconds.
  await expect.poll(asked, { timeout: 15_000 }).toBeGreaterThan(before);
  await setTimeout(500);
  slack.answer = whole;
  expect(await lives('socket')).toBe(OK);
}, 30_000);
