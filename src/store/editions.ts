import type { Edition, EditionId } from '../domain/edition.ts';
import type { Editions, StoreResult } from '../domain/editions.ts';
import type { Period } from '../domain/period.ts';
import type { Places } from '../domain/places.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type Database, type Queries, read, write } from './database.ts';
import { endVersion, insertVersion, lockEditions } from './edition-changes.ts';
import { currentVersion, editionOf, history, readHeld, readRows } from './edition-reading.ts';
import { instant } from './instant.ts';
import { buildSnapshot } from './snapshot.ts';

/** Reads all editions into memory and keeps them there; `snapshot()` is then a matter of handing over. */
export async function openEditions(database: Database, places: Places): Promise<Editions> {
  let present = await load(database, places);

  const reload = async (): Promise<void> => {
    const loaded = await load(database, places);
    // Two loads may overtake each other; the newer one stays.
    if (loaded.version > present.version) present = loaded;
  };
  const change = async <T>(work: (queries: Queries) => Promise<T>): Promise<T> => {
    const result = await write(database, async (queries) => {
      await lockEditions(queries, database.kind);
      return work(queries);
    });
    await reload();
    return result;
  };

  return {
    store: (edition, by, at) => change((queries) => store(queries, edition, by, instant(at))),
    loadShipped: (editions, at) => change((queries) => loadShipped(queries, editions, instant(at))),
    withdraw: (id, because, by, at) =>
      change(async (queries) => {
        const version = await currentVersion(queries, id);
        if (version === null) return false;
        await endVersion(queries, version, { how: 'withdrawn', because, by, at: instant(at) });
        return true;
      }),
    date: (id, period, by, at) => change((queries) => date(queries, id, period, by, instant(at))),
    get: (id) =>
      read(database, async (queries) => {
        const version = await currentVersion(queries, id);
        return version === null ? null : editionOf(version, await readRows(queries, version.version));
      }),
    history: () => history(database.queries),
    snapshot: () => present.snapshot,
    refresh: async () => {
      const before = present.version;
      if ((await counter(database.queries)) !== before) await reload();
      return present.version !== before;
    },
  };
}

async function load(
  database: Database,
  places: Places,
): Promise<{ readonly version: number; readonly snapshot: Snapshot }> {
  return read(database, async (queries) => {
    const version = await counter(queries);
    return { version, snapshot: buildSnapshot(await readHeld(queries), places, String(version)) };
  });
}

async function counter(queries: Queries): Promise<number> {
  const { value } = await queries
    .selectFrom('counters')
    .select('value')
    .where('name', '=', 'editions')
    .executeTakeFirstOrThrow();
  return value;
}

async function store(queries: Queries, edition: Edition, by: string, at: string): Promise<StoreResult> {
  const same = await queries
    .selectFrom('edition_versions')
    .select('edition')
    .where('source_sha256', '=', edition.source.sha256)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (same !== undefined) return { status: 'unchanged', edition: same.edition };

  const former = await currentVersion(queries, edition.id);
  if (former !== null) await endVersion(queries, former, { how: 'replaced', because: null, by, at });
  await insertVersion(queries, edition, by, at);
  return { status: 'stored', edition: edition.id, replaced: former !== null };
}

/** What somebody here stored under the same id stays; only an edition that was shipped before gives way. */
async function loadShipped(
  queries: Queries,
  editions: readonly Edition[],
  at: string,
): Promise<readonly EditionId[]> {
  const known = new Set(
    await history(queries).then((entries) => entries.map((entry) => entry.source.sha256)),
  );
  const stored: EditionId[] = [];
  for (const edition of editions) {
    if (known.has(edition.source.sha256)) continue;
    const held = await currentVersion(queries, edition.id);
    if (held !== null && held.imported_by !== 'shipped') continue;
    await store(queries, edition, 'shipped', at);
    known.add(edition.source.sha256);
    stored.push(edition.id);
  }
  return stored;
}

async function date(
  queries: Queries,
  id: EditionId,
  period: Period,
  by: string,
  at: string,
): Promise<EditionId | null> {
  const version = await currentVersion(queries, id);
  if (version === null || version.period !== null) return null;
  const dated = version.scope === 'NL' ? period : `${period}-${version.scope}`;
  if ((await currentVersion(queries, dated)) !== null) return null;

  const { findings, rows, scope, source } = editionOf(version, await readRows(queries, version.version));
  await endVersion(queries, version, { how: 'dated', because: null, by, at });
  // The file came in when it came in; who dated it and when stands with the version that ended.
  await insertVersion(
    queries,
    { id: dated, period, before: null, because: null, findings, rows, scope, source },
    version.imported_by,
    version.imported_at,
  );
  return dated;
}
