import type { DataTableBlock, SectionBlock } from '@slack/types';
import { escaped } from '../../text/slack-markup.ts';
import type { Cell, Table } from '../page.ts';
import { tableLines } from '../plain-text.ts';
import type { Words } from '../words/words.ts';
import type { BotBlock } from './block-types.ts';
import { context, section } from './mrkdwn.ts';

const MAX_ROWS = 100;
const PAGE_SIZE = 15;

/** A sortable table, or the same as monospaced text where Slack does not know it yet. */
export function tableBlocks(
  table: Table,
  characters: number,
  newestBlocks: boolean,
  words: Words,
): readonly BotBlock[] {
  const fitting = fittingTable(table, characters, newestBlocks);
  const shown = fitting.rows.length;
  const drawn = newestBlocks ? [dataTable(fitting)] : monospaced(fitting);
  const blocks = shown === 0 ? [] : drawn;
  if (shown === table.rows.length) return blocks;
  return [...blocks, context(escaped(words.common.firstRows(shown, table.rows.length)))];
}

function fittingTable(table: Table, limit: number, newestBlocks: boolean): Table {
  const rows: (readonly Cell[])[] = [];
  const lineWidth = newestBlocks ? 0 : Math.max(...tableLines(table).map((line) => line.length + 1));
  let characters = table.columns.reduce((sum, { title }) => sum + title.length, 0);
  for (const row of table.rows.slice(0, MAX_ROWS)) {
    // Every cell costs its JSON as well; a monospaced line costs its full width.
    characters += newestBlocks ? row.reduce((sum, { text }) => sum + text.length, 0) : lineWidth;
    if (characters > limit) break;
    rows.push(row);
  }
  return { ...table, rows };
}

function dataTable({ caption, columns, rows }: Table): DataTableBlock {
  return {
    type: 'data_table',
    caption,
    page_size: Math.min(PAGE_SIZE, Math.max(1, rows.length)),
    // The name says which row it is, also where a position stands before it.
    row_header_column_index: Math.max(
      0,
      columns.findIndex(({ numeric }) => !numeric),
    ),
    rows: [
      columns.map(({ title }) => ({ type: 'raw_text' as const, text: title })),
      ...rows.map((row) => row.map(tableCell)),
    ],
  };
}

function tableCell({ text, value }: Cell): DataTableBlock['rows'][number][number] {
  return value === null ? { type: 'raw_text', text } : { type: 'raw_number', value, text };
}

/** Code blocks of at most 3,000 characters, the headings repeated in each. */
function monospaced(table: Table): readonly SectionBlock[] {
  const [head = '', ...lines] = tableLines(table).map(escaped);
  const blocks: SectionBlock[] = [];
  let chunk: string[] = [];
  const flush = () => {
    if (chunk.length > 0) blocks.push(section(`\`\`\`\n${[head, ...chunk].join('\n')}\n\`\`\``));
    chunk = [];
  };
  let size = 0;
  for (const line of lines) {
    if (size + line.length + head.length + 20 > 2900) {
      flush();
      size = 0;
    }
    chunk.push(line);
    size += line.length + 1;
  }
  flush();
  return blocks;
}
