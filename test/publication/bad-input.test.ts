import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Complaint } from '../../src/domain/edition.ts';
import { type PrintedTable, printedTables } from './edition-tables.ts';
import { htmlOf } from './html-edition.ts';
import { inventedEdition } from './invented.ts';
import { type Drawing, pdfOf } from './pdfkit-edition.ts';
import { PUBLICATIONS, places } from './places.ts';
import { PLAIN_DRAWING, PLAIN_WORDING } from './plain-print.ts';
import { smallPdf } from './raw-pdf.ts';
import { AS_PRINTED, complaintOf, read } from './read.ts';

const DRAWING: Drawing = {
  ...PLAIN_DRAWING,
  font: 'Times-Roman',
  landscape: false,
  nameWidth: 8,
  figureWidth: 6,
  figures: 'middle',
};
const edition = inventedEdition(places, '2025-Q2', 'AM30', 7);
const [table] = printedTables(edition, PLAIN_WORDING, places);
if (!table) throw new Error('nothing printed');
const pdf = (change: Partial<PrintedTable>, ...more: readonly PrintedTable[]) =>
  pdfOf([{ ...table, ...change }, ...more], DRAWING);
const cell = (row: number, column: number, text: string) =>
  table.rows.map((cells, at) =>
    at === row ? cells.map((old, index) => (index === column ? text : old)) : cells,
  );

describe('a file that is no publication', () => {
  let whole: Uint8Array;
  beforeAll(async () => {
    whole = await pdf({});
  });

  it('is told apart from the whole one, which is read', async () => {
    expect((await read(whole)).status).toBe('read');
  });

  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, Complaint]>([
    ['cut off', 'a.pdf', () => whole.slice(0, whole.length - 900), { kind: 'unreadable', detail: 'damaged' }],
    [
      'cut in half',
      'a.pdf',
      () => whole.slice(0, whole.length / 2),
      { kind: 'unreadable', detail: 'damaged' },
    ],
    [
      'an HTML page named .pdf',
      'a.pdf',
      () => bytesOf('<!DOCTYPE html><p>Niet gevonden</p>'),
      { kind: 'unreadable', detail: 'html-as-pdf' },
    ],
    [
      'noise named .pdf',
      'a.pdf',
      () => Uint8Array.from({ length: 999 }, (_, at) => (at * 37) % 256),
      { kind: 'unreadable', detail: 'damaged' },
    ],
    [
      'noise',
      'a.txt',
      () => Uint8Array.from({ length: 999 }, (_, at) => (at * 37) % 256),
      { kind: 'unreadable', detail: 'not-text' },
    ],
    ['empty', 'a.pdf', () => new Uint8Array(0), { kind: 'unreadable', detail: 'empty' }],
    ['blank', 'a.txt', () => bytesOf(' \n\n '), { kind: 'unreadable', detail: 'empty' }],
    ['locked', 'a.pdf', () => smallPdf({ password: 'geheim' }), { kind: 'unreadable', detail: 'encrypted' }],
    ['scanned', 'a.pdf', () => smallPdf({ scan: true }), { kind: 'unreadable', detail: 'no-text' }],
    [
      'of 501 pages',
      'a.pdf',
      () => smallPdf({ pages: 501 }),
      { kind: 'unreadable', detail: 'too-many-pages' },
    ],
    [
      'over 25 MB',
      'a.pdf',
      () => new Uint8Array(25 * 1024 * 1024 + 1),
      { kind: 'unreadable', detail: 'too-large' },
    ],
    [
      'another document',
      'a.txt',
      () => bytesOf('Notulen\nAanwezig: 5 mensen'),
      { kind: 'layout-unknown', found: 'Notulen', at: { page: null, line: 1 } },
    ],
  ])('%s: refused', async (_, name, bytes, complaint) => {
    expect(complaintOf(await read(await bytes(), { name }))).toEqual(complaint);
  });
});

