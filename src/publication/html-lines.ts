import type { Line } from './line.ts';
import { cellsOf, textLines } from './text-lines.ts';

/** Lines of an HTML page: a table row is one line, other text keeps its blocks. */
export function htmlLines(html: string): readonly Line[] {
  const body = html.replace(/<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi, ' ');
  return textLines(body.replace(/<[^>]*>/g, ' ')).length > 0
    ? textLines(body)
    : [{ at: { page: null, line: 1 }, top: 0, cells: cellsOf([]), exact: true }];
}
