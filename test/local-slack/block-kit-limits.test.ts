import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMessage, checkView } from '../../src/local-slack/block-kit-limits.ts';
import type { JsonObject } from '../../src/local-slack/json.ts';

const long = (length: number): string => 'a'.repeat(length);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const plain = (text: string): JsonObject => ({ type: 'plain_text', text });
const mrkdwn = (text: string): JsonObject => ({ type: 'mrkdwn', text });
const section = (text: string): JsonObject => ({ type: 'section', text: mrkdwn(text) });
const header = (text: string): JsonObject => ({ type: 'header', text: plain(text) });
const button = (action: string, label = 'Trend', value = 'x'): JsonObject => ({
  type: 'button',
  action_id: action,
  text: plain(label),
  value,
});
const actions = (...elements: readonly JsonObject[]): JsonObject => ({ type: 'actions', elements });
const option = (index: number, label = `keuze ${index}`): JsonObject => ({
  text: plain(label),
  value: String(index),
});
const select = (count: number): JsonObject => ({
  type: 'static_select',
  action_id: 'kies',
  placeholder: plain('Kies'),
  options: many(count, (index) => option(index)),
});
const overflow = (count: number): JsonObject => ({
  type: 'overflow',
  action_id: 'meer',
  options: many(count, (index) => option(index)),
});
const cell = (text: string): JsonObject => ({ type: 'raw_text', text });
const rows = (count: number, width: number, text = 'x'): JsonObject[][] =>
  many(count, () => many(width, () => cell(text)));
const dataTable = (count: number, width: number, text = 'x'): JsonObject => ({
  type: 'data_table',
  caption: 'Noord-Limburg',
  rows: rows(count, width, text),
});
const table = (count: number, width: number, text = 'x'): JsonObject => ({
  type: 'table',
  rows: rows(count, width, text),
});
const line = (
  categories: readonly string[],
  labels: readonly string[],
  names: readonly string[],
): JsonObject => ({
  type: 'data_visualization',
  title: 'Dekking Leiden',
  chart: {
    type: 'line',
    series: names.map((name) => ({ name, data: labels.map((label, index) => ({ label, value: index })) })),
    axis_config: { categories },
  },
});
const quarters = ['2018-Q4', '2020-Q4', '2025-Q2'];
const image = (more: JsonObject): JsonObject => ({ type: 'image', alt_text: 'kaart', ...more });
const rich = (text: string): JsonObject => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
});

