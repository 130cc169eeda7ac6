import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { makeLocate } from '../../scripts/names/locate.ts';

it('the costs of slips are what the tables of misspellings teach', () => {
  expect(() => execFileSync('npx', ['node', 'scripts/learn-names.ts', '--check'])).not.toThrow();
}, 120_000);

it('every locality lies in its municipality on our map, far enough from a border or with a second source', () => {
  const rows = z
    .array(
      z.object({
        name: z.string(),
        municipality_code: z.string(),
        lat: z.coerce.number(),
        lon: z.coerce.number(),
        by: z.enum(['map', 'map and GeoNames']),
      }),
    )
    .parse(parse(readFileSync('data/places/localities.csv'), { columns: true }));
  const locate = makeLocate(readFileSync('data/map/municipalities.topojson', 'utf8'));
  const astray = rows.filter(({ municipality_code, lat, lon, by }) => {
    const at = locate(lon, lat);
    return at?.code !== municipality_code || (by === 'map' && at.distance < 500);
  });
  expect(rows.length).toBeGreaterThan(3000);
  expect(astray.map(({ name }) => name)).toEqual([]);
}, 120_000);
