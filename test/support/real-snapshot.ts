import { join } from 'node:path';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { loadShippedEditions } from '../../src/publication/shipped-editions.ts';
import { EDITIONS_FOLDER } from './editions-folder.ts';
import { snapshotOf } from './snapshot.ts';

export const REAL_PLACES = loadPlaces(join(import.meta.dirname, '../../data/places'));
/** Four editions as published, on the real places. */
export const REAL_EDITIONS = loadShippedEditions(EDITIONS_FOLDER, REAL_PLACES);
export const REAL_SNAPSHOT = snapshotOf(REAL_EDITIONS, REAL_PLACES);
