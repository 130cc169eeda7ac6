import { svg } from './dom.ts';

const HEIGHT = 280;
const EDGE = { left: 48, right: 16, top: 32, bottom: 34 } as const;
/** About what a letter of a label takes, and a line of letters. */
const LETTER = 7;
const LINE = 15;
/** How names lie that do not fit under their bar, in radians. */
const ASLANT = 0.87;
const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

export interface Line {
  readonly name: string;
  readonly values: readonly number[];
}

interface Drawing {
  readonly type: string;
  readonly categories: readonly string[];
  readonly lines: readonly Line[];
  readonly title: string;
  /** What the figures count. */
  readonly unit: string;
  /** In pixels. */
  readonly width: number;
}

/** Lines, areas or bars between two axes. */
export function axes({ type, categories, lines, title, unit, width }: Drawing): SVGSVGElement {
  const all = lines.flatMap((line) => line.values);
  const ticks = ticksFor(type === 'line' ? Math.min(...all) : Math.min(0, ...all), Math.max(...all));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const y = (value: number): number =>
    HEIGHT - EDGE.bottom - ((value - low) / (high - low || 1)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const band = (width - EDGE.left - EDGE.right) / Math.max(1, categories.length);
  const x = (index: number): number => EDGE.left + band * (index + 0.5);
  const { labels, depth } =
    type === 'bar' ? namesUnder(categories, band, x) : momentsUnder(categories, band, x);
  const picture = svg('svg', {
    viewBox: `0 0 ${width} ${HEIGHT + depth}`,
    role: 'img',
    'aria-label': title,
  });
  for (const tick of ticks) {
    picture.append(
      svg('line', { x1: EDGE.left, x2: width - EDGE.right, y1: y(tick), y2: y(tick), class: 'grid' }),
      svg('text', { x: EDGE.left - 8, y: y(tick) + 4, 'text-anchor': 'end' }, numbers.format(tick)),
    );
  }
  picture.append(svg('text', { x: 0, y: 12 }, unit), ...labels);
  for (const [number, line] of lines.entries()) {
    picture.append(
      ...(type === 'bar'
        ? bars(line, number, lines.length, band, x, y, low)
        : path(line, number, type, x, y, low)),
    );
  }
  return picture;
}

interface Labels {
  readonly labels: readonly SVGElement[];
  /** What they need below a single line of words. */
  readonly depth: number;
}

/** Moments follow on each other, so some may be left out where there is no room. */
function momentsUnder(categories: readonly string[], band: number, x: Scale): Labels {
  const every = Math.max(1, Math.ceil(longest(categories) / band));
  const labels = categories.flatMap((category, index) =>
    index % every === 0
      ? [svg('text', { x: x(index), y: HEIGHT - 12, 'text-anchor': 'middle' }, category)]
      : [],
  );
  return { labels, depth: 0 };
}

/** Names are all there: over several lines, and aslant where a word is wider than its bar. */
function namesUnder(categories: readonly string[], band: number, x: Scale): Labels {
  const wrapped = categories.map((category) => linesOf(category, Math.floor((band - 4) / LETTER)));
  if (longest(wrapped.flat()) <= band - 4) {
    const labels = wrapped.flatMap((words, index) =>
      words.map((line, row) =>
        svg('text', { x: x(index), y: HEIGHT - 12 + row * LINE, 'text-anchor': 'middle' }, line),
      ),
    );
    return { labels, depth: (Math.max(...wrapped.map((words) => words.length)) - 1) * LINE };
  }
  const length = longest(categories);
  // Steeper where the first name would begin outside the drawing.
  const slope = Math.max(ASLANT, Math.acos(Math.min(1, x(0) / length)));
  const degrees = (slope * 180) / Math.PI;
  const labels = categories.map((category, index) =>
    svg(
      'text',
      {
        'text-anchor': 'end',
        transform: `translate(${x(index) + 4} ${HEIGHT - 18}) rotate(${-degrees})`,
      },
      category,
    ),
  );
  return { labels, depth: Math.max(0, Math.round(length * Math.sin(slope)) - 8) };
}

function longest(words: readonly string[]): number {
  return Math.max(0, ...words.map((each) => each.length)) * LETTER;
}

function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const together = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && together.length <= letters) lines[lines.length - 1] = together;
    else lines.push(word);
  }
  return lines;
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
