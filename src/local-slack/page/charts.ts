import { axes, type Line } from './chart-axes.ts';
import { el, svg } from './dom.ts';
import { listAt, objectAt, objectsAt, textAt } from './json.ts';
import type { JsonObject } from './types.ts';

const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** `data_visualization`: a line, bar, area or pie chart, with its figures as a table for who cannot see it. */
export function chart(block: JsonObject): HTMLElement {
  const drawing = objectAt(block, 'chart');
  const type = textAt(drawing, 'type');
  const title = textAt(block, 'title');
  if (type === 'pie') return pie(title, objectsAt(drawing, 'segments'));
  const categories = listAt(objectAt(drawing, 'axis_config'), 'categories').map(String);
  const unit = textAt(objectAt(drawing, 'axis_config'), 'y_label');
  const lines = objectsAt(drawing, 'series').map((series) => ({
    name: textAt(series, 'name'),
    values: categories.map((category) => valueAt(series, category)),
  }));
  return el(
    'figure',
    { class: 'block chart' },
    el('figcaption', {}, title),
    asWideAsItsPlace((width) => axes({ type, categories, lines, title, unit, width })),
    legend(lines.map((line) => line.name)),
    figures(title, categories, lines),
  );
}

/** In a thread or on a phone a drawing is narrower instead of smaller, so that its words can be read. */
function asWideAsItsPlace(draw: (width: number) => SVGSVGElement): HTMLElement {
  const place = el('div');
  let drawn = 0;
  new ResizeObserver(([seen]) => {
    const width = Math.round(seen?.contentRect.width ?? 0);
    if (width === 0 || width === drawn) return;
    drawn = width;
    place.replaceChildren(draw(width));
  }).observe(place);
  return place;
}

function valueAt(series: JsonObject, category: string): number {
  const value = objectsAt(series, 'data').find((point) => textAt(point, 'label') === category)?.['value'];
  return typeof value === 'number' ? value : 0;
}

function pie(title: string, segments: readonly JsonObject[]): HTMLElement {
  const slices = segments.map((segment) => ({
    name: textAt(segment, 'label'),
    value: typeof segment['value'] === 'number' ? segment['value'] : 0,
  }));
  const total = slices.reduce((sum, slice) => sum + slice.value, 0) || 1;
  const picture = svg('svg', { viewBox: '0 0 220 220', role: 'img', 'aria-label': title, class: 'pie' });
  let turned = 0;
  for (const [index, slice] of slices.entries()) {
    const share = slice.value / total;
    // A ring drawn as a dashed circle: one dash per slice.
    picture.append(
      svg(
        'circle',
        {
          cx: 110,
          cy: 110,
          r: 75,
          pathLength: 100,
          'stroke-dasharray': `${share * 100} ${100 - share * 100}`,
          'stroke-dashoffset': 25 - turned * 100,
          class: `ring line-${index % 6}`,
        },
        svg('title', {}, `${slice.name}: ${numbers.format(slice.value)}`),
      ),
    );
    turned += share;
  }
  return el(
    'figure',
    { class: 'block chart' },
    el('figcaption', {}, title),
    picture,
    legend(slices.map((slice) => slice.name)),
    figures(
      title,
      ['Aantal'],
      slices.map((slice) => ({ name: slice.name, values: [slice.value] })),
    ),
  );
}

function legend(names: readonly string[]): HTMLElement {
  return el(
    'ul',
    { class: 'legend', 'aria-hidden': true },
    ...names.map((name, index) => el('li', {}, el('span', { class: `swatch swatch-${index % 6}` }), name)),
  );
}

function figures(title: string, categories: readonly string[], lines: readonly Line[]): HTMLElement {
  return el(
    'details',
    { class: 'figures' },
    el('summary', {}, 'Cijfers in een tabel'),
    el(
      'table',
      {},
      el('caption', { class: 'unseen' }, title),
      el(
        'thead',
        {},
        el('tr', {}, el('td'), ...categories.map((category) => el('th', { scope: 'col' }, category))),
      ),
      el(
        'tbody',
        {},
        ...lines.map((line) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, line.name),
            ...line.values.map((value) => el('td', { class: 'right' }, numbers.format(value))),
          ),
        ),
      ),
    ),
  );
}
