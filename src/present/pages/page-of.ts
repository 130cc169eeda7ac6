import type { Answer } from '../../domain/answer.ts';
import type { Page } from '../page.ts';
import type { Words } from '../words/words.ts';
import { notYetPage, whichReadingPage } from './asked-back-pages.ts';
import { comparisonPage } from './comparison-page.ts';
import { definitionPage } from './definition-page.ts';
import { figuresPage } from './figures-page.ts';
import { membersPage, regionOfPage, registerPage } from './list-pages.ts';
import { mapPage } from './map-page.ts';
import { choicePage, noEditionPage, noPlacePage, unknownPlacePage } from './missing-pages.ts';
import { rankingPage } from './ranking-page.ts';
import { exportPage, helpPage, outOfScopePage } from './reply-pages.ts';
import { requestPage } from './request-page.ts';
import { sourcesPage } from './sources-page.ts';
import { trendPage } from './trend-page.ts';

/** An answer in words. A new kind of answer does not compile until it is said here how it reads. */
export function pageOf(answer: Answer, words: Words): Page {
  switch (answer.kind) {
    case 'figures':
      return figuresPage(answer, words);
    case 'trend':
      return trendPage(answer, words);
    case 'comparison':
      return comparisonPage(answer, words);
    case 'ranking':
      return rankingPage(answer, words);
    case 'members':
      return membersPage(answer, words);
    case 'region-of':
      return regionOfPage(answer, words);
    case 'register':
      return registerPage(answer, words);
    case 'definition':
      return definitionPage(answer, words);
    case 'sources':
      return sourcesPage(answer, words);
    case 'map':
      return mapPage(answer, words);
    case 'export':
      return exportPage(answer, words);
    case 'choice':
      return choicePage(answer, words);
    case 'unknown-place':
      return unknownPlacePage(answer, words);
    case 'no-place':
      return noPlacePage(answer, words);
    case 'no-edition':
      return noEditionPage(answer, words);
    case 'which-reading':
      return whichReadingPage(answer, words);
    case 'not-yet':
      return notYetPage(answer, words);
    case 'out-of-scope':
      return outOfScopePage(answer, words);
    case 'help':
    case 'greeting':
      return helpPage(answer, words);
    case 'request':
      return requestPage(answer, words);
  }
}
