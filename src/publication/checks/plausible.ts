import type { Edition, EditionRow, Finding, ImplausibleChange } from '../../domain/edition.ts';
import { codeOfRow } from '../../domain/edition.ts';
import { type Figures, SMALL_BASE } from '../../domain/figures.ts';
import type { Period } from '../../domain/period.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { COLUMNS } from './sums.ts';

/** Changes against the previous dated edition of each place that are more likely a mistake than the truth. */
export function implausibleChanges(
  rows: readonly EditionRow[],
  period: Period,
  held: readonly Edition[],
): readonly Finding[] {
  const earlier = held.filter((edition) => edition.period !== null && edition.period < period);
  const previous = new Map<PlaceCode, { readonly figures: Figures; readonly edition: Edition }>();
  for (const edition of earlier.toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))) {
    for (const row of edition.rows) previous.set(codeOfRow(row), { figures: row.figures, edition });
  }
  return rows.flatMap((row): Finding[] => {
    const code = codeOfRow(row);
    const before = previous.get(code);
    const change = before ? changeOf(before.figures, row.figures) : null;
    if (!before || !change) return [];
    return [{ kind: 'implausible-change', code, ...change, comparedWith: before.edition.id }];
  });
}

interface Change {
  readonly what: ImplausibleChange;
  readonly from: number;
  readonly to: number;
}

function changeOf(before: Figures, now: Figures): Change | null {
  const from = before.total;
  const to = now.total;
  if (Math.max(from, to) < SMALL_BASE) return null;
  if (to === 0) return { what: 'became-zero', from, to };
  if (to <= from / 2) return { what: 'halved', from, to };
  if (to >= from * 2) return { what: 'doubled', from, to };
  return swapOf(before, now);
}

/** Two columns that come much nearer to the previous edition when they change places. */
function swapOf(before: Figures, now: Figures): Change | null {
  const parts = COLUMNS.filter((column) => column !== 'total');
  const straight = distance(before, now);
  if (straight < now.total / 5 || now.total < 5 * SMALL_BASE) return null;
  for (const [at, one] of parts.entries()) {
    for (const other of parts.slice(at + 1)) {
      const swapped = distance(before, { ...now, [one]: now[other], [other]: now[one] });
      if (swapped < straight / 4) return { what: 'columns-swapped', from: before[one], to: now[one] };
    }
  }
  return null;
}

function distance(a: Figures, b: Figures): number {
  return COLUMNS.reduce((sum, column) => sum + Math.abs(a[column] - b[column]), 0);
}
