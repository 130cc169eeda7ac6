import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { z } from 'zod';
import type { MunicipalityCode } from '../../src/domain/place.ts';

export interface Located {
  readonly code: MunicipalityCode;
  /** Metres to the nearest border. */
  readonly distance: number;
}

const METRES = 111_320;

/** Finds the municipality of a point on our own map; null in the water or abroad. */
export function makeLocate(topology: string): (lon: number, lat: number) => Located | null {
  const parsed = z
    .custom<Parameters<typeof feature>[0]>((value) => typeof value === 'object')
    .parse(JSON.parse(topology));
  const object = parsed.objects['gemeenten'];
  if (object?.type !== 'GeometryCollection') throw new Error('the map has no object gemeenten');
  const areas = feature(parsed, object).features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const code = z.templateLiteral(['GM', z.string()]).parse(properties?.['code']);
    return [{ code, rings: ringsOf(geometry) }];
  });
  return (lon, lat) => {
    const found = areas.find(({ rings }) => rings.filter((ring) => holds(ring, lon, lat)).length % 2 === 1);
    return found === undefined
      ? null
      : { code: found.code, distance: Math.min(...found.rings.map((ring) => distanceTo(ring, lon, lat))) };
  };
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function holds(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of sidesOf(ring)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function distanceTo(ring: readonly Position[], lon: number, lat: number): number {
  const scale = Math.cos((lat * Math.PI) / 180) * METRES;
  return Math.min(
    ...sidesOf(ring).map(([[lon1, lat1], [lon2, lat2]]) => {
      const [x1, y1, x2, y2] = [
        (lon1 - lon) * scale,
        (lat1 - lat) * METRES,
        (lon2 - lon) * scale,
        (lat2 - lat) * METRES,
      ];
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * (x2 - x1) + y1 * (y2 - y1)) / length));
      return Math.hypot(x1 + along * (x2 - x1), y1 + along * (y2 - y1));
    }),
  );
}

type Point = readonly [number, number];

function sidesOf(ring: readonly Position[]): readonly (readonly [Point, Point])[] {
  return ring.slice(1).map((end, i) => {
    const start = ring[i] ?? end;
    return [
      [start[0] ?? 0, start[1] ?? 0],
      [end[0] ?? 0, end[1] ?? 0],
    ];
  });
}
