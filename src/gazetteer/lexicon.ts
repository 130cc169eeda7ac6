import { HASH_BASE, hashBetween, hashesOf, mix, powerOf } from './hash.ts';
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
/** How many costs are kept apart. */
const KEPT = 80;
const LONGEST = 32;
const SPACE = 32;
const CHECK_SEED = 7;
/** Some of the words tell enough about letters. */
const LEARNED_OF = 8;

/** Reads lines such as `word 9.25 emmer emoe engel`. */
export function makeLexicon(text: string): Lexicon {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(64, text.length / 4)));
  const hashes = new Int32Array(slots);
  const values = new Uint8Array(slots);
  const checks = new Uint16Array(slots);
  const before = new Int32Array(LONGEST + 1);
  const letters = makeLetterModel();
  let learned = 0;
  /** Reads the words of a line off the text itself: cutting out each takes longer than the rest. */
  const readWords = (from: number, to: number, value: number): void => {
    for (let start = from; start < to; ) {
      let [hash, check, end] = [0, CHECK_SEED, start];
      for (; end < to; end += 1) {
        const code = text.charCodeAt(end);
        if (code === SPACE) break;
        hash = (Math.imul(hash, HASH_BASE) + code) | 0;
        check = checked(check, code);
      }
      if (end - start <= LONGEST) {
        let slot = mix(hash) & (slots - 1);
        while (values[slot] !== 0) slot = (slot + 1) & (slots - 1);
        hashes[slot] = hash;
        values[slot] = value;
        checks[slot] = check & 0xffff;
        if (learned++ % LEARNED_OF === 0) letters.learn(text.slice(start, end));
      }
      start = end + 1;
    }
  };
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const [, head = '', kind, cost] = /^(([a-z]+) (\S+) )/.exec(text.slice(start, start + LONGEST)) ?? [];
    if (head !== '') {
      const known = KINDS.findIndex((one) => one === kind);
      const value = 1 + known * KEPT + Math.min(KEPT - 1, Math.round(Number(cost) * QUARTERS));
      readWords(start + head.length, end, value);
    }
    start = end + 1;
  }

  const slotOf = (hash: number): number => {
    let slot = mix(hash) & (slots - 1);
    while (values[slot] !== 0) {
      if (hashes[slot] === hash) return slot;
      slot = (slot + 1) & (slots - 1);
    }
    return -1;
  };

  const competitor = (text: string, slot: number): Competitor | null => {
    const value = (values[slot] ?? 1) - 1;
    const kind = KINDS[Math.floor(value / KEPT)];
    if (kind === undefined || checks[slot] !== checkOf(text)) return null;
    return { text, kind, cost: (value % KEPT) / QUARTERS };
  };

  return {
    letters,
    find: (key) => {
      if (key.length > LONGEST || key === '') return null;
      const slot = slotOf(hashesOf(key, before));
      return slot < 0 ? null : competitor(key, slot);
    },
    near: (key) => {
      const n = key.length;
      if (n > LONGEST - 1 || n < 3) return [];
      const whole = hashesOf(key, before);
      const found = new Map<string, Competitor>();
      const meet = (hash: number, spell: () => string): void => {
        const slot = slotOf(hash);
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
  let check = CHECK_SEED;
  for (let i = 0; i < key.length; i += 1) check = checked(check, key.charCodeAt(i));
  return check & 0xffff;
}

function checked(check: number, code: number): number {
  return (Math.imul(check, 31) + code) ^ (check >>> 11);
}
