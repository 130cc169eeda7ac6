import type { Answer } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import type { Attachment, Message, Picture } from '../domain/message.ts';
import type { Places } from '../domain/places.ts';
import type { RenderOptions } from '../domain/ports.ts';
import { escaped } from '../text/slack-markup.ts';
import { isNewest } from './blocks/block-types.ts';
import { pageBlocks } from './blocks/page-blocks.ts';
import type { LoadMap } from './map/municipality-map.ts';
import type { Page } from './page.ts';
import { pageOf } from './pages/page-of.ts';
import { type Words, wordsOf } from './words/words.ts';

/**
 * An answer as a Slack message: Block Kit, the headline as its text, a picture or file where the answer has one.
 * Without `loadMap` a map is told in words only.
 */
export async function renderMessage(
  answer: Answer,
  places: Places,
  options: RenderOptions,
  loadMap: LoadMap | null = null,
): Promise<Message> {
  const words = wordsOf(places, options.language);
  const page = pageOf(answer, words);
  const blocks = pageBlocks(page, { ...options, answered: page.source.length > 0 }, words);
  return {
    text: escaped(page.headline),
    blocks,
    newest: blocks.some(isNewest),
    picture: await pictureOf(answer, page, options, loadMap, words),
    attachment: await attachmentOf(answer, places, options.language),
  };
}

async function pictureOf(
  answer: Answer,
  page: Page,
  { newestBlocks }: RenderOptions,
  loadMap: LoadMap | null,
  words: Words,
): Promise<Picture | null> {
  // What draws is loaded on first use: most answers are words.
  if (answer.kind !== 'map') {
    if (!page.parts.some(({ kind }) => kind === 'chart')) return null;
    const { chartPicture } = await import('./chart/chart-picture.ts');
    return chartPicture(page, answer.format === 'chart', newestBlocks, words);
  }
  if (loadMap === null) return null;
  const { mapPicture } = await import('./map/map-picture.ts');
  return mapPicture(answer, await loadMap(), words);
}

async function attachmentOf(answer: Answer, places: Places, language: Language): Promise<Attachment | null> {
  if (answer.kind !== 'export') return null;
  const { exportFile } = await import('./sheet/export-file.ts');
  return exportFile(answer, places, language);
}
