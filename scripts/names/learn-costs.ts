import {
  ALPHABET,
  addKind,
  BY_EAR,
  dropKind,
  KINDS_OF_SLIP,
  replaceKind,
} from '../../src/gazetteer/operations.ts';
import { align } from './alignment.ts';
import type { Pair } from './misspelling-tables.ts';

export interface LearnedCost {
  readonly of: string;
  readonly cost: number;
  /** How often it was seen; null: assumed. */
  readonly seen: number | null;
}

/** How often a name is misspelled, among the names that are typed. */
const MISSPELLED = 0.08;
/** Share of slips that follow no rule: any of the edits there are. Bounds how much a likely slip can outweigh a rare one. */
const ANY_EDIT = 0.35;
/** Share of misspellings in which the whole name is written as it sounds, however many letters differ. Assumed. */
const AS_IT_SOUNDS = 0.001;
const ROUNDS = 6;
const SMOOTHING = 1;
const LETTERS = [...ALPHABET.slice(0, 26)];

/**
 * How much of what is typed where a name is looked up is a place of ours, a word, a person, a place abroad, or something
 * that nobody knows. Assumed: alone, nearly all are places; in a sentence nearly all are words.
 */
const MASSES: Readonly<Record<string, number>> = {
  'place alone': 0.8,
  'word alone': 0.08,
  'person alone': 0.03,
  'abroad alone': 0.03,
  'unknown alone': 0.0012,
  'place in a sentence': 0.25,
  'word in a sentence': 0.62,
  'person in a sentence': 0.05,
  'abroad in a sentence': 0.03,
  'unknown in a sentence': 0.05,
};

export function learnCosts(pairs: readonly Pair[]): readonly LearnedCost[] {
  const kinds = [...KINDS_OF_SLIP, ...BY_EAR.map(([a, b]) => `by ear ${a}~${b}`)];
  const chances = chancesIn(pairs.map(({ name }) => name));
  const letters = pairs.reduce((sum, { name }) => sum + name.length, 0) / pairs.length;
  let costs = new Map<string, number>(kinds.map((kind) => [kind, 1]));
  let counts = new Map<string, number>();
  let [first, slips] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const all = pairs.flatMap(({ name, written }) =>
      align(name, written, (kind) => (costs.get(kind) ?? 0) + 3),
    );
    counts = new Map(kinds.map((kind) => [kind, all.filter((one) => one.kind === kind).length]));
    [first, slips] = [all.filter(({ isFirst }) => isFirst).length, all.length];
    const total = slips + SMOOTHING * kinds.length;
    costs = new Map(
      kinds.map((kind) => {
        const share = ((counts.get(kind) ?? 0) + SMOOTHING) / total;
        const likely = ((1 - ANY_EDIT) * share) / Math.max(chances.get(kind) ?? 0, 0.02);
        const any = kind.startsWith('by ear') ? 0 : ANY_EDIT / (53 * letters);
        return [kind, -Math.log(likely + any) - Math.log(letters)];
      }),
    );
    costs.set('first', -Math.log((first / slips) * letters));
  }
  return [
    { of: 'exact', cost: -Math.log(1 - MISSPELLED), seen: null },
    { of: 'misspelled', cost: -Math.log(MISSPELLED), seen: null },
    { of: 'as it sounds', cost: -Math.log(MISSPELLED * AS_IT_SOUNDS), seen: null },
    { of: 'again', cost: -Math.log((slips - pairs.length) / slips), seen: slips - pairs.length },
    { of: 'first', cost: costs.get('first') ?? 0, seen: first },
    ...kinds.map((kind) => ({ of: kind, cost: costs.get(kind) ?? 0, seen: counts.get(kind) ?? 0 })),
    ...Object.entries(MASSES).map(([of, share]) => ({ of, cost: -Math.log(share), seen: null })),
  ];
}

/** In how many ways each kind of slip can happen in a name, on average. */
function chancesIn(names: readonly string[]): ReadonlyMap<string, number> {
  const ways = new Map<string, number>();
  const add = (kind: string) => ways.set(kind, (ways.get(kind) ?? 0) + 1 / names.length);
  for (const name of names) {
    for (let i = 0; i <= name.length; i += 1) {
      const [before, own, after] = [name.charAt(i - 1), name.charAt(i), name.charAt(i + 1)];
      for (const letter of LETTERS) add(addKind(letter, before, own));
      if (i === name.length) break;
      add(dropKind(own, before, after));
      if (after !== '' && after !== own) add('swap');
      for (const letter of LETTERS) if (letter !== own) add(replaceKind(own, letter));
      for (const [a = '', b = ''] of BY_EAR) {
        if (name.startsWith(a, i) || name.startsWith(b, i)) add(`by ear ${a}~${b}`);
      }
    }
  }
  return ways;
}
