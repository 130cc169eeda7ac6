import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { restoreBackup } from '../../src/store/restore.ts';
import { createSecrets } from '../../src/store/secrets.ts';
import { createState } from '../../src/store/state.ts';
import { fillWorkspace } from './fill-workspace.ts';
import { edition, figures, NOW, open } from './fixtures.ts';

const KEY = `k1:${Buffer.alloc(32, 1).toString('base64')}`;
let folder = '';
let started: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-files-'));
});
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started = [];
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
const url = () => `sqlite:${at('live.db')}`;

async function backUp(): Promise<void> {
  const store = await open(url(), KEY);
  await store.editions.store(edition('2025-Q2', 'a'), 'cli', NOW);
  await fillWorkspace(store, 'T1');
  await store.backup(at('backup.db'));
  await store.close();
}

it('backs up and restores into an empty place: the same answers', async () => {
  await backUp();
  await restoreBackup(at('backup.db'), `sqlite:${at('elsewhere/live.db')}`);
  const store = await open(`sqlite:${at('elsewhere/live.db')}`, KEY);
  expect(store.editions.snapshot().figuresOf('2025-Q2-AM29', 'GM0983')).toEqual(figures(100));
  expect(await store.state.installations.get('T1')).toEqual({ workspace: 'T1', data: '{}' });
  const running = await store.state.recipients.running();
  expect(running.map(({ kind }) => kind).toSorted()).toEqual(['digest', 'goals']);
  await store.close();
  // One file each, nothing half done beside it.
  expect(readdirSync(folder).toSorted()).toEqual(['backup.db', 'elsewhere', 'live.db']);
});

it('puts back what was there at the backup, in the place of what came after', async () => {
  await backUp();
  const store = await open(url());
  await store.editions.withdraw('2025-Q2-AM29', 'mistake', 'cli', NOW);
  await store.close();
  await restoreBackup(at('backup.db'), url());
  const restored = await open(url());
  expect(restored.editions.snapshot().editions.map(({ id }) => id)).toEqual(['2025-Q2-AM29']);
  await restored.close();
});

