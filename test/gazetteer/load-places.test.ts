import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';

const folder = mkdtempSync(join(tmpdir(), 'dekking-places-'));
beforeEach(() => cpSync('data/places', folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a line of a file anew; the heading is line 1. */
function damage(file: string, line: number, text: string): void {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  lines[line - 1] = text;
  writeFileSync(join(folder, file), lines.join('\n'));
}

it.each([
  ['municipalities.csv', 'GM98,Venlo,Limburg,,,,', 'code'],
  ['municipalities.csv', 'GM0983,Venlo,Limburg,first of May,,,', 'valid_from'],
  ['regions.csv', 'AM29,Noord-Limburg,many,', 'uwv_number'],
  ['aliases.csv', 'den bosch,GM0796,other name,perhaps,,', 'verified'],
  ['villages.csv', 'Blerick,WP1,Venlo', 'municipality_code'],
  ['localities.csv', ',GM0983,hamlet,,51.3,6.1,map', 'name'],
  ['areas.csv', 'Peel,GM0983|Venray', 'candidates'],
  ['population.csv', 'GM0983,Venlo,-1', 'inhabitants'],
  ['divisions.csv', 'last,AM29,GM0983', 'year'],
  ['own-localities.csv', 'Hatert,GM0268,quarter,,own knowledge', 'kind'],
  ['villages.csv', 'Blerick', ''],
  ['villages.csv', '"Blerick"x,WP1,GM0983', ''],
])('a damaged row names file and line: %s with %s', (file, row, column) => {
  const line = 20;
  damage(file, line, row);
  expect(() => loadPlaces(folder)).toThrow(new RegExp(`^${file}: .*\\bline ${line}\\b.*${column}`));
});
