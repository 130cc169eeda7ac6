import type { Spelling } from './sound.ts';

/** Finds the few names worth weighing for a spelling, without looking at all of them. */
export interface NearIndex {
  /** Every name one edit away, and those that sound the same. */
  close(key: string, sound: string): readonly number[];
  /** Names that share most letter pairs, best first. */
  likely(key: string): readonly number[];
}

/** Fuse.js over these takes some 50 µs, over all names several milliseconds. */
const LIKELY = 20;

export function makeNearIndex(names: readonly Spelling[]): NearIndex {
  const byDeletion = new Map<string, number[]>();
  const bySound = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  const lengths = new Uint8Array(names.length);
  for (const [i, { key, sound }] of names.entries()) {
    lengths[i] = key.length;
    for (const shorter of deletions(key)) push(byDeletion, shorter, i);
    for (const pair of pairs(key)) push(byPair, pair, i);
    push(bySound, sound, i);
  }

  const likely = (key: string): readonly number[] => {
    const shared = new Uint8Array(names.length);
    const met: number[] = [];
    for (const pair of pairs(key)) {
      for (const i of byPair.get(pair) ?? []) {
        if (shared[i] === 0) met.push(i);
        shared[i] = (shared[i] ?? 0) + 1;
      }
    }
    const enough = key.length / 3;
    const scored: { readonly i: number; readonly score: number }[] = [];
    for (const i of met) {
      const count = shared[i] ?? 0;
      const length = lengths[i] ?? 0;
      if (count <= enough || Math.abs(length - key.length) > 3) continue;
      scored.push({ i, score: count / (length + key.length) });
    }
    scored.sort((a, b) => b.score - a.score);
    return scored.slice(0, LIKELY).map(({ i }) => i);
  };

  return {
    likely,
    close: (key, sound) => {
      const close = new Set(bySound.get(sound) ?? []);
      for (const shorter of deletions(key)) {
        for (const i of byDeletion.get(shorter) ?? []) close.add(i);
      }
      return [...close];
    },
  };
}

/** The key itself and the key without each one of its letters: two keys one edit apart share one of these. */
function deletions(key: string): ReadonlySet<string> {
  const shorter = new Set([key]);
  for (let i = 0; i < key.length; i += 1) shorter.add(key.slice(0, i) + key.slice(i + 1));
  return shorter;
}

function pairs(key: string): ReadonlySet<string> {
  const padded = ` ${key} `;
  const found = new Set<string>();
  for (let i = 0; i + 1 < padded.length; i += 1) found.add(padded.slice(i, i + 2));
  return found;
}

function push(index: Map<string, number[]>, entry: string, i: number): void {
  const known = index.get(entry);
  if (known === undefined) index.set(entry, [i]);
  else known.push(i);
}
