import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { travelClock } from '../../src/local-slack/travel-clock.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { httpBot, workspaceOnly } from './tiny-bot.ts';

const clock = travelClock(new Date('2026-11-21T10:00:00Z'));
let workspace: Workspace;
let close = async (): Promise<void> => {};

beforeAll(async () => {
  workspace = await workspaceOnly({ clock });
  const bot = await httpBot(workspace, (app) => {
    app.command('/dekking', async ({ ack, command }) => ack(`antwoord op ${command.text}`));
  });
  close = bot.close;
  workspace.connect([bot.url]);
});
beforeEach(() => workspace.reset());
afterAll(async () => {
  await close();
  await workspace.close();
});

async function act(what: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${workspace.url}/page/act?as=U1SANNE`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: workspace.url, ...headers },
    body: JSON.stringify(what),
  });
}
const typed = (text: string, channel: string = workspace.channels.landelijk.id): Record<string, unknown> => ({
  kind: 'type',
  channel,
  text,
  thread: null,
  files: [],
});

test('what someone types goes the same way as in the tests', async () => {
  await act(typed('/dekking venlo'));
  const [answer] = workspace.seenBy(workspace.people.member, workspace.channels.landelijk);
  expect(answer).toMatchObject({ text: 'antwoord op venlo', onlyFor: 'U1SANNE', via: 'ack' });
});

test('an unknown command is told to its writer alone', async () => {
  await act(typed('/dakking venlo'));
  expect(workspace.seenBy(workspace.people.member, workspace.channels.landelijk)).toMatchObject([
    { bySlack: true },
  ]);
  expect(workspace.seenBy(workspace.people.admin, workspace.channels.landelijk)).toEqual([]);
});

test('nobody writes in a channel they are not in', async () => {
  await act(typed('hallo', workspace.channels.ofSecond.id));
  expect(workspace.seenBy(workspace.people.memberOfSecond, workspace.channels.ofSecond)).toEqual([]);
});

test('the clock goes where it is set, and back', async () => {
  await act({ kind: 'travel', to: '2026-11-23T08:00:00.000Z' });
  expect(clock.today()).toBe('2026-11-23');
  await act({ kind: 'travel', to: null });
  expect(clock.today()).toBe('2026-11-21');
});

describe('only this machine and this page', () => {
  test('another host name gets nothing', async () => {
    const status = await new Promise((resolve, reject) => {
      request(workspace.url, { headers: { host: 'kwaad.example' } }, (response) =>
        resolve(response.statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test.each(['page/act', 'upload/v1/F1', 'response/x', 'api/auth.test'])(
    'a page elsewhere cannot send to %s',
    async (path) => {
      const sent = (origin: string) =>
        fetch(new URL(path, workspace.url), { method: 'POST', headers: { origin }, body: '{}' });
      expect((await sent('https://kwaad.example')).status).toBe(403);
      expect((await sent(new URL(workspace.url).origin)).status).not.toBe(403);
    },
  );

  test.each(['https://kwaad.example', 'null', ''])('a page elsewhere (%s) cannot act', async (origin) => {
    expect((await act(typed('/dekking venlo'), { origin })).status).toBe(403);
    expect(workspace.seenBy(workspace.people.member, workspace.channels.landelijk)).toEqual([]);
  });

  test('a Socket Mode connection needs the ticket of apps.connections.open', async () => {
    const connect = (url: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(url);
        socket.addEventListener('message', () => {
          socket.close();
          resolve('hello');
        });
        socket.addEventListener('error', () => resolve('refused'));
      });
    const response = await fetch(`${workspace.apiUrl}apps.connections.open`, {
      method: 'POST',
      headers: { authorization: `Bearer ${workspace.appToken}` },
    });
    const { url } = z.object({ url: z.string() }).parse(await response.json());
    expect(await connect(url.replace(/ticket=.*/, 'ticket=guess'))).toBe('refused');
    expect(await connect(url)).toBe('hello');
    expect(await connect(url)).toBe('refused');
  });

  test('a wrong act changes nothing and says so', async () => {
    expect(await (await act({ kind: 'wipe' })).json()).toHaveProperty('error');
  });
});

describe('the files of the page', () => {
  const files = readdirSync(new URL('../../src/local-slack/page/', import.meta.url)).filter(
    (name) => name !== 'tsconfig.json',
  );

  test.each(files)('%s is served, and asks nothing of another host', async (name) => {
    const response = await fetch(`${workspace.url}/page/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    const text = await response.text();
    const hosts = [...text.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map((match) => match[1]);
    expect(hosts.filter((host) => host !== 'www.w3.org')).toEqual([]);
    if (name.endsWith('.ts')) expect(response.headers.get('content-type')).toContain('text/javascript');
  });

  test.each(['/page/tsconfig.json', '/page/../state.ts', '/page/%2e%2e/state.ts', '/etc/passwd'])(
    '%s is not',
    async (path) => {
      expect((await fetch(`${workspace.url}${path}`)).status).toBe(404);
    },
  );
});

test('the stream tells what one person sees, at once and at each change', async () => {
  const stop = new AbortController();
  const response = await fetch(`${workspace.url}/page/stream?as=U1JOOST`, { signal: stop.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain('"me":"U1JOOST"');
  await act(typed('goedemorgen'));
  expect((await reader?.read())?.value).toContain('goedemorgen');
  await act(typed('/dekking geheim'));
  await act(typed('tot later'));
  const later = (await reader?.read())?.value;
  expect(later).not.toContain('geheim');
  stop.abort();
});
