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
  let best: readonly [number, number] = path.centroid(shape);
  let room = isInside(best, ring) ? distanceToEdge(best, ring) * 1.2 : -1;
  for (let column = 1; column < STEPS; column += 1) {
    for (let line = 1; line < STEPS; line += 1) {
      const point = [left + (width * column) / STEPS, top + (height * line) / STEPS] as const;
      if (!isInside(point, ring)) continue;
      const distance = distanceToEdge(point, ring);
      if (distance <= room) continue;
      best = point;
      room = distance;
    }
  }
  return best;
}

type Point = readonly [number, number];

function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of edges(ring)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function distanceToEdge([x, y]: Point, ring: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [[x1, y1], [x2, y2]] of edges(ring)) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x - x1 - along * dx, y - y1 - along * dy));
  }
  return nearest;
}

function edges(ring: readonly Point[]): readonly (readonly [Point, Point])[] {
  return ring.flatMap((point, index) => {
    const next = ring[index + 1];
    return next === undefined ? [] : [[point, next] as const];
  });
}
