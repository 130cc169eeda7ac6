import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';

/** Runs the same tests on a SQLite file and on PostgreSQL; `newUrl` gives the address of an empty database. */
export function onBothDatabases(suite: (newUrl: () => Promise<string>) => void): void {
  describe('sqlite', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-sqlite-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    suite(() => Promise.resolve(`sqlite:${join(folder, `${randomUUID()}.db`)}`));
  });
  describe('postgres', () => {
    let server: TestPostgres | null = null;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.stop());
    suite(async () => {
      if (server === null) throw new Error('PostgreSQL was not started');
      return server.newDatabase();
    });
  });
}
