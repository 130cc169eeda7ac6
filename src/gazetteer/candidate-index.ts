import { deletionsOf, eachDeletion, mix } from './hash.ts';
import { soundOf } from './sound.ts';

/** Finds the names worth weighing for a spelling: those that are the same once one or two letters are left out of both. */
export type CandidateIndex = (key: string) => readonly number[];

const BUCKET_BITS = 17;
const BUCKETS = 1 << BUCKET_BITS;
/** Keeps the sounds apart from the spellings in one table. */
const SOUND_SALT = 0x5bd1e995;
const LONGEST = 64;
/** Of a very long spelling only one letter is left out; its pairs would be thousands. */
const PAIRS_UP_TO = 40;

export function makeCandidateIndex(
  names: readonly { readonly key: string; readonly sound: string }[],
): CandidateIndex {
  const before = new Int32Array(LONGEST + 1);
  const total = names.reduce(
    (sum, { key, sound }) => sum + deletionsOf(key.length, 2) + deletionsOf(sound.length, 1),
    0,
  );
  const hashes = new Uint32Array(total);
  const owners = new Uint16Array(total);
  const starts = new Uint32Array(BUCKETS + 1);
  let at = 0;
  let owner = 0;
  const keep = (salt: number) => (hash: number) => {
    const mixed = mix(hash ^ salt);
    hashes[at] = mixed;
    owners[at] = owner;
    starts[(mixed >>> (32 - BUCKET_BITS)) + 1] = (starts[(mixed >>> (32 - BUCKET_BITS)) + 1] ?? 0) + 1;
    at += 1;
  };
  const [keepKey, keepSound] = [keep(0), keep(SOUND_SALT)];
  for (const [i, { key, sound }] of names.entries()) {
    owner = i;
    eachDeletion(key, 2, before, keepKey);
    eachDeletion(sound, 1, before, keepSound);
  }
  for (let i = 0; i < BUCKETS; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const marks = new Uint16Array(total);
  const ids = new Uint16Array(total);
  for (let i = 0; i < total; i += 1) {
    const hash = hashes[i] ?? 0;
    const bucket = hash >>> (32 - BUCKET_BITS);
    const slot = next[bucket] ?? 0;
    next[bucket] = slot + 1;
    marks[slot] = hash & 0xffff;
    ids[slot] = owners[i] ?? 0;
  }

  const seen = new Uint32Array(names.length);
  let turn = 0;
  return (key) => {
    turn += 1;
    const found: number[] = [];
    const look = (salt: number) => (hash: number) => {
      const mixed = mix(hash ^ salt);
      const bucket = mixed >>> (32 - BUCKET_BITS);
      const mark = mixed & 0xffff;
      for (let slot = starts[bucket] ?? 0; slot < (starts[bucket + 1] ?? 0); slot += 1) {
        const id = ids[slot] ?? 0;
        if (marks[slot] !== mark || seen[id] === turn) continue;
        seen[id] = turn;
        found.push(id);
      }
    };
    eachDeletion(key, key.length > PAIRS_UP_TO ? 1 : 2, before, look(0));
    eachDeletion(soundOf(key), 1, before, look(SOUND_SALT));
    return found;
  };
}
