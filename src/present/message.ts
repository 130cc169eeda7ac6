import type { Answer } from '../domain/answer.ts';
import type { Message } from '../domain/message.ts';
import type { RenderOptions } from '../domain/ports.ts';
import { isNewest } from './blocks/block-types.ts';
import { escaped } from './blocks/mrkdwn.ts';
import { pageBlocks } from './blocks/page-blocks.ts';
import { pageOf } from './pages/page-of.ts';
import { wordsIn } from './words/words.ts';

/** An answer as a Slack message: Block Kit, the headline as its text, a picture or file where the answer has one. */
export async function renderMessage(answer: Answer, options: RenderOptions): Promise<Message> {
  const words = wordsIn(options.language);
  const page = pageOf(answer, words);
  const blocks = pageBlocks(page, { ...options, answered: true }, words);
  return {
    text: escaped(page.headline),
    blocks,
    newest: blocks.some(isNewest),
    picture: null,
    attachment: null,
  };
}
