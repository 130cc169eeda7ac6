import { type Child, el } from './dom.ts';
import { isObject, listAt, objectsAt, textAt } from './json.ts';
import { richText, wordsIn } from './rich-text.ts';
import type { JsonObject, PageState } from './types.ts';

type Cells = readonly JsonObject[];

const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const order = new Intl.Collator('nl', { numeric: true });

export function plainTable(block: JsonObject, state: PageState): HTMLElement {
  const [head, ...rows] = rowsOf(block);
  const aligned = objectsAt(block, 'column_settings').map((column) => textAt(column, 'align'));
  const cell = (tag: 'th' | 'td', content: JsonObject, index: number): HTMLElement =>
    el(tag, { class: aligned[index] || null, scope: tag === 'th' ? 'col' : null }, ...shown(content, state));
  return el(
    'div',
    { class: 'block table', tabindex: 0, role: 'region', 'aria-label': 'Tabel' },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...(head ?? []).map((each, index) => cell('th', each, index)))),
      el(
        'tbody',
        {},
        ...rows.map((row) => el('tr', {}, ...row.map((each, index) => cell('td', each, index)))),
      ),
    ),
  );
}

/** Sorts and pages by itself, as in Slack. */
export function dataTable(block: JsonObject, state: PageState): HTMLElement {
  const [head = [], ...rows] = rowsOf(block);
  const size = typeof block['page_size'] === 'number' ? block['page_size'] : 10;
  const headerColumn =
    typeof block['row_header_column_index'] === 'number' ? block['row_header_column_index'] : -1;
  const isNumeric = (column: number): boolean => rows[0]?.[column]?.['type'] === 'raw_number';
  let page = 0;
  let sort: { readonly column: number; readonly down: boolean } | null = null;
  const body = el('tbody');
  const where = el('span', { 'aria-live': 'polite' });
  const pages = Math.max(1, Math.ceil(rows.length / size));

  const draw = (): void => {
    const by = sort;
    const sorted =
      by === null ? rows : rows.toSorted((a, b) => compared(a[by.column], b[by.column]) * (by.down ? -1 : 1));
    const visible = sorted.slice(page * size, (page + 1) * size);
    body.replaceChildren(
      ...visible.map((row) =>
        el(
          'tr',
          {},
          ...row.map((cell, index) =>
            index === headerColumn
              ? el(
                  'th',
                  { scope: 'row', class: cell['type'] === 'raw_number' ? 'number' : null },
                  ...shown(cell, state),
                )
              : el('td', { class: cell['type'] === 'raw_number' ? 'right' : null }, ...shown(cell, state)),
          ),
        ),
      ),
    );
    where.textContent = `${page * size + 1}–${Math.min(rows.length, (page + 1) * size)} van ${rows.length}`;
    previous.disabled = page === 0;
    next.disabled = page >= pages - 1;
    for (const [index, each] of headings.entries()) {
      const direction = by?.column === index ? (by.down ? 'descending' : 'ascending') : 'none';
      each.setAttribute('aria-sort', direction);
    }
  };
  const headings = head.map((cell, column) =>
    el(
      'th',
      { scope: 'col', class: column !== headerColumn && isNumeric(column) ? 'right' : null },
      el(
        'button',
        {
          type: 'button',
          onclick: () => {
            sort = { column, down: sort?.column === column ? !sort.down : isNumeric(column) };
            page = 0;
            draw();
          },
        },
        ...shown(cell, state),
      ),
    ),
  );
  const turn = (label: string, step: number): HTMLButtonElement =>
    el(
      'button',
      {
        type: 'button',
        class: 'button',
        onclick: () => {
          page += step;
          draw();
        },
      },
      label,
    );
  const previous = turn('Vorige', -1);
  const next = turn('Volgende', 1);
  const caption = textAt(block, 'caption');
  const shownTable = el(
    'div',
    { class: 'block data-table' },
    el(
      'div',
      { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': caption },
      el(
        'table',
        {},
        el('caption', {}, el('span', {}, caption)),
        el('thead', {}, el('tr', {}, ...headings)),
        body,
      ),
    ),
    el('div', { class: 'pager' }, where, pages > 1 ? previous : null, pages > 1 ? next : null),
  );
  draw();
  return shownTable;
}

function rowsOf(block: JsonObject): readonly Cells[] {
  return listAt(block, 'rows').map((row) => (Array.isArray(row) ? row.filter(isObject) : []));
}

function shown(cell: JsonObject, state: PageState): readonly Child[] {
  if (cell['type'] === 'rich_text') return richText(cell, state);
  const value = cell['value'];
  return [textAt(cell, 'text') || (typeof value === 'number' ? numbers.format(value) : '')];
}

function compared(a: JsonObject | undefined, b: JsonObject | undefined): number {
  const one = a?.['value'];
  const other = b?.['value'];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return order.compare(plainWords(a), plainWords(b));
}

function plainWords(cell: JsonObject | undefined): string {
  if (cell === undefined) return '';
  return cell['type'] === 'rich_text' ? wordsIn(cell) : textAt(cell, 'text');
}
