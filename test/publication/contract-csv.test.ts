import { describe, expect, it } from 'vitest';
import { toContractCsv } from '../../src/publication/contract-csv.ts';
import { REAL_EDITIONS } from '../support/real-snapshot.ts';
import { places } from './places.ts';
import { AS_PRINTED, complaintOf, editionOf, read } from './read.ts';

const national = REAL_EDITIONS.find((edition) => edition.id === '2025-Q2');
if (!national) throw new Error('there is no 2025-Q2');

const HEAD =
  'level,region_code,region,municipality_code,municipality,municipal_with,municipal_without,uwv_with,uwv_without,total,register\n';

describe('the contract CSV', () => {
  it.each(REAL_EDITIONS)('gives $id back exactly as it was', async (edition) => {
    const options = edition.period
      ? { ...AS_PRINTED, period: edition.period }
      : { ...AS_PRINTED, undated: { before: edition.before, because: edition.because } };
    const back = editionOf(await read(toContractCsv(edition, null, places), { name: 'editie.csv', options }));
    expect({ ...back, source: null }).toEqual({ ...edition, source: null });
  });

  it('of one region of the country is an edition of that region', async () => {
    const csv = toContractCsv(national, 'AM29', places);
    const back = editionOf(await read(csv, { options: { ...AS_PRINTED, period: '2025-Q2' } }));
    expect([back.id, back.rows.length]).toEqual(['2025-Q2-AM29', 8]);
  });

  it('is plain RFC 4180: no mark, line feeds, blanks for what is not published', () => {
    const csv = toContractCsv(national, null, places);
    expect(csv.startsWith(HEAD)).toBe(true);
    expect(csv).not.toMatch(/[\r\ufeff;]/);
    expect(csv).toContain('\ncountry,,,,,11994,63207,89136,26636,190973,\n');
    expect(csv).toContain('"Nuenen, Gerwen en Nederwetten"');
  });

  const options = { ...AS_PRINTED, period: '2025-Q2' } as const;
  const row = 'municipality,AM29,Noord-Limburg,GM0889,Beesel,16,35,106,20,177,\n';
  it.each([
    [
      'the Dutch export',
      '\ufeffRegio;Gemeente;Gemeente met;Gemeente zonder;UWV met;UWV zonder;Totaal\n',
      { kind: 'dutch-export' },
    ],
    ['another heading', `${HEAD.replace('uwv_with,', 'uwv,')}${row}`, { kind: 'layout-unknown' }],
    [
      'a figure that is no number',
      HEAD + row.replace('106', '1o6'),
      { kind: 'row-unreadable', at: { page: null, line: 2 } },
    ],
    [
      'a missing figure',
      HEAD + row.replace('106', ''),
      { kind: 'row-unreadable', at: { page: null, line: 2 } },
    ],
    [
      'a name that is not the code’s',
      HEAD + row.replace('Beesel', 'Venlo'),
      { kind: 'unknown-name', name: 'Venlo', suggestions: ['Beesel'] },
    ],
    ['an unknown region code', HEAD + row.replace('AM29', 'AM99'), { kind: 'unknown-name', level: 'region' }],
    [
      'a doubled total',
      HEAD + 'region,AM29,Noord-Limburg,,,1,1,1,1,4,\n'.repeat(2),
      { kind: 'doubled-name' },
    ],
  ])('refuses %s', async (_, csv, complaint) => {
    expect(complaintOf(await read(csv, { name: 'editie.csv', options }))).toMatchObject(complaint);
  });

  it('has no period of its own', async () => {
    expect(complaintOf(await read(toContractCsv(national, null, places)))).toEqual({ kind: 'no-period' });
  });
});
