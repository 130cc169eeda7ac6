import { hashBetween, hashesOf, mix, powerOf } from './hash.ts';
import { type LetterModel, makeLetterModel } from './letter-model.ts';

export type CompetitorKind = 'word' | 'person' | 'abroad';

/** Something that is written so and is no place of ours. */
export interface Competitor {
  readonly text: string;
  readonly kind: CompetitorKind;
  /** −log P in nats, among its kind. */
  readonly cost: number;
}

/** Words of Dutch and English, names of people, and places abroad. */
export interface Lexicon {
  find(key: string): Competitor | null;
  /** Those that are one edit away. */
  near(key: string): readonly Competitor[];
  readonly letters: LetterModel;
}

const KINDS: readonly CompetitorKind[] = ['word', 'person', 'abroad'];
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => letter.charCodeAt(0));
/** Costs are kept in quarters of a nat. */
const QUARTERS = 4;
const LONGEST = 32;

/** Reads lines such as `word 9.25 emmer emoe engel`. */
export function makeLexicon(text: string): Lexicon {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const slots = 2 ** Math.ceil(Math.log2(text.length / 4));
  const hashes = new Int32Array(slots);
  const values = new Uint8Array(slots);
  const checks = new Uint16Array(slots);
  const before = new Int32Array(LONGEST + 1);
  const letters = makeLetterModel();
  for (const line of lines) {
    const [kind = '', cost = '', ...keys] = line.split(' ');
    const value =
      1 + KINDS.findIndex((one) => one === kind) * 80 + Math.min(79, Math.round(Number(cost) * QUARTERS));
    for (const key of keys) {
      if (key.length > LONGEST) continue;
      const hash = hashesOf(key, before);
      let slot = mix(hash) & (slots - 1);
      while (values[slot] !== 0) slot = (slot + 1) & (slots - 1);
      hashes[slot] = hash;
      values[slot] = value;
      checks[slot] = checkOf(key);
      letters.learn(key);
    }
  }

  const valueOf = (hash: number): number => {
    let slot = mix(hash) & (slots - 1);
    while (values[slot] !== 0) {
      if (hashes[slot] === hash) return slot;
      slot = (slot + 1) & (slots - 1);
    }
    return -1;
  };

  const competitor = (text: string, slot: number): Competitor | null => {
    const value = (values[slot] ?? 1) - 1;
    const kind = KINDS[Math.floor(value / 80)];
    if (kind === undefined || checks[slot] !== checkOf(text)) return null;
    return { text, kind, cost: (value % 80) / QUARTERS };
  };

  return {
    letters,
    find: (key) => {
      if (key.length > LONGEST || key === '') return null;
      const slot = valueOf(hashesOf(key, before));
      return slot < 0 ? null : competitor(key, slot);
    },
    near: (key) => {
      const n = key.length;
      if (n > LONGEST - 1 || n < 3) return [];
      const whole = hashesOf(key, before);
      const found = new Map<string, Competitor>();
      const meet = (hash: number, spell: () => string): void => {
        const slot = valueOf(hash);
        if (slot < 0) return;
        const one = competitor(spell(), slot);
        if (one !== null) found.set(one.text, one);
      };
      for (let i = 0; i <= n; i += 1) {
        const [head, tail] = [before[i] ?? 0, hashBetween(before, i, n)];
        // A letter put in before the i-th.
        const room = Math.imul(head, powerOf(n - i + 1)) + tail;
        for (const code of LETTERS) {
          meet(
            (room + Math.imul(code, powerOf(n - i))) | 0,
            () => key.slice(0, i) + String.fromCharCode(code) + key.slice(i),
          );
        }
        if (i === n) break;
        const rest = hashBetween(before, i + 1, n);
        meet((Math.imul(head, powerOf(n - i - 1)) + rest) | 0, () => key.slice(0, i) + key.slice(i + 1));
        const own = key.charCodeAt(i);
        for (const code of LETTERS) {
          if (code === own) continue;
          meet(
            (whole + Math.imul(code - own, powerOf(n - i - 1))) | 0,
            () => key.slice(0, i) + String.fromCharCode(code) + key.slice(i + 1),
          );
        }
        const after = key.charCodeAt(i + 1);
        if (i + 1 < n && after !== own) {
          const swapped =
            Math.imul(after - own, powerOf(n - i - 1)) + Math.imul(own - after, powerOf(n - i - 2));
          meet(
            (whole + swapped) | 0,
            () => key.slice(0, i) + key.charAt(i + 1) + key.charAt(i) + key.slice(i + 2),
          );
        }
      }
      return [...found.values()];
    },
  };
}

/** A second look at what a hash found, so that two spellings of one hash stay apart. */
function checkOf(key: string): number {
  let check = 7;
  for (let i = 0; i < key.length; i += 1) check = (Math.imul(check, 31) + key.charCodeAt(i)) ^ (check >>> 11);
  return check & 0xffff;
}