it('backs up one moment while others write', async () => {
  const store = await open(url());
  const other = await open(url());
  let isDone = false;
  let written = 0;
  const writer = (async () => {
    for (; !isDone; written += 1) {
      // SQLite answers at once: without this nobody else would get a turn.
      await setImmediate();
      // A pair in one transaction: a copy holds both halves or neither.
      const half = { workspace: 'T1', eventId: `${written}`, payload: 'x'.repeat(2_000) };
      await other.state.events.claim(half, NOW, NOW);
      await other.editions.store(edition('2025-Q2', `file${written}`), 'cli', NOW);
    }
  })();
  while (written < 20) await setImmediate();
  for (let n = 0; n < 5; n += 1) {
    await store.backup(at(`backup${n}.db`));
    const copy = new BetterSqlite3(at(`backup${n}.db`), { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    const rows = copy
      .prepare(
        'select count(*) from edition_rows where version = (select max(version) from edition_versions)',
      )
      .pluck()
      .get();
    expect(rows).toBe(3);
    const inForce = copy.prepare('select count(*) from edition_versions where ended_at is null');
    expect(inForce.pluck().get()).toBe(1);
    copy.close();
  }
  isDone = true;
  await writer;
  expect(written).toBeGreaterThan(25);
  await store.close();
  await other.close();
});

it('replaces an older backup only when the new one is whole, and never writes over the database', async () => {
  await backUp();
  const before = readFileSync(at('backup.db'));
  const store = await open(url());
  await expect(store.backup(at('live.db'))).rejects.toThrow('another file');
  await expect(store.backup(at('no-such-folder/backup.db'))).rejects.toThrow('There is no folder');
  expect(readFileSync(at('backup.db')).equals(before)).toBe(true);
  await store.state.users.claimWelcome('T1', 'U7', NOW);
  await store.backup(at('backup.db'));
  expect(readFileSync(at('backup.db')).equals(before)).toBe(false);
  await store.close();
});

it('refuses to restore while a server holds the database, and does it when that was killed', async () => {
  await backUp();
  const server = await serve();
  await expect(restoreBackup(at('backup.db'), url())).rejects.toThrow('stop it first');
  server.kill('SIGKILL');
  await once(server, 'exit');
  await restoreBackup(at('backup.db'), url());
  const store = await open(url());
  expect(store.editions.snapshot().editions).toHaveLength(1);
  await store.close();
});

it('refuses what is no backup of ours, and leaves the database as it is', async () => {
  await backUp();
  writeFileSync(at('text.db'), 'not a database at all, only some text that is longer than a header');
  writeFileSync(at('empty.db'), '');
  const foreign = new BetterSqlite3(at('foreign.db'));
  foreign.exec('create table t (a)');
  foreign.close();
  const newer = new BetterSqlite3(at('newer.db'));
  newer.exec('create table schema_version (version integer); insert into schema_version values (99)');
  newer.close();
  const sameVersion = new BetterSqlite3(at('same-version.db'));
  sameVersion.exec('create table schema_version (version integer); insert into schema_version values (2)');
  sameVersion.close();
  const changed = (name: string, change: string) => {
    writeFileSync(at(name), readFileSync(at('backup.db')));
    const file = new BetterSqlite3(at(name));
    file.exec(change);
    file.close();
  };
  changed('no-column.db', 'alter table deliveries drop column message_ts');
  changed('no-table.db', 'drop table thresholds');
  changed('half-version.db', 'update schema_version set version = 1.5');
  changed('no-version.db', 'update schema_version set version = -1');
  changed('trigger.db', 'create trigger t after insert on subscriptions begin delete from deliveries; end');
  writeFileSync(at('cut.db'), readFileSync(at('backup.db')));
  truncateSync(at('cut.db'), 40_960);
  const before = readFileSync(at('live.db'));
  for (const [file, reason] of [
    ['missing.db', 'There is no file'],
    ['text.db', 'is not a backup'],
    ['empty.db', 'is not a backup'],
    ['foreign.db', 'is not a backup'],
    ['newer.db', 'newer version'],
    ['same-version.db', 'is not a backup'],
    ['no-column.db', 'is not a backup'],
    ['no-table.db', 'is not a backup'],
    ['half-version.db', 'is not a backup'],
    ['no-version.db', 'is not a backup'],
    ['trigger.db', 'is not a backup'],
    ['cut.db', 'is damaged'],
    ['live.db', 'another file'],
  ] as const) {
    await expect(restoreBackup(at(file), url()), file).rejects.toThrow(reason);
  }
  expect(readFileSync(at('live.db')).equals(before)).toBe(true);
  expect(existsSync(at('live.db.restoring'))).toBe(false);
});

it('restores over a database that is damaged', async () => {
  await backUp();
  writeFileSync(at('live.db'), 'the disk was full and this is what is left of the database file');
  await expect(open(url())).rejects.toThrow('is not a SQLite database');
  await restoreBackup(at('backup.db'), url());
  const store = await open(url());
  expect(store.editions.snapshot().editions).toHaveLength(1);
  await store.close();
});

it('lets only its owner read the database, its log and its backup', async () => {
  const mode = (name: string) => (statSync(at(name)).mode & 0o777).toString(8);
  const umask = process.umask();
  const store = await open(`sqlite:${at('new/live.db')}`);
  await store.state.users.claimWelcome('T1', 'U7', NOW);
  await store.backup(at('backup.db'));
  expect(umask).not.toBe(0o077);
  expect(['new', 'new/live.db', 'new/live.db-wal', 'new/live.db-shm', 'backup.db'].map(mode)).toEqual([
    '700',
    '600',
    '600',
    '600',
    '600',
  ]);
  await store.close();
  await restoreBackup(at('backup.db'), `sqlite:${at('other/live.db')}`);
  expect(['other', 'other/live.db'].map(mode)).toEqual(['700', '600']);
});

it('names a full disk, and goes on when there is room', async () => {
  const database = openDatabase(url());
  await migrate(database);
  const limit = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(database.queries);
  const { events } = createState(database, createSecrets(null));
  const claim = (eventId: string) =>
    events.claim({ workspace: 'T1', eventId, payload: 'x'.repeat(200_000) }, NOW, NOW);
  await limit(1);
  await expect(claim('Ev1')).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringContaining('The disk of the database is full'),
  });
  await limit(1_000_000);
  expect(await claim('Ev1')).toBe(true);
  await database.close();
});

it('backs up and restores files only', async () => {
  const store = await open('sqlite::memory:');
  await expect(store.backup(at('backup.db'))).rejects.toThrow('Only a SQLite file');
  await store.close();
  await expect(restoreBackup(at('backup.db'), 'postgres://u:secret@h/d')).rejects.toThrow('pg_restore');
  await expect(restoreBackup(at('backup.db'), 'sqlite::memory:')).rejects.toThrow('Only a SQLite file');
  await expect(open('mysql://u:secret@h/d')).rejects.toThrow(/^(?!.*secret).*DATABASE_URL/);
});

async function serve(): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'hold-database.ts');
  const child = spawn(process.execPath, [script, url()], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  await once(child.stdout, 'data');
  return child;
}

it.each([
  ['a folder', () => folder],
  ['a file as folder', () => at('note.txt/live.db')],
])('says that %s cannot be opened', async (_name, path) => {
  writeFileSync(at('note.txt'), 'no folder');
  await expect(open(`sqlite:${path()}`)).rejects.toMatchObject({
    code: 'cannot-open',
    message: expect.stringContaining(path()),
  });
});