describe('a table with a fault', () => {
  const wrong = String(Number(table.rows[2]?.[6]?.replace('.', '')) + 1);
  const cases: readonly [string, Partial<PrintedTable>, object][] = [
    [
      'one digit changed',
      { rows: cell(2, 6, wrong) },
      { kind: 'row-sum', name: 'Brunssum', at: { page: 1, line: null }, printed: Number(wrong) },
    ],
    [
      'a row missing',
      { rows: table.rows.toSpliced(3, 1) },
      { kind: 'member-missing', region: 'Zuid-Limburg', names: ['Eijsden-Margraten'] },
    ],
    [
      'an unknown name',
      { rows: cell(4, 1, 'Gulpen-Wittam') },
      { kind: 'unknown-name', name: 'Gulpen-Wittam', suggestions: ['Gulpen-Wittem'] },
    ],
    [
      'a village for a municipality',
      { rows: cell(4, 1, 'Berg en Terblijt') },
      { kind: 'unknown-name', name: 'Berg en Terblijt' },
    ],
    [
      'a former municipality',
      { rows: cell(4, 1, 'Schinnen') },
      { kind: 'unknown-name', name: 'Schinnen', suggestions: ['Beekdaelen'] },
    ],
    ['a name twice', { rows: cell(4, 1, 'Brunssum') }, { kind: 'doubled-name', name: 'Brunssum' }],
    [
      'a municipality of another region',
      { rows: cell(4, 1, 'Delfzijl') },
      { kind: 'unknown-name', name: 'Delfzijl' },
    ],
    [
      'a municipality of elsewhere',
      { rows: cell(4, 1, 'Delft') },
      { kind: 'wrong-region', name: 'Delft', region: 'Zuid-Limburg' },
    ],
    [
      'a figure with a letter in it',
      { rows: cell(5, 4, '1o') },
      { kind: 'row-unreadable', at: { page: 1, line: null } },
    ],
    ['a figure left out', { rows: cell(5, 4, '') }, { kind: 'row-unreadable' }],
    ['no total', { rows: table.rows.slice(0, -1) }, { kind: 'total-row-missing', name: 'Zuid-Limburg' }],
    ['no quarter', { title: ['Transparantie van klantprofielen'] }, { kind: 'no-period' }],
    [
      'two quarters',
      { title: [...table.title, 'Eerste kwartaal 2025'] },
      { kind: 'two-periods', first: '2025-Q2', second: '2025-Q1' },
    ],
    [
      'columns in another order',
      {
        headings: [
          table.headings[0] ?? [],
          (table.headings[1] ?? []).toSpliced(2, 2, 'Geen profiel in Sonar', 'Profiel in Sonar'),
        ],
      },
      { kind: 'layout-unknown' },
    ],
    [
      'the register percentage of another total',
      {
        under: [
          'bevat het doelgroepregister',
          'in totaal 99.999 personen. Hiervan is 12% bekend binnen Sonar.',
        ],
      },
      { kind: 'register-percentage', register: 99999, printed: 12 },
    ],
  ];
  it.each(cases)('%s: refused, in PDF and in HTML', async (_, change, complaint) => {
    expect(complaintOf(await read(await pdf(change)))).toMatchObject(complaint);
    const look = {
      font: 'serif',
      size: 9,
      padding: '2px',
      nameWidth: '90px',
      vertical: 'top',
      align: 'right',
      spans: true,
      borders: true,
    } as const;
    const html = complaintOf(await read(htmlOf([{ ...table, ...change }], look), { name: 'a.html' }));
    expect(html.kind).toBe(complaintOf(await read(await pdf(change))).kind);
  });

  it('the same table twice: refused', async () => {
    expect(complaintOf(await read(await pdf({}, table)))).toMatchObject({
      kind: 'doubled-name',
      name: 'Beek',
    });
  });

  it('is stored only with a reason, and then the reason is kept', async () => {
    const options = { ...AS_PRINTED, accept: 'Drukfout, nagevraagd' };
    const result = await read(await pdf({ rows: cell(2, 6, wrong) }), { options });
    expect(result).toMatchObject({
      status: 'read',
      edition: { findings: [{ kind: 'accepted', because: 'Drukfout, nagevraagd' }, { kind: 'accepted' }] },
    });
  });

  it('a municipality that changed regions in between is stored when somebody says so', async () => {
    const options = { ...AS_PRINTED, accept: 'Delft hoorde toen bij deze regio' };
    const result = await read(await pdf({ rows: cell(4, 1, 'Delft') }), { options });
    expect(result).toMatchObject({
      status: 'read',
      edition: { findings: [{ kind: 'accepted', complaint: { kind: 'wrong-region', name: 'Delft' } }, {}] },
    });
  });

  it('is never stored with a name that is unknown, whatever the reason', async () => {
    const options = { ...AS_PRINTED, accept: 'toch' };
    expect(complaintOf(await read(await pdf({ rows: cell(4, 1, 'Gulpen-Wittam') }), { options })).kind).toBe(
      'unknown-name',
    );
  });
});

describe('every single digit of a shipped publication', () => {
  const text = readFileSync(join(PUBLICATIONS, 'noord-limburg-undated.txt'), 'utf8');
  const options = { ...AS_PRINTED, undated: { before: '2025-Q2', because: 'proef' } } as const;
  const end = text.indexOf('banenafspraak in totaal');
  const places_ = [...text.slice(0, end).matchAll(/\d/g)]
    .map((match) => match.index)
    .filter((at) => !text.slice(at - 4, at + 20).includes('Noord-Limburg'));

  it('cannot be changed unnoticed', async () => {
    for (const at of places_) {
      const changed = text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1);
      expect((await read(changed, { options })).status, changed.slice(at - 20, at + 10)).toBe('refused');
    }
  });
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
