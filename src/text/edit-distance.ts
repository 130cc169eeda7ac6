/** Single edits between two texts: a letter more, less or other, or two neighbours swapped (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const columns = b.length + 1;
  let beforeLast = new Uint16Array(columns);
  let last = Uint16Array.from({ length: columns }, (_, j) => j);
  let row = new Uint16Array(columns);
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    for (let j = 1; j < columns; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = edits;
    }
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? 0;
}
