import type { CardRow, Page, Part, Table } from './page.ts';
import type { Words } from './words/words.ts';

/** Longer tables are cut; the export has every row. */
const MAX_ROWS = 100;

/** A page as aligned plain text; the first line is the headline. */
export function plainText(page: Page, words: Words): string {
  return [page.headline, ...page.parts.flatMap((part) => linesOf(part, words)), ...sourceLines(page)].join(
    '\n',
  );
}

function sourceLines({ source, hint }: Page): readonly string[] {
  if (hint === undefined) return source;
  return source.map((line, index) => (index === source.length - 1 ? `${line} · ${hint}` : line));
}

function linesOf(part: Part, words: Words): readonly string[] {
  switch (part.kind) {
    case 'sentence':
    case 'detail':
    case 'offer':
      return [part.text];
    case 'card':
      return cardLines(part.rows);
    case 'points':
      return [...(part.title === null ? [] : [part.title]), ...part.items.map((item) => `  • ${item}`)];
    case 'table':
      return indentedTable(part.table, words);
    case 'chart':
      return [];
  }
}

function indentedTable(table: Table, { common }: Words): readonly string[] {
  const rows = table.rows.slice(0, MAX_ROWS);
  const lines = tableLines({ ...table, rows }).map((line) => `  ${line}`);
  return rows.length === table.rows.length
    ? lines
    : [...lines, common.firstRows(rows.length, table.rows.length)];
}

function cardLines(rows: readonly CardRow[]): readonly string[] {
  const label = widest(rows.map((row) => row.label));
  const count = Math.max(5, widest(rows.map((row) => row.count)));
  const rest = widest(rows.map((row) => row.rest));
  const share = widest(rows.map((row) => row.share));
  return rows.map((row) => {
    const figures = `  ${row.label.padEnd(label)} ${row.count.padStart(count)} ${row.rest.padEnd(rest)}`;
    return `${figures}   ${row.share.padStart(share)}   ${row.beside}`.trimEnd();
  });
}

/** Words to the left, numbers to the right, two spaces between columns. */
export function tableLines({ columns, rows }: Table): readonly string[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, widest(rows.map((row) => row[index]?.text ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.numeric ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map((row) => line(row.map(({ text }) => text)))];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
