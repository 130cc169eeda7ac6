import { BOUNDED, type HostileFile, textBytes } from './hostile-file.ts';
import { NOISE } from './raw-pdf.ts';

type Way = readonly [
  what: string,
  name: string,
  content: () => string | Uint8Array,
  ends: HostileFile['ends'],
];

const CSV_HEADING =
  'level,region_code,region,municipality_code,municipality,municipal_with,municipal_without,uwv_with,uwv_without,total,register\n';
const csv = (rows: string) => `${CSV_HEADING}${rows}`;
const CSV_ROW = 'municipality,AM30,Zuid-Limburg,GM0888,Beek,1,2,3,4,10,\n';
const TEXT = [
  ...BOUNDED,
  'row-unreadable',
  'no-period',
  'unknown-name',
  'doubled-name',
  'region-unknown',
] as const;

const texts: readonly Way[] = [
  ['a hundred thousand columns', 'a.csv', () => `level,region_code,${'x,'.repeat(1e5)}`, ['layout-unknown']],
  [
    'a row of a hundred thousand columns',
    'a.csv',
    () => csv('municipality,'.repeat(1e5)),
    ['row-unreadable'],
  ],
  ['a hundred thousand rows', 'a.csv', () => csv(CSV_ROW.repeat(1e5)), TEXT],
  [
    'a name of ten megabytes',
    'a.csv',
    () => csv(CSV_ROW.replace('Beek', 'Beek'.repeat(2.5e6))),
    ['row-unreadable'],
  ],
  [
    'a quotation mark that is never closed',
    'a.csv',
    () => csv(`"${'a,\n'.repeat(5e6)}`),
    ['damaged', 'stopped'],
  ],
  ['a million quotation marks', 'a.csv', () => csv('""'.repeat(1e6)), [...TEXT, 'damaged']],
  ['a million lines', 'a.txt', () => 'Aanwezig waren vijf mensen.\n'.repeat(1e6 * 0.85), TEXT],
  ['one line of twenty megabytes', 'a.txt', () => 'a'.repeat(20e6), TEXT],
  ['one line of five million words', 'a.txt', () => 'Beek '.repeat(5e6), TEXT],
  ['one line of five million figures', 'a.txt', () => `Beek ${'1 '.repeat(5e6)}`, TEXT],
  ['one row three hundred thousand times', 'a.txt', () => 'Beek 1 2 3 4 10\n'.repeat(3e5), TEXT],
  ['three hundred thousand rows without a name', 'a.txt', () => '1 2 3 4 10\n'.repeat(3e5), TEXT],
  [
    'the register a hundred thousand times',
    'a.txt',
    () => `${'Het doelgroepregister bevat 5 '.repeat(1e5)}\n`.repeat(4),
    TEXT,
  ],
  ['a quarter of spaces', 'a.txt', () => `Kwartaal${' '.repeat(5e6)}1${' '.repeat(5e6)}2025`, TEXT],
  ['a table of five million bars', 'a.md', () => '|'.repeat(5e6), TEXT],
  ['links that are never closed', 'a.md', () => '[a]('.repeat(2e6), TEXT],
  ['brackets that are never closed', 'a.md', () => '['.repeat(3e6), TEXT],
  ['nothing but accents', 'a.txt', () => `e${'\u0301'.repeat(5e6)}`, TEXT],
  ['half a character of UTF-16', 'a.txt', () => Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41]), TEXT],
  ['a zip file', 'a.txt', () => Buffer.concat([Buffer.from('PK\u0003\u0004'), NOISE]), ['not-text']],
  ['nothing but zeros', 'a.html', () => new Uint8Array(20e6), ['not-text']],
  ['over 25 MB', 'a.txt', () => new Uint8Array(25 * 1024 * 1024 + 1), ['too-large']],
];

const pages: readonly Way[] = [
  ['parts nested without end', 'a.html', () => '<div>'.repeat(500_000), TEXT],
  ['tables in tables', 'a.html', () => '<table><tr><td>'.repeat(200_000), TEXT],
  [
    'cells that claim millions of rows and columns',
    'a.html',
    () => `<table>${'<tr><td rowspan="1e9" colspan="99999999">1'.repeat(9_000)}`,
    TEXT,
  ],
  ['a row of a million cells', 'a.html', () => `<table><tr>${'<td>1'.repeat(1e6)}</table>`, TEXT],
  [
    'a tag with 300,000 attributes',
    'a.html',
    () => `<table ${Array.from({ length: 300_000 }, (_, at) => `a${at}`).join(' ')}>`,
    TEXT,
  ],
  [
    'tags and characters that are never ended',
    'a.html',
    () => `<table>${'<'.repeat(500_000)}${'&'.repeat(500_000)}<!--`,
    TEXT,
  ],
  [
    'letters that are opened in one another and never closed',
    'a.html',
    () => `<html>${Array.from({ length: 20_000 }, (_, at) => `<a><b id=${at}><i id=${at}><p>`).join('')}`,
    TEXT,
  ],
  [
    'letters that are closed in the wrong order',
    'a.html',
    () => `<html>${'<b><p></b></p>'.repeat(100_000)}`,
    TEXT,
  ],
  [
    'drawings and formulas in one another',
    'a.html',
    () => `<html>${'<svg><foreignObject><math><mi>'.repeat(100_000)}`,
    TEXT,
  ],
  ['templates in templates', 'a.html', () => `<html>${'<template>'.repeat(100_000)}`, TEXT],
  ['text that belongs before the table', 'a.html', () => `<table>${'<tr>a'.repeat(200_000)}`, TEXT],
];

export const HOSTILE_TEXTS: readonly HostileFile[] = [...texts, ...pages].map(
  ([what, name, content, ends]) => ({
    what,
    name,
    ends,
    bytes() {
      const made = content();
      return typeof made === 'string' ? textBytes(made) : made;
    },
  }),
);
