import { describe, expect, it } from 'vitest';
import { printedTables } from './edition-tables.ts';
import { inventedEdition } from './invented.ts';
import { type Drawing, pdfOf } from './pdfkit-edition.ts';
import { places } from './places.ts';
import { PLAIN_DRAWING, PLAIN_WORDING } from './plain-print.ts';
import { complaintOf, editionOf, read } from './read.ts';
import { expectSame } from './round-trip.ts';

const DRAWING: Drawing = { ...PLAIN_DRAWING, size: 8, landscape: false, nameWidth: 12 };
const edition = inventedEdition(places, '2023-Q3', 'AM29', 3);
const [table] = printedTables(edition, PLAIN_WORDING, places);
if (!table) throw new Error('nothing printed');
const NAMES = ['Arbeidsmarktregio', 'Gemeente'];

/** The table with its figures in another order under the headings that say so. */
function drawn(headings: readonly (readonly string[])[], order: readonly number[] = [0, 1, 2, 3, 4]) {
  const rows = table?.rows.map((row) => [
    ...row.slice(0, 2),
    ...order.map((column) => row[2 + column] ?? ''),
  ]);
  return pdfOf(table ? [{ ...table, headings, rows: rows ?? [] }] : [], DRAWING);
}

/** Owners over two columns each, and what each column counts. */
function under(owners: readonly [string, string], kinds: readonly string[]) {
  const [first, second] = owners;
  return [
    ['', '', first, '', second, '', ''],
    [...NAMES, ...kinds, 'Totaal in Sonar'],
  ];
}
const OWNERS = ['Gemeentecliënten in Sonar', 'UWV-cliënten in Sonar'] as const;
const KINDS = ['Profiel in Sonar', 'Geen profiel in Sonar', 'Profiel in Sonar', 'Geen profiel in Sonar'];

describe('headings in the known order, in other words', () => {
  it.each([
    [under(['Gemeente', 'UWV'], KINDS)],
    [under(['Cliënten van gemeenten', 'Cliënten van UWV'], KINDS)],
    [under(OWNERS, ['Ja', 'Nee', 'Ja', 'Nee'])],
    [under(OWNERS, ['met profiel', 'zonder profiel', 'met profiel', 'zonder profiel'])],
    [under(OWNERS, ['profiel', 'geen profiel', 'profiel', 'geen profiel'])],
    [under(OWNERS, ['Vindbaar', 'Niet vindbaar', 'Vindbaar', 'Niet vindbaar'])],
    [
      [
        [...NAMES, 'Gemeente:', 'Gemeente: geen', 'UWV:', 'UWV: geen', 'Totaal'],
        ['', '', 'profiel', 'profiel', 'profiel', 'profiel', ''],
      ],
    ],
    [[[...NAMES, 'Gemeente: met', 'Gemeente: zonder', 'UWV: met', 'UWV: zonder', 'Totaal']]],
    [[['Met en zonder profiel'], ...under(OWNERS, KINDS)]],
    [[]],
  ])('%j', async (headings) => {
    expectSame(editionOf(await read(await drawn(headings))), edition);
  });
});

it('a name of two lines below the headings is none of them', async () => {
  const country = inventedEdition(places, '2023-Q3', 'NL', 5);
  const tables = printedTables(country, PLAIN_WORDING, places).map((one) => ({
    ...one,
    rows: one.rows.map((row) => row.map((text) => (text === 'Nederland' ? 'Totaal Nederland' : text))),
  }));
  const narrow = { ...DRAWING, nameWidth: 6, figures: 'bottom' } as const;
  expectSame(editionOf(await read(await pdfOf(tables, narrow))), country);
});

describe('headings in another order, or in one that they do not tell', () => {
  it.each([
    [under(['UWV', 'Gemeente'], KINDS), [2, 3, 0, 1, 4]],
    [under(['UWV-cliënten in Sonar', 'Gemeentecliënten in Sonar'], KINDS), [2, 3, 0, 1, 4]],
    [under(['Klanten van UWV', 'Klanten van gemeenten'], KINDS), [2, 3, 0, 1, 4]],
    [under(['UWV-indicering', 'Gemeentelijke indicering'], KINDS), [2, 3, 0, 1, 4]],
    [under(OWNERS, ['Nee', 'Ja', 'Nee', 'Ja']), [1, 0, 3, 2, 4]],
    [under(OWNERS, ['geen profiel', 'profiel', 'geen profiel', 'profiel']), [1, 0, 3, 2, 4]],
    [under(OWNERS, ['Géén profiel', 'Wél profiel', 'Géén profiel', 'Wél profiel']), [1, 0, 3, 2, 4]],
    [under(OWNERS, ['Zonder', 'Met', 'Zonder', 'Met']), [1, 0, 3, 2, 4]],
    [under(OWNERS, ['Niet vindbaar', 'Vindbaar', 'Niet vindbaar', 'Vindbaar']), [1, 0, 3, 2, 4]],
    [under(['Met profiel', 'Zonder profiel'], ['Gemeente', 'UWV', 'Gemeente', 'UWV']), [0, 2, 1, 3, 4]],
    [[[...NAMES, 'UWV met', 'UWV zonder', 'Gemeente met', 'Gemeente zonder', 'Totaal']], [2, 3, 0, 1, 4]],
    [[[...NAMES, 'Gemeente met', 'UWV met', 'Gemeente zonder', 'UWV zonder', 'Totaal']], [0, 2, 1, 3, 4]],
    [[[...NAMES, 'Totaal', 'Gemeente met', 'Gemeente zonder', 'UWV met', 'UWV zonder']], [4, 0, 1, 2, 3]],
    [[[...NAMES, 'Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon']], [0, 1, 2, 3, 4]],
  ])('%j: refused', async (headings, order) => {
    expect(complaintOf(await read(await drawn(headings, order)))).toMatchObject({
      kind: 'layout-unknown',
      at: { page: 1 },
    });
  });
});
