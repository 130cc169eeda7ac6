import type { SectionBlock } from '@slack/types';
import type { CardRow, Page, Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { actionRows, askElement, type ButtonOptions } from './action-rows.ts';
import type { BotBlock } from './block-types.ts';
import { chartBlocks } from './chart-block.ts';
import { context, escaped, mrkdwnText, section } from './mrkdwn.ts';
import { tableBlocks } from './table-block.ts';

export interface BlockOptions extends ButtonOptions {
  readonly newestBlocks: boolean;
}

/** A page as Block Kit. Everything that came from people or data is escaped here. */
export function pageBlocks(page: Page, options: BlockOptions, words: Words): readonly BotBlock[] {
  const { next } = actionIds();
  const parts = page.parts.flatMap((part) => partBlocks(part, options, words, next));
  return [
    section(`*${escaped(page.headline)}*`),
    ...merged(parts),
    ...actionRows(page.buttons, options, words, next),
    ...page.source.map((line) => context(escaped(line))),
  ];
}

function partBlocks(
  part: Part,
  { newestBlocks }: BlockOptions,
  words: Words,
  nextId: () => string,
): readonly BotBlock[] {
  switch (part.kind) {
    case 'sentence':
      return [section(escaped(part.text))];
    case 'detail':
      return [context(escaped(part.text))];
    case 'card':
      return [cardSection(part.rows)];
    case 'points': {
      const items = part.items.map((item) => `• ${escaped(item)}`);
      const title = part.title === null ? [] : [escaped(part.title)];
      return [section([...title, ...items].join('\n'))];
    }
    case 'table':
      return tableBlocks(part.table, newestBlocks, words);
    case 'chart':
      return newestBlocks ? chartBlocks(part.chart) : [];
    case 'offer':
      return [{ ...section(escaped(part.text)), accessory: askElement(part.button, nextId()) }];
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
