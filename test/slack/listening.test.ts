import { expect, it } from 'vitest';
import type { Route } from '../../src/slack/deps.ts';
import { openSlack } from './open-slack.ts';

const routes: readonly Route[] = [
  { path: '/healthz', method: 'GET', handler: (_request, response) => response.end('ok') },
];

it('serves the health pages beside what Slack posts to', async () => {
  const slack = await openSlack({ routes });
  const origin = `http://127.0.0.1:${slack.ports[0]}`;
  expect(await (await fetch(`${origin}/healthz?x=1`)).text()).toBe('ok');
  expect((await fetch(`${origin}/elsewhere`)).status).toBe(404);
  expect((await fetch(`${origin}/healthz`, { method: 'POST' })).status).toBe(404);
  await slack.close();
  await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
});
