import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { COUNT_ORDER } from './count-order.ts';
import { inventedEdition, nameOf } from './invented.ts';
import { PUBLICATIONS, places } from './places.ts';
import { AS_PRINTED, complaintOf, editionOf, NOTHING_HELD, read } from './read.ts';
import { expectSame } from './round-trip.ts';

const edition = inventedEdition(places, '2025-Q2', 'AM34', 3);
const names = edition.rows.map((row) =>
  row.level === 'municipality' ? nameOf(places, row.municipality) : 'Totaal AMR',
);
const figures = (separator: string) =>
  edition.rows.map((row) =>
    COUNT_ORDER.map((column) => String(row.figures[column]).replace(/\B(?=(\d{3})+$)/g, separator)),
  );
const register = edition.rows.flatMap((row) => (row.level === 'region' ? [row.register] : []))[0] ?? 0;
const prose = `In de arbeidsmarktregio Zuid-Holland Centraal bevat het doelgroepregister in totaal ${register} personen.`;
const table = (row: (name: string, figures: readonly string[]) => string, separator = '.') =>
  names.map((name, index) => row(name, figures(separator)[index] ?? [])).join('\n');

describe('a publication as text', () => {
  it.each([
    ['words in a line', table((name, row) => `${name} ${row.join(' ')}`)],
    ['tabs', table((name, row) => [name, ...row].join('\t'))],
    ['tabs and no dots', table((name, row) => [name, ...row].join('\t'), '')],
    [
      'pipes',
      `|Gemeente|a|b|c|d|e|\n|---|--:|--:|--:|--:|--:|\n${table((name, row) => `| ${[name, ...row].join(' | ')} |`)}`,
    ],
    ['bold in pipes', table((name, row) => `| **${name}** | ${row.join(' | ')} |`)],
    [
      'columns of spaces',
      table((name, row) => `   ${name.padEnd(28)}${row.map((cell) => cell.padStart(9)).join('')}`),
    ],
    [
      'columns and spaces for thousands',
      table((name, row) => `${name.padEnd(28)}${row.map((cell) => cell.padStart(9)).join('')}`, ' '),
    ],
    ['thin spaces for thousands', table((name, row) => `${name} ${row.join(' ')}`, '\u202f')],
    [
      'names over two lines, figures below',
      table((name, row) => `${name.replace('-', '-\n')}\n${row.join(' ')}\n`),
    ],
    [
      'names over two lines, figures beside the first',
      table((name, row) => name.replace(/(-)|$/, (hyphen) => `${hyphen} ${row.join(' ')}\n`)),
    ],
    ['capitals', table((name, row) => `${name.toUpperCase()} ${row.join(' ')}`)],
    [
      'soft hyphens and ligatures',
      table((name, row) => `${name.replace('Leid', 'Leid\u00ad').replace('fi', 'ﬁ')} ${row.join(' ')}`),
    ],
    [
      'the region’s total named after it',
      table((name, row) => `${name.replace('AMR', 'Zuid-Holland Centraal')} ${row.join(' ')}`),
    ],
  ])('with %s', async (_, rows) => {
    const text = `Transparantie van klantprofielen\nTweede kwartaal 2025   Zuid-Holland Centraal\n\n${rows}\n\n${prose}\n`;
    expectSame(editionOf(await read(text)), edition);
  });

  it.each([
    'tweede kwartaal 2025',
    'Tweede kwartaal van 2025',
    '2e kwartaal 2025',
    '2de kwartaal 2025 – Zuid-Holland Centraal',
    'Q2 2025',
    '2025-Q2',
    '2025 Q2',
    'Kwartaal 2, 2025',
    'Transparantie van klantprofielen tweede kwartaal 2025',
    'Transparantie van klantprofielen, arbeidsmarktregio Zuid-Holland Centraal, 2e kwartaal 2025',
    'tweede kwartaal\n2025',
    '## **Tweede kwartaal 2025**',
  ])('of the quarter that is written as: %s', async (title) => {
    const rows = table((name, row) => `${name} ${row.join(' ')}`);
    const later = 'In het eerste kwartaal 2019 was dat anders.';
    expect(editionOf(await read(`${title}\n\n${rows}\n\n${later}\n`)).period).toBe('2025-Q2');
  });

  it('is not of a quarter that only prose mentions', async () => {
    const rows = table((name, row) => `${name} ${row.join(' ')}`);
    const text = `${rows}\nVergeleken met het eerste kwartaal 2019 is er veel veranderd.\n`;
    expect(complaintOf(await read(text))).toEqual({ kind: 'no-period' });
  });
});

