import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { moveState } from '../../src/store/move-state.ts';
import { TABLE_KEYS } from '../../src/store/table-list.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { fillWorkspace } from './fill-workspace.ts';
import { edition, NOW, open } from './fixtures.ts';

const KEY = `k1:${Buffer.alloc(32, 1).toString('base64')}`;
const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-move-'));
let server: TestPostgres;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const sqlite = (name: string) => `sqlite:${join(folder, name)}`;

it('moves every row to PostgreSQL and back, and the bot goes on from there', async () => {
  const store = await open(sqlite('from.db'), KEY);
  for (let n = 0; n < 30; n += 1) await fillWorkspace(store, `T${n}`);
  for (let n = 0; n < 1_050; n += 1) {
    await store.state.events.claim({ workspace: 'T', eventId: `${n}`, payload: '' }, NOW, NOW);
  }
  await store.state.oauthStates.consume('used', NOW);
  await store.editions.store(edition('2025-Q2', 'a'), 'cli', NOW);
  await store.editions.store(edition('2025-Q2', 'b'), 'cli', NOW);
  await store.close();

  const postgres = await server.newDatabase();
  const moved = await moveState(sqlite('from.db'), postgres);
  expect(moved).toBeGreaterThan(1_050 + 30 * 12);
  expect(await moveState(postgres, sqlite('back.db'))).toBe(moved);
  const before = await rowsOf(sqlite('from.db'));
  expect(Object.values(before).every((rows) => rows.length > 0)).toBe(true);
  expect(await rowsOf(postgres)).toEqual(before);
  expect(await rowsOf(sqlite('back.db'))).toEqual(before);

  const there = await open(postgres, KEY);
  expect(there.editions.snapshot().editions).toHaveLength(1);
  expect(await there.state.installations.get('T3')).toEqual({ workspace: 'T3', data: '{}' });
  expect(await there.state.oauthStates.consume('used', NOW)).toBe(false);
  expect(await there.editions.store(edition('2025-Q3', 'c'), 'cli', NOW)).toMatchObject({ status: 'stored' });
  await there.close();
});

it('moves into an empty database only, and takes nothing over half', async () => {
  const source = await open(sqlite('small.db'), KEY);
  await fillWorkspace(source, 'T1');
  await source.close();
  const postgres = await server.newDatabase();
  const target = await open(postgres, KEY);
  await target.state.misreadings.add({
    id: 'm',
    workspace: 'T9',
    user: 'U',
    kind: 'wrong-figure',
    text: '',
    reading: '',
    edition: null,
    at: NOW,
  });
  await target.close();
  const before = await rowsOf(postgres);
  await expect(moveState(sqlite('small.db'), postgres)).rejects.toThrow('already holds data');
  expect(await rowsOf(postgres)).toEqual(before);
  await expect(moveState(sqlite('small.db'), sqlite('small.db'))).rejects.toThrow('is the one to move from');
});

it('refuses while a server uses the source or the target', async () => {
  const file = await open(sqlite('served.db'));
  const postgres = await server.newDatabase();
  const served = await open(postgres);
  await expect(moveState(sqlite('served.db'), await server.newDatabase())).rejects.toThrow('stop it first');
  await expect(moveState(postgres, sqlite('new.db'))).rejects.toThrow('stop it first');
  await file.close();
  await expect(moveState(sqlite('served.db'), postgres)).rejects.toThrow('stop it first');
  await served.close();
});

it('does not make a database of a source that is not there', async () => {
  await expect(moveState(sqlite('nowhere.db'), sqlite('target.db'))).rejects.toThrow('no database at');
});

async function rowsOf(url: string): Promise<Record<string, readonly unknown[]>> {
  const database = openDatabase(url, 'test');
  const tables: Record<string, readonly unknown[]> = {};
  for (const [table, key] of Object.entries(TABLE_KEYS)) {
    const order = sql.join(key.map((column) => sql.ref(column)));
    const { rows } = await sql`select * from ${sql.table(table)} order by ${order}`.execute(database.queries);
    tables[table] = rows;
  }
  await database.close();
  return tables;
}
