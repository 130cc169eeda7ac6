import type { Complaint } from '../domain/edition.ts';
import { hasOtherOrder } from './column-order.ts';
import { type Line, textOf } from './line.ts';
import { excerpt } from './refusal.ts';
import type { TableRow } from './table-row.ts';

const MOST_HEADING_LINES = 12;
const LONGEST_NAME = 30;
/** Words that a sentence has and a heading has not, but a name may. */
const SENTENCE =
  /(?:^|\s)(?:de|het|een|wordt|worden|zijn|is|die|dat|om|te|ook|als|of|kunnen|heeft|hebben|per|naar)(?=\s|$)/i;
/** A title over the whole table, which says nothing of one column. */
const TITLE =
  /transparantie|klantprofielen|kwartaal|\b(?:en|of)\s+(?:zonder|met|geen|niet|nee|gemeente|uwv)|ja\s?\/\s?nee/i;

/** Complains when a table's headings put the figures in another order than the one that is known. */
export function headingComplaint(lines: readonly Line[], rows: readonly TableRow[]): Complaint | null {
  for (const [at, row] of rows.entries()) {
    const headings = headingsAbove(lines, row, rows[at - 1]?.index ?? -1);
    if (!hasOtherOrder(headings)) continue;
    return {
      kind: 'layout-unknown',
      found: excerpt(headings.map(textOf).join(' ')),
      at: headings[0]?.at ?? null,
    };
  }
  return null;
}

/** The lines between a row and the sentence or row above it, on the row's page. */
function headingsAbove(lines: readonly Line[], row: TableRow, before: number): readonly Line[] {
  const from = Math.max(before + 1, row.index - MOST_HEADING_LINES);
  const above = lines.slice(from, row.index).filter((line) => line.at.page === row.line.at.page);
  return above
    .slice(above.findLastIndex((line) => isSentence(textOf(line))) + 1)
    .filter((line) => !TITLE.test(textOf(line)));
}

function isSentence(text: string): boolean {
  return /[.;]$/.test(text) || (text.length > LONGEST_NAME && SENTENCE.test(text));
}
