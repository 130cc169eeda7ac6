import { el, svg } from './dom.ts';
import { listAt, objectAt, objectsAt, textAt } from './json.ts';
import type { JsonObject } from './types.ts';

const HEIGHT = 260;
/** On a phone the drawing is narrower instead of smaller, so that its words can be read. */
const WIDTH = Math.max(280, Math.min(640, window.innerWidth - 110));
const EDGE = { left: 48, right: 16, top: 12, bottom: 34 } as const;
const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

interface Line {
  readonly name: string;
  readonly values: readonly number[];
}

/** `data_visualization`: a line, bar, area or pie chart, with its figures as a table for who cannot see it. */
export function chart(block: JsonObject): HTMLElement {
  const drawing = objectAt(block, 'chart');
  const type = textAt(drawing, 'type');
  const title = textAt(block, 'title');
  if (type === 'pie') return pie(title, objectsAt(drawing, 'segments'));
  const categories = listAt(objectAt(drawing, 'axis_config'), 'categories').map(String);
  const lines = objectsAt(drawing, 'series').map((series) => ({
    name: textAt(series, 'name'),
    values: categories.map((category) => valueAt(series, category)),
  }));
  return el(
    'figure',
    { class: 'block chart' },
    el('figcaption', {}, title),
    axes(type, categories, lines, objectAt(drawing, 'axis_config'), title),
    legend(lines.map((line) => line.name)),
    figures(title, categories, lines),
  );
}

function valueAt(series: JsonObject, category: string): number {
  const value = objectsAt(series, 'data').find((point) => textAt(point, 'label') === category)?.['value'];
  return typeof value === 'number' ? value : 0;
}

function axes(
  type: string,
  categories: readonly string[],
  lines: readonly Line[],
  config: JsonObject,
  title: string,
): SVGSVGElement {
  const all = lines.flatMap((line) => line.values);
  const ticks = ticksFor(type === 'line' ? Math.min(...all) : Math.min(0, ...all), Math.max(...all));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const y = (value: number): number =>
    HEIGHT - EDGE.bottom - ((value - low) / (high - low || 1)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const band = (WIDTH - EDGE.left - EDGE.right) / Math.max(1, categories.length);
  const x = (index: number): number => EDGE.left + band * (index + 0.5);
  const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': title });
  for (const tick of ticks) {
    picture.append(
      svg('line', { x1: EDGE.left, x2: WIDTH - EDGE.right, y1: y(tick), y2: y(tick), class: 'grid' }),
      svg('text', { x: EDGE.left - 8, y: y(tick) + 4, 'text-anchor': 'end' }, numbers.format(tick)),
    );
  }
  const longest = Math.max(...categories.map((category) => category.length)) * 7;
  const every = Math.max(1, Math.ceil(longest / band));
  for (const [index, category] of categories.entries()) {
    if (index % every !== 0) continue;
    picture.append(svg('text', { x: x(index), y: HEIGHT - 12, 'text-anchor': 'middle' }, category));
  }
  const label = textAt(config, 'y_label');
  if (label !== '') picture.append(svg('title', {}, `${title}; ${label}`));
  for (const [number, line] of lines.entries()) {
    picture.append(
      ...(type === 'bar'
        ? bars(line, number, lines.length, band, x, y, low)
        : path(line, number, type, x, y, low)),
    );
  }
  return picture;
}

type Scale = (value: number) => number;

function bars(
  line: Line,
  number: number,
  of: number,
  band: number,
  x: Scale,
  y: Scale,
  low: number,
): readonly SVGElement[] {
  const width = Math.min(48, (band * 0.76) / of);
  return line.values.map((value, index) =>
    svg(
      'rect',
      {
        x: x(index) - (width * of) / 2 + width * number,
        y: Math.min(y(value), y(Math.max(0, low))),
        width: Math.max(2, width - 2),
        height: Math.max(1, Math.abs(y(Math.max(0, low)) - y(value))),
        rx: 2,
        class: `series-${number}`,
      },
      svg('title', {}, `${line.name}: ${numbers.format(value)}`),
    ),
  );
}

function path(
  line: Line,
  number: number,
  type: string,
  x: Scale,
  y: Scale,
  low: number,
): readonly SVGElement[] {
  const points = line.values.map((value, index) => `${x(index)},${y(value)}`);
  const last = line.values.length - 1;
  const area =
    type === 'area'
      ? [
          svg('polygon', {
            points: [`${x(0)},${y(low)}`, ...points, `${x(last)},${y(low)}`].join(' '),
            class: `area-${number}`,
          }),
        ]
      : [];
  const dots = line.values.map((value, index) =>
    svg(
      'circle',
      { cx: x(index), cy: y(value), r: 4, class: `series-${number}` },
      svg('title', {}, `${line.name}: ${numbers.format(value)}`),
    ),
  );
  return [...area, svg('polyline', { points: points.join(' '), class: `line line-${number}` }), ...dots];
}

function ticksFor(lowest: number, highest: number): readonly number[] {
  const span = highest - lowest || Math.abs(highest) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const from = Math.floor(lowest / step) * step;
  const count = Math.ceil((highest - from) / step) || 1;
  return Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(10)));
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
