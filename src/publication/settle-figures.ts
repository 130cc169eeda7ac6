import type { FigureReading, Span } from './row-numbers.ts';

/** A line's readings and the page it stands on. */
export interface Readable {
  readonly readings: readonly FigureReading[];
  readonly page: number | null;
}

type Edge = (span: Span) => number;

const EDGES: readonly Edge[] = [(span) => span.to, (span) => span.from, (span) => (span.from + span.to) / 2];

/**
 * Settles lines that can be read in several ways: by the spaces that do not break, else by the columns in which the
 * other lines of the page put their figures. null where neither decides.
 */
export function settleFigures(lines: readonly Readable[]): readonly (FigureReading | null)[] {
  const pages = Map.groupBy(lines, (line) => line.page);
  const near = (page: number) =>
    lines.filter((line) => line.page !== null && Math.abs(line.page - page) <= 1);
  const columns = new Map(
    [...pages].map(([page, on]) => [page, columnsOf(on) ?? (page === null ? null : columnsOf(near(page)))]),
  );
  return lines.map(({ readings, page }) => {
    const most = Math.max(...readings.map((reading) => reading.bound));
    const likely = readings.filter((reading) => reading.bound === most);
    if (likely.length === 1) return likely[0] ?? null;
    return nearest(likely, columns.get(page) ?? null);
  });
}

interface Columns {
  readonly edge: Edge;
  readonly places: readonly number[];
  readonly width: number;
}

/** Where the figures of the lines that read in one way stand, by the edge at which they are aligned best. */
function columnsOf(lines: readonly Readable[]): Columns | null {
  const spans = lines.flatMap(({ readings }) =>
    readings.length === 1 ? (readings[0] ? [readings[0].spans] : []) : [],
  );
  if (spans.length < 2) return null;
  const perEdge = EDGES.map((edge) => {
    const places = [0, 1, 2, 3, 4].map((column) => median(placesIn(spans, column, edge)));
    const spread = places.reduce(
      (sum, place, column) => sum + median(placesIn(spans, column, edge).map((x) => Math.abs(x - place))),
      0,
    );
    const width = ((places[4] ?? 0) - (places[0] ?? 0)) / 4;
    return { edge, places, width, spread };
  });
  const best = perEdge.toSorted((a, b) => a.spread - b.spread)[0];
  return best && best.width > 0 && best.spread < best.width ? best : null;
}

function placesIn(spans: readonly FigureReading['spans'][], column: number, edge: Edge): readonly number[] {
  return spans.flatMap((row) => (row[column] ? [edge(row[column])] : []));
}

function nearest(readings: readonly FigureReading[], columns: Columns | null): FigureReading | null {
  if (!columns) return null;
  const distances = readings
    .map((reading) => ({
      reading,
      distance: reading.spans.reduce(
        (sum, span, column) =>
          sum + (span ? Math.abs(columns.edge(span) - (columns.places[column] ?? 0)) : 0),
        0,
      ),
    }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best, second] = distances;
  if (!best || !second) return best?.reading ?? null;
  return best.distance < columns.width && second.distance - best.distance > columns.width / 2
    ? best.reading
    : null;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
