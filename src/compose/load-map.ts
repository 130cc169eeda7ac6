import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { memoizeBy } from '../domain/memoize.ts';
import type { LoadMap, MunicipalityMap } from '../present/map/municipality-map.ts';
import { DATA_FOLDER } from './data-folder.ts';

/** Reads the boundaries when the first map is asked for, and keeps them. */
export function makeLoadMap(): LoadMap {
  return memoizeBy(() => 'map', readMap);
}

async function readMap(): Promise<MunicipalityMap> {
  const { readMunicipalityMap } = await import('../present/map/municipality-map.ts');
  return readMunicipalityMap(await readFile(join(DATA_FOLDER, 'map/municipalities.topojson'), 'utf8'));
}
