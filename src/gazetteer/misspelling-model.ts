import { KINDS, numberOf, type OperationCosts, operationsOf, SIZES } from './operations.ts';

/** Longest spelling that is weighed; every real name is shorter. */
const LONGEST = 64;
const WIDTH = LONGEST + 1;
/** How far apart in length two spellings may be at any point of their alignment. */
const BAND = 4;
const NEVER = Number.POSITIVE_INFINITY;

/** −log P(written | name) in nats; Infinity where it is more than `most`. */
export type MisspellingModel = (name: string, written: string, most: number) => number;

/** How likely somebody who means a name types this; the cheapest alignment of the letters stands for all. */
export function makeMisspellingModel(costs: OperationCosts): MisspellingModel {
  const { replace, swap, segmentsOf, byEar, sounds, drop, add } = operationsOf(costs);
  const scalar = (name: string) => costs.get(name) ?? 0;
  const [exact, misspelled, again, first] = ['exact', 'misspelled', 'again', 'first'].map(scalar);
  const table = new Float64Array(WIDTH * WIDTH);
  const a = new Uint8Array(LONGEST);
  const b = new Uint8Array(LONGEST);
  const soundsA = new Uint8Array(LONGEST * SIZES);
  const soundsB = new Uint8Array(LONGEST * SIZES);
  const drops = new Float64Array(LONGEST);
  const adds = new Float64Array(LONGEST);

  /** Numbers the letters and says what each costs by itself. */
  const prepare = (text: string, letters: Uint8Array, each: Float64Array, one: typeof drop): void => {
    for (let i = 0; i < text.length; i += 1) {
      letters[i] = numberOf(text.charAt(i));
      each[i] = one(text.charAt(i), text.charAt(i - 1), text.charAt(i + 1));
    }
  };

  return (name, written, most) => {
    if (name === written) return exact ?? 0;
    const [n, m] = [name.length, written.length];
    if (n > LONGEST || m > LONGEST || Math.abs(n - m) > BAND) return NEVER;
    prepare(name, a, drops, drop);
    prepare(written, b, adds, add);
    segmentsOf(name, soundsA);
    segmentsOf(written, soundsB);
    // Any of the letters could have been the one that goes wrong; a second slip is likelier after a first.
    const slip = Math.log(n) + (again ?? 0);
    const opening = first ?? 0;
    for (let i = 0; i <= n; i += 1) {
      const from = Math.max(0, i - BAND);
      const to = Math.min(m, i + BAND);
      if (from > 0) table[i * WIDTH + from - 1] = NEVER;
      if (to < m) table[i * WIDTH + to + 1] = NEVER;
      let least = NEVER;
      for (let j = from; j <= to; j += 1) {
        const at = i * WIDTH + j;
        const x = i > 0 ? (a[i - 1] ?? 0) : 0;
        const y = j > 0 ? (b[j - 1] ?? 0) : 0;
        let best = i + j === 0 ? (misspelled ?? 0) - (again ?? 0) : NEVER;
        if (i > 0 && j > 0) {
          const wrong = x === y ? 0 : slip + (replace[x * KINDS + y] ?? NEVER) + (i === 1 ? opening : 0);
          best = (table[at - WIDTH - 1] ?? NEVER) + wrong;
        }
        if (i > 0)
          best = Math.min(
            best,
            (table[at - WIDTH] ?? NEVER) + slip + (drops[i - 1] ?? 0) + (i === 1 ? opening : 0),
          );
        if (j > 0)
          best = Math.min(
            best,
            (table[at - 1] ?? NEVER) + slip + (adds[j - 1] ?? 0) + (i === 0 ? opening : 0),
          );
        const x2 = i > 1 ? (a[i - 2] ?? 0) : 0;
        const y2 = j > 1 ? (b[j - 2] ?? 0) : 0;
        if (x2 !== 0 && x === y2 && y === x2 && x !== y) {
          best = Math.min(best, (table[at - 2 * WIDTH - 2] ?? NEVER) + slip + swap + (i === 2 ? opening : 0));
        }
        for (let p = 1; p <= SIZES && p <= i; p += 1) {
          const ofName = soundsA[(i - 1) * SIZES + p - 1] ?? 0;
          if (ofName === 0) continue;
          for (let q = 1; q <= SIZES && q <= j; q += 1) {
            const ofWritten = soundsB[(j - 1) * SIZES + q - 1] ?? 0;
            if (ofWritten === 0 || Math.abs(i - p - (j - q)) > BAND) continue;
            const byEarOne = byEar[ofName * sounds + ofWritten] ?? NEVER;
            best = Math.min(best, (table[at - p * WIDTH - q] ?? NEVER) + slip + byEarOne);
          }
        }
        table[at] = best;
        if (best < least) least = best;
      }
      if (least > most) return NEVER;
    }
    return table[n * WIDTH + m] ?? NEVER;
  };
}
