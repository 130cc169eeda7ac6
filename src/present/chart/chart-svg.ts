import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Chart } from '../page.ts';
import { escapedSvg } from '../svg-text.ts';
import type { Numbers } from '../words/numbers.ts';

const WIDTH = 1000;
const LEFT = 70;
const RIGHT = 30;
/** Okabe and Ito's colours, told apart with every kind of colour blindness; each line has its own dash as well. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'];
const DASHES = ['', '8 4', '2 4', '12 4 2 4', '4 4', '16 4', '1 3'];

/** A line or bar chart as SVG with its figures' source. */
export function chartSvg(chart: Chart, source: string, numbers: Numbers): string {
  return chart.kind === 'line' ? lineSvg(chart, source, numbers) : barSvg(chart, source, numbers);
}

function lineSvg({ title, categories, series, yLabel }: Chart, source: string, { short }: Numbers): string {
  const height = 600;
  const top = 100;
  const bottom = height - 110;
  const values = series.flatMap((each) => each.values);
  const x = scalePoint<number>()
    .domain(categories.map((_, index) => index))
    .range([LEFT, WIDTH - RIGHT]);
  const y = scaleLinear()
    .domain([0, Math.max(...values, 1)])
    .nice()
    .range([bottom, top]);
  const every = Math.ceil(categories.length / 12);
  const ticks = y.ticks(5).map((tick) => {
    const at = y(tick).toFixed(1);
    return `<path d="M${LEFT} ${at}H${WIDTH - RIGHT}" stroke="#dddddd"/><text x="${LEFT - 10}" y="${Number(at) + 5}" text-anchor="end">${short(tick)}</text>`;
  });
  const names = categories.flatMap((category, index) =>
    index % every === 0
      ? [
          `<text x="${x(index)?.toFixed(1)}" y="${bottom + 26}" text-anchor="middle">${escapedSvg(category)}</text>`,
        ]
      : [],
  );
  const lines = series.map((each, index) => {
    const path =
      line<number>(
        (_, at) => x(at) ?? 0,
        (value) => y(value),
      ).digits(1)([...each.values]) ?? '';
    const style = `stroke="${colour(index)}" stroke-dasharray="${DASHES[index % DASHES.length]}"`;
    const left = LEFT + (index % 4) * 230;
    const keyY = bottom + 54 + Math.floor(index / 4) * 22;
    return `<path d="${path}" fill="none" stroke-width="3" ${style}/><path d="M${left} ${keyY}h36" stroke-width="3" ${style}/><text x="${left + 44}" y="${keyY + 5}">${escapedSvg(each.name)}</text>`;
  });
  return frame(title, yLabel, height, source, [...ticks, ...names, ...lines]);
}

function barSvg({ title, categories, series, yLabel }: Chart, source: string, { short }: Numbers): string {
  const top = 90;
  const height = top + categories.length * 30 + 60;
  const label = 260;
  const [first] = series;
  const values = first?.values ?? [];
  const y = scaleBand<number>()
    .domain(categories.map((_, index) => index))
    .range([top, height - 60])
    .padding(0.25);
  const x = scaleLinear()
    .domain([0, Math.max(...values, 1)])
    .range([label, WIDTH - RIGHT - 80]);
  const bars = categories.map((category, index) => {
    const value = values[index] ?? 0;
    const at = y(index) ?? 0;
    const middle = (at + y.bandwidth() / 2 + 5).toFixed(1);
    return `<text x="${label - 10}" y="${middle}" text-anchor="end">${escapedSvg(category)}</text><rect x="${label}" y="${at.toFixed(1)}" width="${(x(value) - label).toFixed(1)}" height="${y.bandwidth().toFixed(1)}" fill="${colour(0)}"/><text x="${(x(value) + 8).toFixed(1)}" y="${middle}">${short(value)}</text>`;
  });
  return frame(title, yLabel, height, source, bars);
}

function frame(
  title: string,
  yLabel: string,
  height: number,
  source: string,
  content: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="DejaVu Sans" font-size="15" fill="#1b1b1b">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="30" y="46" font-size="25" font-weight="bold">${escapedSvg(title)}</text>`,
    `<text x="30" y="74">${escapedSvg(yLabel)}</text>`,
    ...content,
    `<text x="30" y="${height - 16}" font-size="14" fill="#444444">${escapedSvg(source)}</text>`,
    '</svg>',
  ].join('\n');
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '#000000';
}
