import { addKind, BY_EAR, dropKind, replaceKind } from '../../src/gazetteer/operations.ts';

export interface Operation {
  readonly kind: string;
  readonly isFirst: boolean;
}

interface Step {
  readonly cost: number;
  readonly back: { readonly i: number; readonly j: number; readonly operation: Operation | null } | null;
}

/** The cheapest way from a name to what was written, as the misspelling model weighs it, with what was done on the way. */
export function align(name: string, written: string, costOf: (kind: string) => number): readonly Operation[] {
  const steps: Step[][] = [];
  const at = (i: number, j: number): Step => steps[i]?.[j] ?? { cost: Number.POSITIVE_INFINITY, back: null };
  for (let i = 0; i <= name.length; i += 1) {
    steps.push([]);
    for (let j = 0; j <= written.length; j += 1) {
      const ways: Step[] = i + j === 0 ? [{ cost: 0, back: null }] : [];
      const way = (di: number, dj: number, kind: string | null): void => {
        if (di > i || dj > j) return;
        const isFirst = i - di === 0;
        const cost =
          kind === null ? 0 : costOf(kind) + (isFirst && !kind.startsWith('by ear') ? costOf('first') : 0);
        const operation = kind === null ? null : { kind, isFirst };
        ways.push({ cost: at(i - di, j - dj).cost + cost, back: { i: i - di, j: j - dj, operation } });
      };
      const [x, y] = [name.charAt(i - 1), written.charAt(j - 1)];
      way(1, 1, x === y ? null : replaceKind(x, y));
      way(1, 0, dropKind(x, name.charAt(i - 2), name.charAt(i)));
      way(0, 1, addKind(y, written.charAt(j - 2), written.charAt(j)));
      if (x !== y && x === written.charAt(j - 2) && y === name.charAt(i - 2)) way(2, 2, 'swap');
      for (const [a = '', b = ''] of BY_EAR) {
        for (const [from, to] of [[a, b] as const, [b, a] as const]) {
          if (name.slice(0, i).endsWith(from) && written.slice(0, j).endsWith(to))
            way(from.length, to.length, `by ear ${a}~${b}`);
        }
      }
      steps[i]?.push(
        ways.reduce((best, one) => (one.cost < best.cost ? one : best), {
          cost: Number.POSITIVE_INFINITY,
          back: null,
        }),
      );
    }
  }
  const operations: Operation[] = [];
  for (let step = at(name.length, written.length); step.back !== null; step = at(step.back.i, step.back.j)) {
    if (step.back.operation !== null) operations.push(step.back.operation);
  }
  return operations;
}
