import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { killRuns } from './kill-runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-kill-'));
let server: TestPostgres | null = null;
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.stop();
});

const RUNS = 1;

it.concurrent('a bot that is killed while it posts: each digest is there once, or its owner is asked', async () => {
  const databaseUrl = `sqlite:${join(folder, 'kill.sqlite')}`;
  const result = await killRuns({ databaseUrl, runs: RUNS, instances: 1, history: false, seed: 7 });
  expect(result).toMatchObject({ due: RUNS * 50, doubled: 0, missing: 0 });
}, 120_000);

it.concurrent('with the optional scopes and a second instance nobody has to be asked', async () => {
  server = await startPostgres();
  const databaseUrl = await server.newDatabase();
  const result = await killRuns({ databaseUrl, runs: RUNS, instances: 2, history: true, seed: 8 });
  expect(result).toEqual({ due: RUNS * 50, sent: RUNS * 50, doubled: 0, missing: 0, asked: 0 });
}, 120_000);
