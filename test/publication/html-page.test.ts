import { describe, expect, it } from 'vitest';
import { htmlLines } from '../../src/publication/html-lines.ts';

/** The lines as the cells they have, each after the line of the file it begins on. */
const linesOf = (html: string) =>
  htmlLines(html).map(({ at, cells }) => [at.line, ...cells.map((cell) => cell.text)]);

describe('HTML becomes lines', () => {
  it.each<[string, string, (string | number | null)[][]]>([
    [
      'characters by their name or number',
      '<p>Sint&nbsp;Jan &euro;&eacute;&#8239;5 &lt; 6',
      [[1, 'Sint Jan €é 5 < 6']],
    ],
    [
      'cells whose ends are left out',
      '<table>\n<tr><td>Venlo<td>1\n<tr><td>Venray<td>2\n</table>',
      [
        [2, 'Venlo', '1'],
        [3, 'Venray', '2'],
      ],
    ],
    [
      'a cell over several rows keeps the columns below it right',
      '<table><tr><td rowspan="2">Noord<td>Venlo<tr><td>Venray</table>',
      [
        [1, 'Noord', 'Venlo'],
        [1, '', 'Venray'],
      ],
    ],
    [
      'a cell over more rows than the head has ends with it, as in a browser',
      '<table><thead><tr><th rowspan="9">Plaats<th>Aantal<tbody><tr><td>Venlo<td>1</table>',
      [
        [1, 'Plaats', 'Aantal'],
        [1, 'Venlo', '1'],
      ],
    ],
    ['a cell over several columns', '<table><tr><td colspan="2">Venlo<td>1</table>', [[1, 'Venlo', '', '1']]],
    [
      'lines within a cell stay one value',
      '<table><tr><td>Bergen<br>(L)<td><p>1</p></table>',
      [[1, 'Bergen (L)', '1']],
    ],
    [
      'a table within a cell',
      '<table><tr><td><table><tr><td>Venlo<td>1</table></table>',
      [[1, 'Venlo', '1']],
    ],
    [
      'what is not seen is not read',
      '<!DOCTYPE html><!-- a --><style>p{}</style><p>een\n<script>document.write("<p>x")</script>twee</p><noscript>y</noscript>',
      [[1, 'een twee']],
    ],
    [
      'among lines of text each line stays one',
      'Peildatum\n30 juni\n<table><tr><td>Venlo<td>1</table>\neinde',
      [
        [1, 'Peildatum'],
        [2, '30 juni'],
        [3, 'Venlo', '1'],
        [4, 'einde'],
      ],
    ],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});
