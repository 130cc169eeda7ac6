import type { GeoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

const STEPS = 24;

/**
 * The middle of the widest part of an area, in drawn coordinates. The centroid of a bent area such as Rotterdam lies in
 * its neighbour, and a figure there would be read as the neighbour's.
 */
export function labelPoint(
  shape: Feature<Polygon | MultiPolygon>,
  path: GeoPath,
  project: (position: Position) => readonly [number, number] | null,
): readonly [number, number] {
  const polygons =
    shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  const largest = polygons
    .map((coordinates) => ({ coordinates, area: path.area({ type: 'Polygon', coordinates }) }))
    .toSorted((a, b) => b.area - a.area)[0];
  const ring = (largest?.coordinates[0] ?? []).flatMap((position) => {
    const point = project(position);
    return point === null ? [] : [point];
  });
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const edges = edgesOf(ring);
  let best: Point = path.centroid(shape);
  // The centroid looks best where it lies almost as far inside as the widest part.
  let room = isInside(best, edges) ? distanceToEdge(best, edges, 0) * 1.2 : 0;
  for (let column = 1; column < STEPS; column += 1) {
    for (let line = 1; line < STEPS; line += 1) {
      const point: Point = [left + (width * column) / STEPS, top + (height * line) / STEPS];
      const distance = distanceToEdge(point, edges, room);
      if (distance <= room || !isInside(point, edges)) continue;
      best = point;
      room = distance;
    }
  }
  return best;
}

type Point = readonly [number, number];
type Edge = readonly [Point, Point];

function edgesOf(ring: readonly Point[]): readonly Edge[] {
  return ring.flatMap((point, index): readonly Edge[] => {
    const next = ring[index + 1];
    return next === undefined ? [] : [[point, next]];
  });
}

function isInside([x, y]: Point, edges: readonly Edge[]): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of edges) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Stops looking once an edge is found within `enough`. */
function distanceToEdge([x, y]: Point, edges: readonly Edge[], enough: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [[x1, y1], [x2, y2]] of edges) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x - x1 - along * dx, y - y1 - along * dy));
    if (nearest <= enough) break;
  }
  return nearest;
}
