import type { Answer } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import { pageOf } from './pages/page-of.ts';
import { plainText } from './plain-text.ts';
import { wordsIn } from './words/words.ts';

/** The whole plain answer; its first line is the headline. Nothing is escaped: see `renderMessage` for Slack. */
export function renderText(answer: Answer, language: Language): string {
  const words = wordsIn(language);
  return plainText(pageOf(answer, words), words);
}
