import type { Answer } from '../../domain/answer.ts';
import type { Page } from '../page.ts';
import type { Words } from '../words/words.ts';
import { figuresPage } from './figures-page.ts';
import { choicePage, noEditionPage, noPlacePage, unknownPlacePage } from './missing-pages.ts';

export function pageOf(answer: Answer, words: Words): Page {
  switch (answer.kind) {
    case 'figures':
      return figuresPage(answer, words);
    case 'choice':
      return choicePage(answer, words);
    case 'unknown-place':
      return unknownPlacePage(answer, words);
    case 'no-place':
      return noPlacePage(answer, words);
    case 'no-edition':
      return noEditionPage(answer, words);
    default:
      return { headline: answer.kind, parts: [], source: [], buttons: [] };
  }
}