describe('what the person says', () => {
  const text = readFileSync(join(PUBLICATIONS, 'holland-rijnland-2020-Q4.txt'), 'utf8');
  const undated = readFileSync(join(PUBLICATIONS, 'noord-limburg-undated.txt'), 'utf8');
  const older = { ...AS_PRINTED, undated: { before: '2025-Q2', because: 'ouder' } } as const;

  it.each([
    ['the file’s own quarter', text, { ...AS_PRINTED, period: '2020-Q4' } as const, '2020-Q4-AM19'],
    ['a quarter for a file without', undated, { ...AS_PRINTED, period: '2020-Q3' } as const, '2020-Q3-AM29'],
    ['undated', undated, older, 'undated-AM29-1'],
  ])('is taken: %s', async (_, content, options, id) => {
    expect(editionOf(await read(content, { options })).id).toBe(id);
  });

  it.each([
    [
      'another quarter',
      text,
      { ...AS_PRINTED, period: '2021-Q1' } as const,
      { kind: 'period-differs', inFile: '2020-Q4', given: '2021-Q1' },
    ],
    ['undated for a dated file', text, older, { kind: 'undated-but-dated', inFile: '2020-Q4' }],
    ['nothing for a file without a quarter', undated, AS_PRINTED, { kind: 'no-period' }],
  ])('is refused: %s', async (_, content, options, complaint) => {
    expect(complaintOf(await read(content, { options }))).toEqual(complaint);
  });

  it('numbers undated editions per region, and the same source keeps its number', async () => {
    const first = editionOf(await read(undated, { options: older }));
    const held = { ids: [first.id, 'undated-AM09-1'], editions: [first] };
    expect(editionOf(await read(undated, { options: older, held })).id).toBe('undated-AM29-1');
    expect(editionOf(await read(`${undated}\n`, { options: older, held })).id).toBe('undated-AM29-2');
    expect(NOTHING_HELD.ids).toEqual([]);
  });
});

describe('the previous edition', () => {
  const was = inventedEdition(places, '2025-Q1', 'AM34', 4);
  const changed = (factor: (row: Edition['rows'][number]['figures']) => readonly number[]) =>
    table((name, row) => {
      const at = names.indexOf(name);
      const before = was.rows[at];
      return `${name} ${(at === 1 && before ? factor(before.figures) : row).join(' ')}`;
    });

  it.each([
    ['halved', [1, 1, 1, 1, 4]],
    ['became-zero', [0, 0, 0, 0, 0]],
  ])('shows what %s', async (what, row) => {
    const options = { ...AS_PRINTED, accept: 'proef' };
    const text = `Tweede kwartaal 2025\n${changed(() => row)}\n`;
    const found = editionOf(await read(text, { options, held: { ids: [was.id], editions: [was] } })).findings;
    const second = was.rows[1];
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'implausible-change',
        what,
        to: row[4],
        code: second?.level === 'municipality' ? second.municipality : '',
      }),
    );
  });
});

it('a national row that is printed twice with other figures is refused', async () => {
  const text = readFileSync(join(PUBLICATIONS, 'nederland-2025-Q2.txt'), 'utf8');
  const printed = 'Nederland 11.994 63.207 89.136 26.636 190.973';
  expect(text).toContain(printed);
  const twice = text.replace(printed, `${printed}\n\nNederland 11.995 63.207 89.136 26.636 190.974`);
  expect(complaintOf(await read(twice))).toMatchObject({ kind: 'doubled-name', name: 'Nederland' });
});