const messages: readonly (readonly [
  name: string,
  good: readonly JsonObject[],
  bad: readonly JsonObject[],
  says: RegExp,
])[] = [
  [
    'blocks in a message',
    many(50, () => ({ type: 'divider' })),
    many(51, () => ({ type: 'divider' })),
    /50 items/,
  ],
  ['section text', [section(long(3000))], [section(long(3001))], /3001 characters.*blocks\/0\/text\/text/],
  ['empty text', [section('a')], [section('')], /more than 0 characters/],
  [
    'fields',
    [{ type: 'section', fields: many(10, () => mrkdwn('a')) }],
    [{ type: 'section', fields: many(11, () => mrkdwn('a')) }],
    /10 items/,
  ],
  [
    'field text',
    [{ type: 'section', fields: [mrkdwn(long(2000))] }],
    [{ type: 'section', fields: [mrkdwn(long(2001))] }],
    /2001 characters/,
  ],
  ['a section says something', [section('a')], [{ type: 'section' }], /text and fields/],
  ['header', [header(long(150))], [header(long(151))], /151 characters/],
  ['header in plain text', [header('a')], [{ type: 'header', text: mrkdwn('a') }], /plain_text/],
  [
    'context elements',
    [{ type: 'context', elements: many(10, () => mrkdwn('a')) }],
    [{ type: 'context', elements: many(11, () => mrkdwn('a')) }],
    /10 items/,
  ],
  [
    'actions',
    [actions(...many(25, (index) => button(`b${index}`)))],
    [actions(...many(26, (index) => button(`b${index}`)))],
    /25 items/,
  ],
  ['button text', [actions(button('a', long(75)))], [actions(button('a', long(76)))], /76 characters/],
  [
    'button value',
    [actions(button('a', 'b', long(2000)))],
    [actions(button('a', 'b', long(2001)))],
    /2001 characters/,
  ],
  ['menu options', [actions(select(100))], [actions(select(101))], /100 items/],
  [
    'a menu has options',
    [actions(select(1))],
    [actions({ type: 'static_select', action_id: 'a' })],
    /options/,
  ],
  [
    'option text',
    [actions({ ...select(0), options: [option(0, long(75))] })],
    [actions({ ...select(0), options: [option(0, long(76))] })],
    /76 characters/,
  ],
  ['overflow', [actions(overflow(5))], [actions(overflow(6))], /5 items/],
  [
    'doubled action id',
    [actions(button('a'), button('b'))],
    [actions(button('a'), button('a'))],
    /action_id a/,
  ],
  [
    'doubled block id',
    [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'b' },
    ],
    [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ],
    /block_id a/,
  ],
  [
    'alt text',
    [image({ slack_file: { id: 'F1' } })],
    [{ type: 'image', slack_file: { id: 'F1' } }],
    /alt_text|expected string/,
  ],
  [
    'one source of an image',
    [image({ image_url: 'https://example.org/a.png' })],
    [image({ image_url: 'https://example.org/a.png', slack_file: { id: 'F1' } })],
    /exactly one/,
  ],
  ['rows of a data_table', [dataTable(101, 2)], [dataTable(102, 2)], /101 items/],
  ['columns of a data_table', [dataTable(3, 20)], [dataTable(3, 21)], /20 items/],
  [
    'caption of a data_table',
    [dataTable(2, 2)],
    [{ type: 'data_table', rows: rows(2, 2) }],
    /expected string/,
  ],
  ['a data_table has a header and a row', [dataTable(2, 1)], [dataTable(1, 1)], /a header and a row/],
  [
    'rows are equally wide',
    [dataTable(3, 2)],
    [{ ...dataTable(3, 2), rows: [...rows(2, 2), ...rows(1, 3)] }],
    /as many cells/,
  ],
  ['a cell says something', [dataTable(2, 2, 'x')], [dataTable(2, 2, '')], /more than 0 characters/],
  ['rows of a table', [table(100, 2)], [table(101, 2)], /100 items/],
  ['one table', [table(2, 2), section('a')], [table(2, 2), table(2, 2)], /1 table/],
  ['characters in cells', [table(50, 4, long(50))], [table(50, 4, long(51))], /10000 characters/],
  [
    'points of a chart',
    [line(quarters, quarters, ['Gemeente'])],
    [line(quarters, quarters.slice(1), ['Gemeente'])],
    /per category/,
  ],
  [
    'name of a series',
    [line(quarters, quarters, [long(20)])],
    [line(quarters, quarters, [long(21)])],
    /21 characters/,
  ],
  [
    'categories',
    [line(many(20, String), many(20, String), ['a'])],
    [line(many(21, String), many(21, String), ['a'])],
    /20 items/,
  ],
  [
    'series',
    [
      line(
        quarters,
        quarters,
        many(6, (index) => `s${index}`),
      ),
    ],
    [
      line(
        quarters,
        quarters,
        many(7, (index) => `s${index}`),
      ),
    ],
    /6 items/,
  ],
  [
    'charts in a message',
    many(2, () => line(quarters, quarters, ['a'])),
    many(3, () => line(quarters, quarters, ['a'])),
    /2 data_visualization/,
  ],
  [
    'title of a chart',
    [{ ...line(quarters, quarters, ['a']), title: long(50) }],
    [{ ...line(quarters, quarters, ['a']), title: long(51) }],
    /51 characters/,
  ],
  [
    'all blocks together',
    many(13, () => section(long(1000))),
    [...many(13, () => section(long(1000))), section('a')],
    /msg_blocks_too_long/,
  ],
  ['unknown types', [rich('a')], [{ type: 'graph' }], /Invalid (input|discriminator)/],
  ['unknown fields', [section('a')], [{ ...section('a'), colour: 'red' }], /colour/],
  [
    'an alert is for modals',
    [section('a')],
    [{ type: 'alert', text: plain('a') }],
    /Invalid (input|discriminator)/,
  ],
];

