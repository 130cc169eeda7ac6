import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { migrate, schemaVersion } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/list.ts';
import { WORKSPACE_TABLES } from '../../src/store/state/installations.ts';
import { TABLE_KEYS } from '../../src/store/table-list.ts';
import { onBothNewDatabases } from './both-databases.ts';
import { edition, figures, NOW, open, ROWS } from './fixtures.ts';

onBothNewDatabases((newUrl) => {
  it('brings a database of the first migration to the newest with its data', async () => {
    const url = await newUrl();
    const old = openDatabase(url);
    await migrate(old, MIGRATIONS.slice(0, 1));
    expect(await schemaVersion(old.queries, old.kind)).toBe(1);
    await fillFirst(old);
    await old.close();

    const store = await open(url);
    expect(await store.editions.get('2025-Q2-AM29')).toEqual(edition('2025-Q2', 'a', ROWS.slice(0, 1)));
    expect(store.editions.snapshot().figuresOf('2025-Q2-AM29', 'GM0983')).toEqual(figures(100));
    expect(await store.state.recipients.running()).toEqual([]);
    await store.close();
  });

  it('starts on one empty database several times at once', async () => {
    const url = await newUrl();
    const stores = await Promise.all([open(url), open(url), open(url), open(url)]);
    for (const store of stores) await store.ping();
    for (const store of stores) await store.close();
  });

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const url = await newUrl();
    const newer = openDatabase(url);
    await migrate(newer, [...MIGRATIONS, { name: '999-future', up: () => Promise.resolve() }]);
    await expect(open(url)).rejects.toThrow('newer version of dekkingsbot');
    expect(await schemaVersion(newer.queries, newer.kind)).toBe(MIGRATIONS.length + 1);
    await newer.close();
  });

  it('leaves the database as it was when a migration fails', async () => {
    const database = openDatabase(await newUrl());
    await migrate(database, MIGRATIONS.slice(0, 1));
    const failing = {
      name: '002-fails',
      up: async (queries: Database['queries']) => {
        await sql`create table half_done (id integer)`.execute(queries);
        throw new Error('fails here');
      },
    };
    await expect(migrate(database, [...MIGRATIONS.slice(0, 1), failing])).rejects.toThrow('fails here');
    expect(await schemaVersion(database.queries, database.kind)).toBe(1);
    await expect(sql`select * from half_done`.execute(database.queries)).rejects.toThrow();
    await migrate(database);
    await database.close();
  });

  it('knows every table there is, and which belong to a workspace', async () => {
    const database = openDatabase(await newUrl());
    await migrate(database);
    const tables = await database.queries.introspection.getTables();
    const names = tables.map(({ name }) => name).filter((name) => name !== 'schema_version');
    expect(names.toSorted()).toEqual(Object.keys(TABLE_KEYS).toSorted());
    const ofWorkspace = tables.filter(({ columns }) => columns.some(({ name }) => name === 'workspace'));
    expect(ofWorkspace.map(({ name }) => name).toSorted()).toEqual(WORKSPACE_TABLES.toSorted());
    await database.close();
  });
});

it('numbers the migrations without gaps', () => {
  expect(MIGRATIONS.map(({ name }) => Number(name.slice(0, 3)))).toEqual(
    MIGRATIONS.map((_, index) => index + 1),
  );
});

/** As the first version wrote it: plain SQL, because the code moves on and old databases do not. */
async function fillFirst({ queries }: Database): Promise<void> {
  await sql`
    insert into edition_versions
      (version, edition, scope, period, source_file, source_sha256, findings, imported_by, imported_at)
    values (1, '2025-Q2-AM29', 'AM29', '2025-Q2', 'a.pdf', 'a', '[]', 'cli', ${NOW})`.execute(queries);
  await sql`
    insert into edition_rows
      (version, position, level, code, region, municipal_with, municipal_without, uwv_with, uwv_without, total)
    values (1, 0, 'municipality', 'GM0983', 'AM29', 100, 101, 102, 103, 406)`.execute(queries);
  await sql`update counters set value = 1 where name = 'editions'`.execute(queries);
}
