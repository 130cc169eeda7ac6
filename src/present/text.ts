import type { Answer } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import type { Places } from '../domain/places.ts';
import { pageOf } from './pages/page-of.ts';
import { plainText } from './plain-text.ts';
import { wordsOf } from './words/words.ts';

/** The whole plain answer; its first line is the headline. Nothing is escaped: see `renderMessage` for Slack. */
export function renderText(answer: Answer, places: Places, language: Language): string {
  const words = wordsOf(places, language);
  return plainText(pageOf(answer, words), words);
}
