import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { loadShippedEditions } from '../../src/publication/shipped-editions.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';
import { places } from './places.ts';

const folder = mkdtempSync(join(tmpdir(), 'dekking-editions-'));
beforeEach(() => cpSync(EDITIONS_FOLDER, folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

it('a digit that changed without a trace in the sums is noticed, and the file named', () => {
  const file = join(folder, '2025-Q2.csv');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace('\ncountry,,,,,11994,63207,', '\ncountry,,,,,11995,63206,');
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  expect(() => loadShippedEditions(folder, places)).toThrow(/^2025-Q2\.csv .*SHA-256/);
});

it('a file that is gone is named', () => {
  rmSync(join(folder, '2020-Q4-AM19.csv'));
  expect(() => loadShippedEditions(folder, places)).toThrow('2020-Q4-AM19.csv');
});
