import { pino } from 'pino';
import { expect, it } from 'vitest';
import { pagesFor } from '../../src/compose/page-servers.ts';
import type { SlackMode } from '../../src/config.ts';
import { healthRoutes, metricsRoute } from '../../src/operate/health.ts';
import { openMetrics } from '../../src/operate/metrics.ts';
import { openPages } from '../../src/operate/page-server.ts';

const log = pino({ level: 'silent' });
const health = healthRoutes(async () => null);
const metrics = (token: string | null = null) => metricsRoute(openMetrics(), token);
const socket: SlackMode = { kind: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' };
const http: SlackMode = { kind: 'http', botToken: 'xoxb-1', signingSecret: 's' };
const at = { host: '127.0.0.1', port: 0 };

it('in Socket Mode the health pages have a server of their own, which takes no other address', async () => {
  const pages = pagesFor({ ...at, slack: socket, metricsPort: null }, health, metrics());
  expect(pages.routes).toEqual([]);
  const { port, close } = await pages.open(log);
  const origin = `http://127.0.0.1:${port}`;
  expect(await (await fetch(`${origin}/healthz?x=1`)).text()).toBe('ok\n');
  expect((await fetch(`${origin}/metrics`)).status).toBe(200);
  expect((await fetch(`${origin}/elsewhere`)).status).toBe(404);
  expect((await fetch(`${origin}/healthz`, { method: 'POST' })).status).toBe(404);
  close();
  await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
});

it('metrics with a port of their own are nowhere else', async () => {
  const probe = await openPages([], '127.0.0.1', 0);
  probe.close();
  const metricsPort = probe.port ?? 0;
  const pages = pagesFor({ ...at, slack: http, metricsPort }, health, metrics());
  expect(pages.routes.map(({ path }) => path)).toEqual(['/healthz', '/readyz']);
  const { port, close } = await pages.open(log);
  expect(port).toBeNull();
  const origin = `http://127.0.0.1:${metricsPort}`;
  expect((await fetch(`${origin}/metrics`)).status).toBe(200);
  expect((await fetch(`${origin}/healthz`)).status).toBe(404);
  close();
});

it('metrics with a token are for who brings it', async () => {
  const server = await openPages([metrics('geheim')], '127.0.0.1', 0);
  const status = async (authorization?: string) =>
    (
      await fetch(`http://127.0.0.1:${server.port}/metrics`, {
        headers: authorization === undefined ? {} : { authorization },
      })
    ).status;
  expect(await status()).toBe(401);
  expect(await status('Bearer other')).toBe(401);
  expect(await status('Bearer geheim')).toBe(200);
  server.close();
});

it('a port that is taken does not keep the bot from starting', async () => {
  const other = await openPages([], '127.0.0.1', 0);
  const pages = pagesFor(
    { ...at, slack: socket, port: other.port ?? 0, metricsPort: null },
    health,
    metrics(),
  );
  expect((await pages.open(log)).port).toBeNull();
  other.close();
});
