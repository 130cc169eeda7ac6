import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import type { PlaceCode } from '../../domain/place.ts';

/** Boundaries by municipality code. CBS/Kadaster, generalised; the division of 2023, same codes since. */
export type MunicipalityMap = ReadonlyMap<PlaceCode, Feature<Polygon | MultiPolygon>>;

/** Gives the map on first use: most answers have none. */
export type LoadMap = () => Promise<MunicipalityMap>;

const topology = z.custom<Topology<{ gemeenten: GeometryCollection }>>((value) => {
  const shape = z.object({
    type: z.literal('Topology'),
    arcs: z.array(z.array(z.array(z.number()))),
    objects: z.object({
      gemeenten: z.object({
        type: z.literal('GeometryCollection'),
        geometries: z.array(
          z.object({ type: z.enum(['Polygon', 'MultiPolygon']), arcs: z.array(z.unknown()) }),
        ),
      }),
    }),
  });
  return shape.safeParse(value).success;
}, 'not a topology of municipalities');

const properties = z.object({ code: z.templateLiteral(['GM', z.string().regex(/^\d{4}$/)]) });

/** Reads `data/map/municipalities.topojson`; throws when it is damaged. */
export function readMunicipalityMap(json: string): MunicipalityMap {
  const parsed = topology.parse(JSON.parse(json));
  const { features } = feature(parsed, parsed.objects.gemeenten);
  return new Map(
    features.flatMap(({ geometry, properties: own, type }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      return [[properties.parse(own).code, { type, geometry, properties: null }] as const];
    }),
  );
}