describe('messages', () => {
  test.each(messages)('%s', (_name, good, bad, says) => {
    expect(checkMessage({ text: 'kop', blocks: good })).toEqual([]);
    const complaints = checkMessage({ text: 'kop', blocks: bad });
    expect(complaints.join('\n')).toMatch(says);
  });

  test('the text is never missing', () => {
    expect(checkMessage({ blocks: [section('a')] }).join()).toContain('text is missing');
    expect(checkMessage({ text: '' })).toEqual(['no_text']);
    expect(checkMessage({ text: 'kop' })).toEqual([]);
    expect(checkMessage({ text: long(40_001) })).toHaveLength(1);
  });

  test('an image in a block must be processed', () => {
    const blocks = [image({ slack_file: { id: 'F1' } })];
    expect(checkMessage({ text: 'kop', blocks }, () => false)).toEqual(['invalid slack file F1']);
    expect(checkMessage({ text: 'kop', blocks }, (id) => id === 'F1')).toEqual([]);
  });

  test('whatever comes in gets an answer, never an exception', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constantFrom('type', 'text', 'elements', 'rows', 'x'), fc.jsonValue())),
        (blocks) => {
          expect(Array.isArray(checkMessage(JSON.parse(JSON.stringify({ text: 'kop', blocks }))))).toBe(true);
        },
      ),
    );
  });
});

const modal = (more: JsonObject): JsonObject => ({
  type: 'modal',
  title: plain('Weekbericht'),
  submit: plain('Abonneren'),
  blocks: [section('a')],
  ...more,
});
const input: JsonObject = {
  type: 'input',
  block_id: 'tijd',
  label: plain('Tijd'),
  element: { type: 'plain_text_input', action_id: 'tijd' },
};

const views: readonly (readonly [name: string, good: JsonObject, bad: JsonObject, says: RegExp])[] = [
  ['title', modal({ title: plain(long(24)) }), modal({ title: plain(long(25)) }), /25 characters/],
  ['submit', modal({ submit: plain(long(24)) }), modal({ submit: plain(long(25)) }), /25 characters/],
  ['close', modal({ close: plain(long(24)) }), modal({ close: plain(long(25)) }), /25 characters/],
  [
    'private_metadata',
    modal({ private_metadata: long(3000) }),
    modal({ private_metadata: long(3001) }),
    /3001 characters/,
  ],
  [
    'blocks in a modal',
    modal({ blocks: many(100, () => ({ type: 'divider' })) }),
    modal({ blocks: many(101, () => ({ type: 'divider' })) }),
    /100 items/,
  ],
  [
    'fields need a button to send them',
    modal({ blocks: [input] }),
    { type: 'modal', title: plain('a'), blocks: [input] },
    /needs submit/,
  ],
  [
    'an alert in a modal',
    modal({ blocks: [{ type: 'alert', text: plain('a') }] }),
    modal({ blocks: [table(2, 2)] }),
    /blocks\/0/,
  ],
  [
    'blocks in App Home',
    { type: 'home', blocks: many(100, () => ({ type: 'divider' })) },
    { type: 'home', blocks: many(101, () => ({ type: 'divider' })) },
    /100 items/,
  ],
];

describe('modals and App Home', () => {
  test.each(views)('%s', (_name, good, bad, says) => {
    expect(checkView(good)).toEqual([]);
    expect(checkView(bad).join('\n')).toMatch(says);
  });
});
