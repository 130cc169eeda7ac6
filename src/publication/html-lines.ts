import { decodeEntities } from './html-entities.ts';
import { HtmlTable } from './html-table.ts';
import { cellOf, type Line, wordsIn } from './line.ts';
import { cellsOf } from './text-lines.ts';

const BLOCK =
  /^(?:p|div|h[1-6]|li|ul|ol|section|article|header|footer|main|table|caption|title|br|hr|dt|dd|pre|body|html|head|nav|figure|figcaption|blockquote)$/;
const UNSEEN = /<!--[\s\S]*?-->|<(script|style|template|noscript)\b[\s\S]*?<\/\1\s*>/gi;

/** Lines of an HTML page or fragment: each table row one line of cells, each block of text a line. */
export function htmlLines(html: string): readonly Line[] {
  const source = html.replace(UNSEEN, (unseen) => unseen.replace(/[^\n]/g, ' '));
  const isPage = /^\s*(?:<!doctype|<html|<head|<\?xml)/i.test(source.replace(/^\ufeff/, ''));
  const lines: Line[] = [];
  const tables: HtmlTable[] = [];
  let text = '';
  let line = 1;
  const flush = () => {
    const plain = text.replace(/[ \t\n\r\f]+/g, ' ').trim();
    text = '';
    if (plain === '') return;
    lines.push({
      at: { page: null, line },
      top: lines.length,
      cells: [cellOf(wordsIn(plain, 0, plain.length))],
      exact: false,
    });
  };
  const endRow = (values: readonly string[] | null) => {
    if (values?.some((value) => value !== '')) {
      lines.push({ at: { page: null, line }, top: lines.length, cells: cellsOf(values), exact: true });
    }
  };
  for (const [part, closing, name = '', attributes = ''] of source.matchAll(
    /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>|[^<]+|</gi,
  )) {
    const table = tables.at(-1);
    const tag = name.toLowerCase();
    if (tag === '') {
      const decoded = decodeEntities(part);
      if (table?.isInCell()) table.addText(decoded);
      else if (isPage) text += decoded;
      else {
        for (const [index, piece] of decoded.split('\n').entries()) {
          if (index > 0) flush();
          text += piece;
        }
      }
    } else if (tag === 'table') {
      flush();
      if (closing) {
        endRow(table?.endRow() ?? null);
        tables.pop();
      } else tables.push(new HtmlTable());
    } else if (table && /^(?:tr|thead|tbody|tfoot)$/.test(tag)) endRow(table.endRow());
    else if (table && /^t[dh]$/.test(tag)) {
      if (closing) table.endCell();
      else table.startCell(attributes);
    } else if (table?.isInCell()) {
      if (BLOCK.test(tag)) table.addText(' ');
    } else if (BLOCK.test(tag)) flush();
    line += part.split('\n').length - 1;
  }
  endRow(tables.at(-1)?.endRow() ?? null);
  flush();
  return lines;
}
