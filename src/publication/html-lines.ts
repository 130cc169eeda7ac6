import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { HtmlRows } from './html-rows.ts';
import { cellOf, type Line, wordsIn } from './line.ts';
import { cellsOf } from './text-lines.ts';

type Node = DefaultTreeAdapterTypes.Node;

const BLOCK =
  /^(?:p|div|h[1-6]|li|ul|ol|section|article|header|footer|main|table|caption|title|br|hr|dt|dd|pre|body|html|head|nav|figure|figcaption|blockquote)$/;
const UNSEEN = /^(?:script|style|noscript|noframes|noembed|iframe)$/;

/** Lines of an HTML page or fragment: each table row one line of cells, each block of text a line. */
export function htmlLines(html: string): readonly Line[] {
  const tree = parse(html, { sourceCodeLocationInfo: true });
  const lines: Line[] = [];
  const addLine = (line: number, part: Pick<Line, 'cells' | 'exact'>) =>
    lines.push({ at: { page: null, line }, top: lines.length, ...part });
  // A table can lie in a cell of another: the rows and the cells that are open, innermost last.
  const rows: HtmlRows[] = [];
  const cells: string[][] = [];
  let text = '';
  let textLine = 1;
  const endText = () => {
    const plain = collapsed(text);
    text = '';
    if (plain !== '') addLine(textLine, { cells: [cellOf(wordsIn(plain, 0, plain.length))], exact: false });
  };
  const breaksLines = !isPage(tree);
  const addText = (value: string, line: number) => {
    for (const [index, piece] of value.split('\n').entries()) {
      if (breaksLines && index > 0) endText();
      if (text === '') textLine = line + index;
      if (text !== '' || piece.trim() !== '') text += `${index > 0 ? '\n' : ''}${piece}`;
    }
  };
  for (const { node, ends } of walk(tree)) {
    const line = node.sourceCodeLocation?.startLine ?? textLine;
    const cell = cells.at(-1);
    if (defaultTreeAdapter.isTextNode(node)) {
      if (cell) cell.push(node.value);
      else addText(node.value, line);
    } else if (BLOCK.test(node.nodeName)) {
      if (cell) cell.push(' ');
      else endText();
    } else if (/^t(?:head|body|foot)$/.test(node.nodeName)) {
      if (ends) rows.pop();
      else rows.push(new HtmlRows());
    } else if (ends && node.nodeName === 'tr') {
      const values = rows.at(-1)?.endRow() ?? [];
      if (values.some((value) => value !== '')) addLine(line, { cells: cellsOf(values), exact: true });
    } else if (defaultTreeAdapter.isElementNode(node) && /^t[dh]$/.test(node.tagName)) {
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
      if (!ends) cells.push([]);
      else {
        cells.pop();
        rows.at(-1)?.addCell(collapsed(cell?.join('') ?? ''), attribute('colspan'), attribute('rowspan'));
      }
    }
  }
  endText();
  return lines;
}

/** Whether the file says so itself; in a fragment among lines of text, the ends of lines count. */
function isPage(tree: DefaultTreeAdapterTypes.Document): boolean {
  return tree.childNodes.some(
    (node) => node.nodeName === '#documentType' || (node.nodeName === 'html' && node.sourceCodeLocation),
  );
}

/** Every node that can be seen, elements also where they end; no recursion, as a page can be nested without bounds. */
function* walk(root: Node): Generator<{ readonly node: Node; readonly ends: boolean }> {
  const ahead = [{ node: root, ends: false }];
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    yield step;
    const { node, ends } = step;
    if (ends || !('childNodes' in node)) continue;
    ahead.push({ node, ends: true });
    for (const child of node.childNodes.toReversed()) {
      if (!UNSEEN.test(child.nodeName)) ahead.push({ node: child, ends: false });
    }
  }
}

function collapsed(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}
