import type { KnownBlock } from '@slack/types';
import type { RequestAnswer } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { escaped } from '../../text/slack-markup.ts';
import { context } from '../blocks/mrkdwn.ts';
import { closingLines } from '../pages/closing.ts';
import { leadLines } from '../pages/lead.ts';
import { surfaceWords } from '../surfaces.ts';
import { wordsIn } from '../words/words.ts';

/** How a request was read where that is not plain: a misspelled name, a village, words that were not understood. */
export function requestNotes(language: Language, answer: RequestAnswer): readonly KnownBlock[] {
  const { details } = answer;
  const words = wordsIn(language);
  const lines = [...leadLines(answer, words), ...closingLines(answer, words)].flatMap((part) =>
    part.kind === 'sentence' || part.kind === 'detail' ? [part.text] : [],
  );
  const { onceAWeek } = surfaceWords(language).digest;
  const all =
    details.intent === 'digest_subscribe' && details.trouble === 'other-rhythm'
      ? [onceAWeek, ...lines]
      : lines;
  return all.length === 0 ? [] : [context(escaped(all.join(' ')))];
}
