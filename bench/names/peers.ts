import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import pg from 'pg';
import type { PlaceCode } from '../../src/domain/place.ts';
import type { Places } from '../../src/domain/places.ts';
import { namesOf } from '../../test/gazetteer/misspelled-names.ts';
import { ALONE, codesIn, GAZETTEER } from '../../test/gazetteer/the-gazetteer.ts';
import { startPostgres } from '../../test/support/postgres.ts';

export interface Answer {
  readonly codes: readonly PlaceCode[];
  /** Higher is surer. */
  readonly score: number;
}

export interface Peer {
  readonly name: string;
  find(written: string): Promise<Answer | null>;
  stop(): Promise<void>;
}

/** Four ready-made ways to look up a name, over the same names and the same words that are no places. */
export async function makePeers(places: Places, words: readonly string[]): Promise<readonly Peer[]> {
  const ours = [...new Set(namesOf(places).map(([, name]) => name))];
  const names = [...ours, ...words];
  const codes = ours.map((name) => codesIn(GAZETTEER.find(name, ALONE)));
  const answer = (i: number | undefined, score: number): Answer | null =>
    i === undefined ? null : { codes: codes[i] ?? [], score };
  return [
    fuse(names, answer),
    ufuzzy(names, answer),
    minisearch(names, answer),
    await trigrams(names, answer),
  ];
}

type Answering = (i: number | undefined, score: number) => Answer | null;
const nothingToStop = async (): Promise<void> => {};

function fuse(names: readonly string[], answer: Answering): Peer {
  const index = new Fuse(names, { includeScore: true });
  return {
    name: 'fuse.js',
    find: async (written) => {
      const [hit] = index.search(written, { limit: 1 });
      return answer(hit?.refIndex, 1 - (hit?.score ?? 1));
    },
    stop: nothingToStop,
  };
}

function ufuzzy(names: readonly string[], answer: Answering): Peer {
  const searcher = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const haystack = [...names];
  return {
    name: 'uFuzzy',
    find: async (written) => {
      const [, info, order] = searcher.search(haystack, written);
      const first = order?.[0];
      const i = first === undefined ? undefined : info?.idx[first];
      const length = i === undefined ? 0 : (names[i]?.length ?? 0);
      return answer(i, Math.min(written.length, length) / Math.max(written.length, length, 1));
    },
    stop: nothingToStop,
  };
}

function minisearch(names: readonly string[], answer: Answering): Peer {
  const index = new MiniSearch({ fields: ['name'], searchOptions: { fuzzy: 0.25, combineWith: 'AND' } });
  index.addAll(names.map((name, id) => ({ id, name })));
  return {
    name: 'MiniSearch',
    find: async (written) => {
      const [hit] = index.search(written);
      return hit === undefined ? null : answer(Number(hit.id), hit.score);
    },
    stop: nothingToStop,
  };
}

async function trigrams(names: readonly string[], answer: Answering): Promise<Peer> {
  const server = await startPostgres();
  const client = new pg.Client({ connectionString: await server.newDatabase() });
  await client.connect();
  await client.query('create extension pg_trgm');
  await client.query('create table names (id integer primary key, name text not null)');
  await client.query('insert into names select * from unnest($1::integer[], $2::text[])', [
    names.map((_, id) => id),
    names,
  ]);
  await client.query('create index on names using gist (name gist_trgm_ops)');
  await client.query('analyze names');
  return {
    name: 'pg_trgm',
    find: async (written) => {
      const { rows } = await client.query<{ id: number; score: number }>(
        'select id, similarity(name, $1) as score from names where name % $1 order by name <-> $1 limit 1',
        [written],
      );
      return answer(rows[0]?.id, rows[0]?.score ?? 0);
    },
    stop: async () => {
      await client.end();
      await server.stop();
    },
  };
}
