import type { KnownBlock } from '@slack/types';
import type { RequestAnswer } from '../../domain/answer.ts';
import { escaped } from '../../text/slack-markup.ts';
import { context } from '../blocks/mrkdwn.ts';
import { closingLines } from '../pages/closing.ts';
import { leadLines } from '../pages/lead.ts';
import { surfaceWords } from '../surfaces.ts';
import type { Words } from '../words/words.ts';

/** How a request was read where that is not plain: a misspelled name, a village, words that were not understood. */
export function requestNotes(words: Words, answer: RequestAnswer): readonly KnownBlock[] {
  const { details } = answer;
  const lines = [...leadLines(answer, words), ...closingLines(answer, words)].flatMap((part) =>
    part.kind === 'sentence' || part.kind === 'detail' ? [part.text] : [],
  );
  const { onceAWeek } = surfaceWords(words.language).digest;
  const all =
    details.intent === 'digest_subscribe' && details.trouble === 'other-rhythm'
      ? [onceAWeek, ...lines]
      : lines;
  return all.length === 0 ? [] : [context(escaped(all.join(' ')))];
}
