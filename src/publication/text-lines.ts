import { type Cell, cellOf, type Line } from './line.ts';

const COLUMN_WIDTH = 1000;

/** Lines of plain text or Markdown; tabs and pipes make table cells, wide gaps make columns. */
export function textLines(text: string): readonly Line[] {
  return text.split(/\r\n|[\n\r\f]/).flatMap((raw, index): Line[] => {
    const plain = withoutMarkup(raw);
    const at = { page: null, line: index + 1 };
    if (plain.trim() === '' || isRule(plain)) return [];
    const values = tableCells(plain);
    return values
      ? [{ at, top: index, cells: cellsOf(values), exact: true }]
      : [{ at, top: index, cells: wideCells(plain), exact: false }];
  });
}

/** Values of a table row as cells that lie in columns; a value is one word. */
export function cellsOf(values: readonly string[]): readonly Cell[] {
  const filled = values.slice(0, values.findLastIndex((value) => value.trim() !== '') + 1);
  return filled.map((value, column) => {
    const from = column * COLUMN_WIDTH;
    return cellOf([{ text: value.trim(), from, to: from + COLUMN_WIDTH / 2, bound: false }]);
  });
}

function tableCells(line: string): readonly string[] | null {
  if (line.includes('\t')) return line.split('\t');
  if (/^\s*\|.*\|\s*$/.test(line)) return line.trim().slice(1, -1).split('|');
  return line.split('|').length > 4 ? line.split('|') : null;
}

function wideCells(line: string): readonly Cell[] {
  return [...line.matchAll(/\S+(?:\s\S+)*/g)].map((match) =>
    cellOf(
      [...match[0].matchAll(/\S+/g)].map((word) => ({
        text: word[0],
        from: match.index + word.index,
        to: match.index + word.index + word[0].length,
        bound: /[\u00a0\u2009\u202f]/.test(match[0].charAt(word.index - 1)),
      })),
    ),
  );
}

function isRule(line: string): boolean {
  return /^[\s|:=+-]+$/.test(line) && /[-=]{3}/.test(line);
}

function withoutMarkup(line: string): string {
  return line
    .replace(/<\/?(?:b|strong|i|em|u|p|span|sup|sub|small|br)\b[^>]*>/gi, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|^#{1,6}\s+/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&');
}
