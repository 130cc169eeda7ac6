import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadShippedEditions } from '../../src/publication/shipped-editions.ts';
import { DATA, PUBLICATIONS, places } from './places.ts';
import { importShipped, shippedFiles } from './shipped.ts';

const FOLDER = join(DATA, 'editions');

describe('the editions the project ships', () => {
  it('are what the importer makes of the publications', async () => {
    const shipped = loadShippedEditions(FOLDER, places);
    const imported = await importShipped(PUBLICATIONS, places);
    // The fixtures carry other prose than the publications, so their own hash differs.
    const withSource = imported.map((edition) => ({
      ...edition,
      source: shipped.find((one) => one.id === edition.id)?.source ?? edition.source,
    }));
    for (const [file, content] of shippedFiles(withSource, places)) {
      expect(content, file).toBe(readFileSync(join(FOLDER, file), 'utf8'));
    }
  });

  it('load with every row as printed', () => {
    const editions = loadShippedEditions(FOLDER, places);
    expect(editions.map(({ id, scope, rows }) => [id, scope, rows.length])).toEqual([
      ['2020-Q4-AM19', 'AM19', 13],
      ['2025-Q2', 'NL', 342 + 35 + 1],
      ['undated-AM29-1', 'AM29', 8],
      ['undated-AM09-1', 'AM09', 9],
    ]);
  });

  it('keep the difference between the national row and the regions as a finding', () => {
    const national = loadShippedEditions(FOLDER, places).find((edition) => edition.id === '2025-Q2');
    expect(national?.findings).toEqual([
      {
        kind: 'national-total-differs',
        difference: {
          municipalWithProfile: 1,
          municipalWithoutProfile: 0,
          uwvWithProfile: 8,
          uwvWithoutProfile: 9,
          total: 18,
        },
      },
    ]);
  });
});
