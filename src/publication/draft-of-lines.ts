import type { Complaint } from '../domain/edition.ts';
import type { Draft } from './draft.ts';
import { headingComplaint } from './headings.ts';
import { type Line, textOf } from './line.ts';
import type { NameIndex } from './name-index.ts';
import { excerpt } from './refusal.ts';
import type { TableRow } from './table-row.ts';
import { tableRows } from './table-rows.ts';
import { draftOf } from './tables.ts';

/** Tables, period and register of a publication, or why its lines are not one. */
export function draftOfLines(lines: readonly Line[], index: NameIndex): Draft | readonly Complaint[] {
  const { rows, unreadable } = tableRows(lines, index);
  const first = unreadable[0];
  if (first && unreadable.length > rows.length) {
    return [{ kind: 'layout-unknown', found: excerpt(first.text), at: first.line.at }];
  }
  if (first) {
    return unreadable.map(({ line, text }) => ({
      kind: 'row-unreadable',
      at: line.at,
      text: excerpt(text),
    }));
  }
  if (!rows.some((row) => row.label)) {
    const line = lines.find((one) => textOf(one) !== '');
    return [
      {
        kind: 'layout-unknown',
        found: line ? excerpt(textOf(line)) : '',
        at: line?.at ?? null,
      },
    ];
  }
  const complaint = headingComplaint(lines, rows) ?? twoCountries(rows);
  return complaint ? [complaint] : draftOf(lines, rows, index);
}

/** The national row may be printed again, but not with other figures. */
function twoCountries(rows: readonly TableRow[]): Complaint | null {
  const [first, ...others] = rows.filter((row) => row.label?.kind === 'country');
  const other = others.find((row) => row.numbers.join() !== first?.numbers.join());
  if (first === undefined || other === undefined) return null;
  return { kind: 'doubled-name', at: other.line.at, name: 'Nederland', firstAt: first.line.at };
}
