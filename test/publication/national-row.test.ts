import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { printedTables } from './edition-tables.ts';
import { htmlOf } from './html-edition.ts';
import { inventedEdition } from './invented.ts';
import { places } from './places.ts';
import { complaintOf, editionOf, read } from './read.ts';

const national = inventedEdition(places, '2025-Q2', 'NL', 4);
const wording = { layout: '2025', thousands: '.', total: 'Totaal AMR', region: 'first-row' } as const;
const look = {
  font: 'serif',
  size: 9,
  padding: '2px',
  nameWidth: 'auto',
  vertical: 'top',
  align: 'right',
  spans: false,
  borders: true,
} as const;
const readRows = (rows: Edition['rows']) =>
  read(htmlOf(printedTables({ ...national, rows }, wording, places), look), { name: 'editie.html' });
const ofRegion = (code: string) =>
  national.rows.filter((row) => row.level !== 'country' && row.region === code);
const nation = national.rows.filter((row) => row.level === 'country');

describe('the national row', () => {
  it('may be missing where all regions are there, and then that is found', async () => {
    const rows = national.rows.filter((row) => row.level !== 'country');
    const result = await readRows(rows);
    expect(result.checks).toContainEqual({ kind: 'national-total', looked: 1, result: 'finding' });
    expect(editionOf(result)).toMatchObject({
      id: '2025-Q2',
      rows,
      findings: [{ kind: 'national-row-missing' }],
    });
  });

  it('alone is no edition of the country', async () => {
    expect(complaintOf(await readRows(nation)).kind).toBe('layout-unknown');
  });

  it('beside one region does not make the edition one of the country', async () => {
    const edition = editionOf(await readRows([...nation, ...ofRegion('AM29')]));
    expect([edition.id, edition.rows]).toEqual(['2025-Q2-AM29', ofRegion('AM29')]);
  });
});
