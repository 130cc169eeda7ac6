import type { PrintedTable } from './edition-tables.ts';

/** How a page of HTML looks. */
export interface Look {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly padding: string;
  /** Width of the column of names, as CSS. */
  readonly nameWidth: string;
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly align: 'left' | 'right' | 'center' | 'justify';
  /** Whether the cell of the region spans its rows. */
  readonly spans: boolean;
  readonly borders: boolean;
}

/** An HTML page with the tables of an edition, one section each. */
export function htmlOf(tables: readonly PrintedTable[], look: Look): string {
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Klantprofielen</title><style>
body { font: ${look.size}pt ${look.font}; }
section { break-after: page; }
table { border-collapse: collapse; }
td, th { padding: ${look.padding}; vertical-align: ${look.vertical}; ${look.borders ? 'border: 1px solid #999;' : ''} }
td.name { width: ${look.nameWidth}; max-width: ${look.nameWidth}; text-align: left; }
td.figure { white-space: nowrap; text-align: ${look.align}; }
tr { break-inside: avoid; }
</style></head><body>
${tables.map((table) => section(table, look)).join('\n')}
</body></html>`;
}

function section(table: PrintedTable, look: Look): string {
  const names = (table.rows[0]?.length ?? 6) - 5;
  const heading = table.headings.map(
    (row) => `<tr>${row.map((text) => `<th>${escaped(text)}</th>`).join('')}</tr>`,
  );
  const rows = table.rows.map((row, index) => {
    const cells = row.map((text, column) => {
      const kind = column < names ? 'name' : 'figure';
      if (names === 2 && column === 0 && look.spans) {
        return index === 0 ? `<td class="name" rowspan="${table.rows.length}">${escaped(text)}</td>` : '';
      }
      return `<td class="${kind}">${escaped(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<section>
${table.title.map((line) => `<h2>${escaped(line)}</h2>`).join('\n')}
<p>${escaped(table.prose.join(' '))}</p>
<table><thead>${heading.join('\n')}</thead><tbody>
${rows.join('\n')}
</tbody></table>
<p>${table.under.map(escaped).join('<br>')}</p>
</section>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/'/g, '&#39;');
}
