import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { killRuns } from './kill-runs.ts';

const RUNS = Number(process.env['KILL_RUNS'] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-kill-'));
let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.stop();
});

it.concurrent.each([
  { on: 'SQLite', instances: 1, history: false, seed: 1 },
  { on: 'SQLite', instances: 1, history: true, seed: 2 },
  { on: 'PostgreSQL', instances: 2, history: false, seed: 3 },
  { on: 'PostgreSQL', instances: 2, history: true, seed: 4 },
])('kills on $on, $instances instance(s), history $history', async (options) => {
  const databaseUrl =
    options.on === 'SQLite' ? `sqlite:${join(folder, `${options.seed}.sqlite`)}` : await server.newDatabase();
  const result = await killRuns({ ...options, databaseUrl, runs: RUNS });
  process.stdout.write(`${JSON.stringify({ ...options, ...result })}\n`);
  expect(result).toMatchObject({ due: RUNS * 50, doubled: 0, missing: 0 });
  if (options.history) expect(result.asked).toBe(0);
});
