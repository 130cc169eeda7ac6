import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStandIn, type StandIn, sendRaw, startTarget, type Target } from './target.ts';

/** Who sends slowly, or opens many lines, keeps nobody else out, and holds nothing for long. */

let slack: StandIn;
let target: Target;
beforeAll(async () => {
  slack = await openStandIn();
  target = await startTarget('http', slack);
}, 120_000);
afterAll(async () => {
  await target.stop();
  await slack.close();
});

const signed = (timestamp = Math.floor(Date.now() / 1000)) =>
  `x-slack-request-timestamp: ${timestamp}\r\nx-slack-signature: v0=${'0'.repeat(64)}\r\n`;
const halfSent = (headers: string) =>
  `POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 900000\r\n${headers}\r\n{"type":`;

async function open(bytes: string): Promise<Socket> {
  const line = connect(target.port, '127.0.0.1');
  line.on('error', () => line.destroy());
  await once(line, 'connect');
  line.write(bytes);
  // What is not read keeps a line open.
  line.resume();
  return line;
}

/** Milliseconds until the other side closes. */
async function closedAfter(line: Socket): Promise<number> {
  const began = performance.now();
  if (!line.closed) await once(line, 'close');
  return performance.now() - began;
}

const healthy = () => sendRaw(target.port, 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n');

it.each([
  ['no signature', ''],
  ['no timestamp', `x-slack-signature: v0=${'0'.repeat(64)}\r\n`],
  ['a signature of another shape', 'x-slack-request-timestamp: 1\r\nx-slack-signature: v0=abc\r\n'],
  ['a timestamp of ten minutes ago', signed(Math.floor(Date.now() / 1000) - 600)],
  ['a timestamp of ten minutes ahead', signed(Math.floor(Date.now() / 1000) + 600)],
  ['a timestamp that is none', signed(Number.NaN)],
])('%s: refused and closed before the body came', async (_, headers) => {
  expect(await sendRaw(target.port, halfSent(headers))).toBe('HTTP/1.1 401 Unauthorized');
  expect(await closedAfter(await open(halfSent(headers)))).toBeLessThan(3_000);
});

it('1,500 half-sent bodies at once are all closed, and Slack is answered beside them', async () => {
  const lines = await Promise.all(Array.from({ length: 1_500 }, () => open(halfSent(''))));
  await Promise.all(lines.map(closedAfter));
  expect(await healthy()).toBe('HTTP/1.1 200 OK');
});

it('half a request that looks signed, and half a header, are closed in time', async () => {
  const [body, header] = await Promise.all([open(halfSent(signed())), open('GET /healthz HTTP/1.1\r\nx: ')]);
  const [afterBody, afterHeader] = await Promise.all([closedAfter(body), closedAfter(header)]);
  expect(afterBody).toBeLessThan(15_000);
  expect(afterHeader).toBeLessThan(10_000);
}, 40_000);

it('of 600 lines with half a header the last are not taken', async () => {
  const lines = await Promise.all(Array.from({ length: 600 }, () => open('GET / HTTP/1.1\r\nx: ')));
  await setTimeout(1_000);
  expect(lines.filter(({ destroyed }) => destroyed).length).toBeGreaterThanOrEqual(100);
  for (const line of lines) line.destroy();
  await expect.poll(healthy).toBe('HTTP/1.1 200 OK');
}, 40_000);

it('on SIGTERM with half a request open it ends well within five seconds', async () => {
  await open(halfSent(signed()));
  await open('GET /healthz HTTP/1.1\r\nx: ');
  const began = performance.now();
  target.child.kill('SIGTERM');
  const [code] = await once(target.child, 'exit');
  expect(code).toBe(0);
  expect(performance.now() - began).toBeLessThan(5_000);
}, 40_000);
