import type { Answer } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import { pageOf } from './pages/page-of.ts';
import { plainText } from './plain-text.ts';
import { wordsIn } from './words/words.ts';

/** The whole plain answer; its first line is the headline. Nothing is escaped: see `renderMessage` for Slack. */
export function renderText(answer: Answer, language: Language): string {
  return plainText(pageOf(answer, wordsIn(language)));
}
