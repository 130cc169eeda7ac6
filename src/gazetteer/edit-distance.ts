const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const KINDS = LETTERS.length + 1;

/** What single edits cost. */
export interface EditCosts {
  /** A letter that only one of the two spellings has, given the letters around it. */
  drop(letter: string, before: string, after: string): number;
  replace(a: string, b: string): number;
  readonly swap: number;
}

/** A way to measure spellings, with its costs worked out beforehand: a look-up measures dozens. */
export interface Ruler {
  measurable(key: string): Measurable;
  distance(a: Measurable, b: Measurable): number;
}

export interface Measurable {
  readonly letters: Uint8Array;
  readonly drops: Float64Array;
}

/** Insert, delete, replace, or swap two neighbours (optimal string alignment). */
export function makeRuler(costs: EditCosts): Ruler {
  const replace = new Float64Array(KINDS * KINDS);
  for (const [i, a] of [...LETTERS].entries()) {
    for (const [j, b] of [...LETTERS].entries())
      replace[(i + 1) * KINDS + j + 1] = a === b ? 0 : costs.replace(a, b);
  }
  return {
    measurable: (key) => ({
      letters: Uint8Array.from(key, (letter) => LETTERS.indexOf(letter) + 1),
      drops: Float64Array.from(key, (letter, i) => costs.drop(letter, key.charAt(i - 1), key.charAt(i + 1))),
    }),
    distance: (a, b) => align(a, b, replace, costs.swap),
  };
}

export const SINGLE_EDITS = makeRuler({ drop: () => 1, replace: () => 1, swap: 1 });

function align(a: Measurable, b: Measurable, replace: Float64Array, swap: number): number {
  const columns = b.letters.length + 1;
  let beforeLast = new Float64Array(columns);
  let last = new Float64Array(columns);
  let row = new Float64Array(columns);
  for (let j = 1; j < columns; j += 1) last[j] = (last[j - 1] ?? 0) + (b.drops[j - 1] ?? 0);
  for (let i = 1; i <= a.letters.length; i += 1) {
    const letter = a.letters[i - 1] ?? 0;
    const letterBefore = a.letters[i - 2] ?? 0;
    const dropped = a.drops[i - 1] ?? 0;
    row[0] = (last[0] ?? 0) + dropped;
    for (let j = 1; j < columns; j += 1) {
      const other = b.letters[j - 1] ?? 0;
      let cost = (last[j - 1] ?? 0) + (replace[letter * KINDS + other] ?? 0);
      const without = (last[j] ?? 0) + dropped;
      if (without < cost) cost = without;
      const added = (row[j - 1] ?? 0) + (b.drops[j - 1] ?? 0);
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && letter !== other && letter === b.letters[j - 2] && letterBefore === other) {
        const swapped = (beforeLast[j - 2] ?? 0) + swap;
        if (swapped < cost) cost = swapped;
      }
      row[j] = cost;
    }
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[columns - 1] ?? 0;
}
