import { geoMercator, geoPath } from 'd3-geo';
import type { MapAnswer, PlaceFigures } from '../../domain/answer.ts';
import { isShareMetric } from '../../domain/figures.ts';
import { spokenName } from '../names.ts';
import { metricValue } from '../pages/metric-text.ts';
import { comparableValue } from '../pages/metric-value.ts';
import { escapedSvg } from '../svg-text.ts';
import type { Words } from '../words/words.ts';
import { type ColourClass, colourClasses, colourOf } from './colours.ts';
import { labelPoint } from './label-point.ts';
import { type Label, placeLabels } from './labels.ts';
import type { MunicipalityMap } from './municipality-map.ts';

const WIDTH = 1000;
const HEIGHT = 1000;
const TOP = 90;
const BOTTOM = 120;
const MARGIN = 30;
const LABEL = 17;
/** Up to this many areas are all named; on a fuller map only the extremes are. */
const NAME_ALL = 40;

export interface MapTexts {
  readonly title: string;
  readonly source: string;
}

/** Choropleth as SVG. Areas without a percentage are hatched; areas that the map has no boundary for stay out. */
export function choropleth(
  answer: MapAnswer,
  ranked: readonly PlaceFigures[],
  map: MunicipalityMap,
  texts: MapTexts,
  words: Words,
): string {
  const { areas, metric } = answer;
  const shapes = areas.flatMap((of) => {
    const shape = map.get(of.place.code);
    return shape === undefined ? [] : [{ of, shape, value: comparableValue(of, metric) }];
  });
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, TOP],
      [WIDTH - MARGIN, HEIGHT - BOTTOM],
    ],
    { type: 'FeatureCollection', features: shapes.map(({ shape }) => shape) },
  );
  const path = geoPath(projection).digits(1);
  const values = shapes.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = values.length === 0 ? [] : colourClasses(values, isShareMetric(metric));
  const drawn = shapes.map(({ shape, value }) => {
    const fill = value === null ? 'url(#none)' : colourOf(value, classes);
    return `<path d="${path(shape) ?? ''}" fill="${fill}"/>`;
  });
  const named = new Set(
    (shapes.length <= NAME_ALL ? areas : [...ranked.slice(0, 5), ...ranked.slice(-5)]).map(
      ({ place }) => place.code,
    ),
  );
  const labels = shapes
    .filter(({ of }) => named.has(of.place.code))
    // Small areas choose first: a large one has room to move its name within itself.
    .toSorted((a, b) => path.area(a.shape) - path.area(b.shape))
    .map(({ of, shape }): Label => {
      const [x, y] = labelPoint(shape, path, ([longitude = 0, latitude = 0]) =>
        projection([longitude, latitude]),
      );
      return { lines: [spokenName(of.place), metricValue(of, metric, words)], x, y };
    });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="DejaVu Sans">`,
    HATCH,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${MARGIN}" y="46" font-size="25" font-weight="bold" fill="#1b1b1b">${escapedSvg(texts.title)}</text>`,
    `<g stroke="#ffffff" stroke-width="1" stroke-linejoin="round">${drawn.join('')}</g>`,
    ...labelElements(labels),
    ...legend(classes, answer, values.length < shapes.length, words),
    `<text x="${MARGIN}" y="${HEIGHT - 16}" font-size="15" fill="#444444">${escapedSvg(`${texts.source} · ${words.replies.mapAttribution}`)}</text>`,
    '</svg>',
  ].join('\n');
}

const HATCH =
  '<defs><pattern id="none" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#e4e4e4"/><rect width="3" height="8" fill="#b5b5b5"/></pattern></defs>';

function labelElements(labels: readonly Label[]): readonly string[] {
  const bounds = { x: 4, y: TOP - 20, width: WIDTH - 8, height: HEIGHT - TOP - BOTTOM + 40 };
  return placeLabels(labels, LABEL, bounds).map(({ lines, box, away, x, y }) => {
    const middle = box.x + box.width / 2;
    const line = away
      ? `<path d="M${x.toFixed(1)} ${y.toFixed(1)}L${middle.toFixed(1)} ${(box.y + box.height / 2).toFixed(1)}" stroke="#1b1b1b" stroke-width="1"/><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="#1b1b1b"/>`
      : '';
    const texts = lines.map(
      (text, index) =>
        `<text x="${middle.toFixed(1)}" y="${(box.y + LABEL * (1 + index * 1.2)).toFixed(1)}">${escapedSvg(text)}</text>`,
    );
    return `${line}<g font-size="${LABEL}" text-anchor="middle" fill="#1b1b1b" stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${texts.join('')}</g>`;
  });
}

function legend(
  classes: readonly ColourClass[],
  { metric }: MapAnswer,
  someHatched: boolean,
  words: Words,
): readonly string[] {
  const isShare = isShareMetric(metric);
  const text = (value: number) =>
    isShare ? words.numbers.wholePercent(value) : words.numbers.count(Math.round(value));
  const shades = classes.map(({ colour, from, to }) => ({
    colour,
    label: from === to ? text(from) : `${text(from)} – ${text(to)}`,
  }));
  const entries = someHatched
    ? [...shades, { colour: 'url(#none)', label: words.replies.mapNoFigure }]
    : shades;
  const width = (WIDTH - 2 * MARGIN) / Math.max(entries.length, 1);
  return entries.map(({ colour, label }, index) => {
    const x = MARGIN + index * width;
    const y = HEIGHT - BOTTOM + 34;
    return `<rect x="${x}" y="${y}" width="26" height="20" fill="${colour}" stroke="#777777"/><text x="${x + 34}" y="${y + 16}" font-size="15" fill="#1b1b1b">${escapedSvg(label)}</text>`;
  });
}
