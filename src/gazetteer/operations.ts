/** Costs in nats, by name of the operation, as in data/reader/misspelling-costs.csv. */
export type OperationCosts = ReadonlyMap<string, number>;

export const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Letters are numbered from 1; 0 is no letter. */
export const KINDS = ALPHABET.length + 1;
const NUMBER_OF: ReadonlyMap<string, number> = new Map([...ALPHABET].map((letter, i) => [letter, i + 1]));

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const BESIDE: ReadonlySet<string> = new Set(
  ROWS.flatMap((row, r) =>
    [...row].flatMap((letter, i) => {
      const others = [row[i - 1], row[i + 1], ROWS[r + 1]?.[i], ROWS[r + 1]?.[i - 1]];
      return others.flatMap((other) => (other === undefined ? [] : [letter + other, other + letter]));
    }),
  ),
);
const ALIKE = bothWays('dt zs vf vw ck cs kq gh gk bp mn iy ij jy ei ao ou ae uo 0o 1l 1i'.split(' '));

/** Letters written for others that sound the same, either way; each is learned by itself. */
export const BY_EAR = (
  'ij ei, ij y, ei y, ij i, ei e, ou au, ou ow, au ow, ch g, ch gh, g gh, oe u, oe oo, ie i, ie ee, ' +
  'ie y, ae a, ae aa, aa ao, ea ee, ks x, kw qu, ph f, th t, dt t, dt d, ck k, cc k, kk ck, uy ui, ' +
  'ui eu, oo eu, ss z, sz z, ts z, sj ch, ng nk, ue uu, oi oo, ui u, eu u, rd r, rt r, ue u, tj ts, ' +
  'jk k, sch s, sch ss, ch k, sch sg, ey ei, ey ij, eij ij, eij ei, uij ui, x gs, ph v, ouw ou, auw au, cks ks'
)
  .split(', ')
  .map((pair) => pair.split(' '));

/** Letters in the longest of these. */
export const SIZES = 3;

/** The kinds of what can go wrong with one letter. */
export const KINDS_OF_SLIP = [
  'drop doubled',
  'drop vowel',
  'drop consonant',
  'drop last',
  'add doubled',
  'add beside',
  'add vowel',
  'add consonant',
  'replace alike',
  'replace beside',
  'replace vowel',
  'replace other',
  'swap',
] as const;
export type SlipKind = (typeof KINDS_OF_SLIP)[number];

function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter);
}

export function dropKind(letter: string, before: string, after: string): SlipKind {
  if (letter === before || letter === after) return 'drop doubled';
  if (after === '') return 'drop last';
  return isVowel(letter) ? 'drop vowel' : 'drop consonant';
}

export function addKind(letter: string, before: string, after: string): SlipKind {
  if (letter === before || letter === after) return 'add doubled';
  if (BESIDE.has(letter + before) || BESIDE.has(letter + after)) return 'add beside';
  return isVowel(letter) ? 'add vowel' : 'add consonant';
}

export function replaceKind(a: string, b: string): SlipKind {
  if (ALIKE.has(a + b)) return 'replace alike';
  if (BESIDE.has(a + b)) return 'replace beside';
  return isVowel(a) && isVowel(b) ? 'replace vowel' : 'replace other';
}

/** The costs laid out for looking up by the numbers of letters. */
export interface Operations {
  readonly replace: Float64Array;
  readonly swap: number;
  /** Numbers, for each end of a text, the one, two and three letters before it that can be written by ear; 0: none. */
  readonly segmentsOf: (text: string, segments: Uint8Array) => void;
  readonly byEar: Float64Array;
  readonly sounds: number;
  drop(letter: string, before: string, after: string): number;
  add(letter: string, before: string, after: string): number;
}

export function operationsOf(costs: OperationCosts): Operations {
  const cost = (name: string) => costs.get(name) ?? Number.POSITIVE_INFINITY;
  const replace = new Float64Array(KINDS * KINDS);
  for (const a of ALPHABET) {
    for (const b of ALPHABET)
      replace[numberOf(a) * KINDS + numberOf(b)] = a === b ? 0 : cost(replaceKind(a, b));
  }
  const segments = [...new Set(BY_EAR.flat())];
  const sounds = segments.length + 1;
  const single = new Uint8Array(KINDS);
  const double = new Uint8Array(KINDS ** 2);
  const triple = new Uint8Array(KINDS ** 3);
  for (const [i, segment] of segments.entries()) {
    const number = [...segment].reduce((all, letter) => all * KINDS + numberOf(letter), 0);
    ([single, double, triple][segment.length - 1] ?? triple)[number] = i + 1;
  }
  const segmentsOf = (text: string, found: Uint8Array): void => {
    let [x, y] = [0, 0];
    for (let i = 0; i < text.length; i += 1) {
      const z = numberOf(text.charAt(i));
      found[i * SIZES] = single[z] ?? 0;
      found[i * SIZES + 1] = double[y * KINDS + z] ?? 0;
      found[i * SIZES + 2] = triple[(x * KINDS + y) * KINDS + z] ?? 0;
      [x, y] = [y, z];
    }
  };
  const byEar = new Float64Array(sounds * sounds).fill(Number.POSITIVE_INFINITY);
  for (const [a = '', b = ''] of BY_EAR) {
    const [i, j] = [segments.indexOf(a) + 1, segments.indexOf(b) + 1];
    byEar[i * sounds + j] = cost(`by ear ${a}~${b}`);
    byEar[j * sounds + i] = cost(`by ear ${a}~${b}`);
  }
  return {
    replace,
    swap: cost('swap'),
    segmentsOf,
    byEar,
    sounds,
    drop: (letter, before, after) => cost(dropKind(letter, before, after)),
    add: (letter, before, after) => cost(addKind(letter, before, after)),
  };
}

export function numberOf(letter: string): number {
  return NUMBER_OF.get(letter) ?? 0;
}

function bothWays(pairs: readonly string[]): ReadonlySet<string> {
  return new Set(pairs.flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]));
}
