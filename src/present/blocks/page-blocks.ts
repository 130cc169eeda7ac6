import type { SectionBlock } from '@slack/types';
import { escaped } from '../../text/slack-markup.ts';
import type { CardRow, Page, Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { actionRows, askElement, type ButtonOptions } from './action-rows.ts';
import type { BotBlock } from './block-types.ts';
import { chartBlocks } from './chart-block.ts';
import { context, cut, mrkdwnText, section } from './mrkdwn.ts';
import { tableBlocks } from './table-block.ts';

export interface BlockOptions extends ButtonOptions {
  readonly newestBlocks: boolean;
}

/** How much of a page is shown. Slack takes about 13,000 characters and 50 blocks in a message. */
interface Room {
  /** For all tables together. */
  readonly tables: number;
  /** For one paragraph. */
  readonly paragraph: number;
}

const MAX_CHARACTERS = 12_500;
const MAX_PARTS = 44;
const ROOMS: readonly Room[] = [
  { tables: 7000, paragraph: 3000 },
  { tables: 4000, paragraph: 1000 },
  { tables: 2000, paragraph: 300 },
];
const LEAST_ROOM: Room = { tables: 0, paragraph: 150 };

/** A page as Block Kit, cut where it would not fit. Everything that came from people or data is escaped here. */
export function pageBlocks(page: Page, options: BlockOptions, words: Words): readonly BotBlock[] {
  for (const room of ROOMS) {
    const blocks = blocksIn(room, page, options, words);
    if (charactersIn(blocks) <= MAX_CHARACTERS) return blocks;
  }
  return blocksIn(LEAST_ROOM, page, options, words);
}

function blocksIn(room: Room, page: Page, options: BlockOptions, words: Words): readonly BotBlock[] {
  const { next } = actionIds();
  const tables = Math.max(1, page.parts.filter(({ kind }) => kind === 'table').length);
  const perTable = { ...room, tables: Math.floor(room.tables / tables) };
  const parts = page.parts.flatMap((part) => partBlocks(part, perTable, options, words, next));
  const shorter = (text: string) => cut(escaped(text), room.paragraph);
  return [
    section(`*${shorter(page.headline)}*`),
    ...merged(parts).slice(0, MAX_PARTS),
    ...actionRows(page.buttons, options, words, next),
    ...page.source.map((line) => context(escaped(line))),
  ];
}

function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, item) => sum + charactersIn(item), 0);
}

function partBlocks(
  part: Part,
  room: Room,
  { newestBlocks }: BlockOptions,
  words: Words,
  nextId: () => string,
): readonly BotBlock[] {
  const shorter = (text: string) => cut(escaped(text), room.paragraph);
  switch (part.kind) {
    case 'sentence':
      return [section(shorter(part.text))];
    case 'detail':
      return [context(shorter(part.text))];
    case 'card':
      return [cardSection(part.rows)];
    case 'points': {
      const items = part.items.map((item) => `• ${escaped(item)}`);
      const title = part.title === null ? [] : [escaped(part.title)];
      return [section(cut([...title, ...items].join('\n'), room.paragraph))];
    }
    case 'table':
      return tableBlocks(part.table, room.tables, newestBlocks, words);
    case 'chart':
      return newestBlocks ? chartBlocks(part.chart) : [];
    case 'offer':
      return [{ ...section(shorter(part.text)), accessory: askElement(part.button, nextId()) }];
  }
}

/** Two columns that stay readable on a telephone. */
function cardSection(rows: readonly CardRow[]): SectionBlock {
  const fields = rows.map(({ label, count, rest, share, beside }) => {
    const first = `*${escaped(label)}*${share === '' ? '' : `  ${share}`}`;
    const lines = [first, escaped(`${count} ${rest}`), escaped(beside)];
    return mrkdwnText(lines.filter((line) => line !== '').join('\n'));
  });
  return { type: 'section', fields };
}

/** Joins neighbouring small print into one block, so that a message stays short. */
function merged(blocks: readonly BotBlock[]): readonly BotBlock[] {
  const result: BotBlock[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.type === 'context' && last?.type === 'context' && last.elements.length < 10) {
      result[result.length - 1] = { ...last, elements: [...last.elements, ...block.elements] };
    } else result.push(block);
  }
  return result;
}

function actionIds(): { readonly next: () => string } {
  let used = 0;
  return {
    next: () => {
      used += 1;
      return `ask:${used}`;
    },
  };
}
