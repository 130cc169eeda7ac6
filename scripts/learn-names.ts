/**
 * Learns what each slip costs from the tables of misspellings, and writes data/reader/name-costs.csv. `npm run learn:names`
 *
 * A slip costs −log of how often its kind is among all slips, shared among the ways in which it can happen in a name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { loadPlaces } from '../src/gazetteer/load-places.ts';
import { learnCosts } from './names/learn-costs.ts';
import { readPairs } from './names/misspelling-tables.ts';

const FILE = 'data/reader/name-costs.csv';

const pairs = readPairs(loadPlaces('data/places'));
const rows = learnCosts(pairs);
const text = stringify(
  rows.map(({ of, cost, seen }) => [of, cost.toFixed(2), seen ?? '']),
  { header: true, columns: ['of', 'cost', 'seen'] },
);
if (process.argv.includes('--check')) process.exitCode = readFileSync(FILE, 'utf8') === text ? 0 : 1;
else writeFileSync(FILE, text);
console.log(`${pairs.length} misspellings, ${rows.length} costs`);
