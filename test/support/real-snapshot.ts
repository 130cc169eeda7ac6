import { fileURLToPath } from 'node:url';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { loadShippedEditions } from '../../src/publication/shipped-editions.ts';
import { snapshotOf } from './snapshot.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));

export const REAL_PLACES = loadPlaces(folder('places'));
export const SHIPPED_EDITIONS = loadShippedEditions(folder('editions'), REAL_PLACES);
/** The editions the project ships, on the real places. */
export const REAL_SNAPSHOT = snapshotOf(SHIPPED_EDITIONS, REAL_PLACES);
