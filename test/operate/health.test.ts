import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { healthRoutes, metricsRoute } from '../../src/operate/health.ts';
import { openMetrics } from '../../src/operate/metrics.ts';

let server: Server;
let address = '';
type Ready = () => Promise<string | null>;
let ready: Ready = async () => null;

beforeAll(async () => {
  const metrics = openMetrics();
  metrics.delivery('sent');
  const routes = [...healthRoutes(() => ready()), metricsRoute(metrics, null)];
  server = createServer((request, response) =>
    routes.find(({ path }) => path === request.url)?.handler(request, response),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});
afterAll(() => server.close());

it.each<[string, Ready, number, string]>([
  ['ready', async () => null, 200, 'ready\n'],
  ['why not', async () => 'no editions', 503, 'no editions\n'],
  ['a look that fails is no yes', () => Promise.reject(new Error('postgres://x:secret@y')), 500, 'failed\n'],
])('/readyz says %s', async (_name, answer, status, text) => {
  ready = answer;
  const response = await fetch(`${address}/readyz`);
  expect([response.status, await response.text()]).toEqual([status, text]);
});

it('/healthz lives while it is not ready', async () => {
  ready = async () => 'stopping';
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

it('/metrics is Prometheus text', async () => {
  const response = await fetch(`${address}/metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await response.text()).toContain('dekkingsbot_deliveries_total{result="sent"} 1');
});
