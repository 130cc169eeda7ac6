import type { KnownName } from './meaning.ts';
import { soundOf } from './sound.ts';

/** Finds the few names worth weighing for a spelling, without looking at all of them. */
export interface NearIndex {
  /** Every name one edit away, and those that sound the same; more candidates that share letter pairs, best first. */
  candidates(
    key: string,
    sound: string,
  ): { readonly close: readonly number[]; readonly likely: readonly number[] };
}

/** With the close ones this leaves Fuse.js at most some thirty names. */
const LIKELY = 20;

export function makeNearIndex(names: readonly KnownName[]): NearIndex {
  const byDeletion = new Map<string, number[]>();
  const bySound = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  const lengths = new Uint8Array(names.length);
  for (const [i, { key }] of names.entries()) {
    lengths[i] = key.length;
    for (const shorter of deletions(key)) push(byDeletion, shorter, i);
    for (const pair of pairs(key)) push(byPair, pair, i);
    push(bySound, soundOf(key), i);
  }

  const likely = (key: string, close: ReadonlySet<number>): readonly number[] => {
    const shared = new Map<number, number>();
    for (const pair of pairs(key)) {
      for (const i of byPair.get(pair) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    const enough = key.length / 3;
    const scored: (readonly [number, number])[] = [];
    for (const [i, count] of shared) {
      const length = lengths[i] ?? 0;
      if (count <= enough || Math.abs(length - key.length) > 3 || close.has(i)) continue;
      scored.push([i, count / (length + key.length)]);
    }
    return scored
      .sort(([, a], [, b]) => b - a)
      .slice(0, LIKELY)
      .map(([i]) => i);
  };

  return {
    candidates: (key, sound) => {
      const close = new Set(bySound.get(sound) ?? []);
      for (const shorter of deletions(key)) {
        for (const i of byDeletion.get(shorter) ?? []) close.add(i);
      }
      return { close: [...close], likely: likely(key, close) };
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
