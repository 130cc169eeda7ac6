import { createServer } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Local, startLocally } from '../../src/compose/start-locally.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';

const log = pino({ level: 'silent' });
let local: Local;
beforeAll(async () => {
  local = await startLocally({ port: 0, log, editionsFolder: EDITIONS_FOLDER });
});
afterAll(() => local.stop());

it('opens a page on this machine only', async () => {
  expect(new URL(local.pageUrl).hostname).toBe('127.0.0.1');
  const page = await fetch(local.pageUrl);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
});

it('answers there with the figures it begins with', async () => {
  const { people, channels } = local.workspace;
  const { answer } = await local.workspace.command(people.member, channels.landelijk, '/dekking', 'venlo');
  expect(answer?.text).toBe('Venlo: 274 gemeente-profielen, 809 UWV-profielen');
  expect(local.workspace.refusals()).toEqual([]);
});

it('takes another port when the wanted one is in use', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const bound = other.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const second = await startLocally({ port, log, editionsFolder: EDITIONS_FOLDER });
  expect(new URL(second.pageUrl).port).not.toBe(String(port));
  expect((await fetch(second.pageUrl)).status).toBe(200);
  await second.stop();
  other.close();
});
