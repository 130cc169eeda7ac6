/** Single edits between two spellings: insert, delete, replace, or swap two neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  return weightedDistance(a, b, { insert: () => 1, replace: () => 1, swap: 1 });
}

export interface EditCosts {
  /** Cost of a letter that only one of the two has, given the letters around it. */
  insert(letter: string, before: string, after: string): number;
  replace(a: string, b: string): number;
  readonly swap: number;
}

export function weightedDistance(a: string, b: string, costs: EditCosts): number {
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j <= b.length; j += 1) {
    last.push(at(last, j - 1) + costs.insert(b.charAt(j - 1), b.charAt(j - 2), b.charAt(j)));
  }
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charAt(i - 1);
    const dropped = costs.insert(letter, a.charAt(i - 2), a.charAt(i));
    const row: number[] = [at(last, 0) + dropped];
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charAt(j - 1);
      const same = letter === other ? 0 : costs.replace(letter, other);
      const added = costs.insert(other, b.charAt(j - 2), b.charAt(j));
      let cost = Math.min(at(last, j - 1) + same, at(last, j) + dropped, at(row, j - 1) + added);
      const swapped = i > 1 && j > 1 && letter === b.charAt(j - 2) && a.charAt(i - 2) === other;
      if (swapped && letter !== other) cost = Math.min(cost, at(beforeLast, j - 2) + costs.swap);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
