import { fileURLToPath } from 'node:url';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';

export const PUBLICATIONS = fileURLToPath(new URL('../fixtures/publications', import.meta.url));

export const places = loadPlaces(fileURLToPath(new URL('../../data/places', import.meta.url)));
