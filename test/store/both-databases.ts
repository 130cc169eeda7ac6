import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { TABLE_KEYS } from '../../src/store/table-list.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { open } from './fixtures.ts';

type Suite = (newUrl: () => Promise<string>) => void;

/** Runs the same tests on a SQLite file and on PostgreSQL; `newUrl` gives the address of a database without rows. */
export function onBothDatabases(suite: Suite): void {
  onBoth(suite, async (server) => {
    // Making a database costs far more than emptying one.
    const url = await server.newDatabase();
    await open(url).then((store) => store.close());
    return async () => {
      await emptyTables(url);
      return url;
    };
  });
}

/** The same, with databases that have no tables yet. */
export function onBothNewDatabases(suite: Suite): void {
  onBoth(suite, async (server) => () => server.newDatabase());
}

function onBoth(suite: Suite, prepare: (server: TestPostgres) => Promise<() => Promise<string>>): void {
  describe('sqlite', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-sqlite-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    suite(() => Promise.resolve(`sqlite:${join(folder, `${randomUUID()}.db`)}`));
  });
  describe('postgres', () => {
    let server: TestPostgres | null = null;
    let newUrl: (() => Promise<string>) | null = null;
    beforeAll(async () => {
      server = await startPostgres();
      newUrl = await prepare(server);
    });
    afterAll(() => server?.stop());
    suite(async () => {
      if (newUrl === null) throw new Error('PostgreSQL was not started');
      return newUrl();
    });
  });
}

async function emptyTables(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  const tables = Object.keys(TABLE_KEYS).filter((table) => table !== 'counters');
  const deletes = tables.toReversed().map((table) => `delete from ${table};`);
  await client.query(`${deletes.join(' ')} update counters set value = 0`);
  await client.end();
}
