import type { Complaint } from '../domain/edition.ts';
import { type Line, textOf } from './line.ts';
import type { TableRow } from './table-rows.ts';

const MOST_HEADING_LINES = 12;
const OWNER = /gemeente(?:n|-)?\s?-?(?:cli|klant)/i;

/** Complains when a table's headings put the figures in another order than the one that is known. */
export function headingComplaint(lines: readonly Line[], rows: readonly TableRow[]): Complaint | null {
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    const from = Math.max((before?.index ?? -1) + 1, row.index - MOST_HEADING_LINES);
    const above = lines.slice(from, row.index).filter((line) => line.at.page === row.line.at.page);
    const start = above.findLastIndex((line) => OWNER.test(textOf(line)));
    if (start < 0) continue;
    const headings = above.slice(start);
    if (isKnownOrder(headings, row.line)) continue;
    return {
      kind: 'layout-unknown',
      found: headings.map(textOf).join(' ').slice(0, 120),
      at: headings[0]?.at ?? null,
    };
  }
  return null;
}

function isKnownOrder(headings: readonly Line[], line: Line): boolean {
  const first = textOf(headings[0] ?? line);
  if (/uwv/i.test(first.slice(0, first.search(OWNER)))) return false;
  const words = headings.flatMap((heading) => heading.cells.flatMap((cell) => cell.words));
  const starts = words.filter(({ text }) => /^(?:Profiel|Geen|Zonder|Met)\b/.test(text));
  // On a page and in a table the columns say the order; in plain text the reading does.
  const inOrder = line.at.page !== null || line.exact ? starts.toSorted((a, b) => a.from - b.from) : starts;
  const kinds = inOrder.map(({ text }) => (/^(?:Geen|Zonder)/.test(text) ? 'without' : 'with'));
  return kinds.length !== 4 || kinds.join() === 'with,without,with,without';
}
