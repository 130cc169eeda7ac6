import { fileURLToPath } from 'node:url';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';

export const DATA = fileURLToPath(new URL('../../data', import.meta.url));
export const PUBLICATIONS = fileURLToPath(new URL('../fixtures/publications', import.meta.url));

export const places = loadPlaces(`${DATA}/places`);
