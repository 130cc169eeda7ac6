import { scaleLinear, scaleQuantile } from 'd3-scale';

/** ColorBrewer YlGnBu: lightness alone carries the order, so it reads in grey and with every kind of colour blindness. */
const COLOURS = ['#edf8b1', '#c7e9b4', '#7fcdbb', '#41b6c4', '#1d91c0', '#225ea8', '#0c2c84'];

const ONLY_COLOUR = '#41b6c4';
const CLASSES = 5;

export interface ColourClass {
  readonly colour: string;
  readonly from: number;
  readonly to: number;
}

/** Lowest class first. The last one includes its upper border. */
export function colourClasses(values: readonly number[], isShare: boolean): readonly ColourClass[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return [{ colour: ONLY_COLOUR, from: low, to: high }];
  const borders = isShare ? evenBorders(values) : crowdedBorders(values);
  const steps = borders.length - 1;
  return borders.slice(0, -1).map((from, index) => ({
    colour: COLOURS[Math.round((index * (COLOURS.length - 1)) / Math.max(1, steps - 1))] ?? ONLY_COLOUR,
    from,
    to: borders[index + 1] ?? from,
  }));
}

export function colourOf(value: number, classes: readonly ColourClass[]): string {
  return classes.findLast(({ from }) => value >= from)?.colour ?? '#ffffff';
}

/** Shares: even steps on round borders. */
function evenBorders(values: readonly number[]): readonly number[] {
  const scale = scaleLinear([Math.min(...values), Math.max(...values)], [0, 1]).nice(CLASSES);
  return scale.ticks(CLASSES);
}

/** Counts: classes of equally many places, for a few cities are very large. */
function crowdedBorders(values: readonly number[]): readonly number[] {
  const quantiles = scaleQuantile(
    values,
    Array.from({ length: CLASSES }, (_, index) => index),
  ).quantiles();
  return [...new Set([Math.min(...values), ...quantiles.map(Math.round), Math.max(...values)])];
}
