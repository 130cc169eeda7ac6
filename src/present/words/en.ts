import { adviceEn, listsEn } from './advice-en.ts';
import { answersEn } from './answers-en.ts';
import { commonEn } from './common-en.ts';
import { digestEn } from './digest-en.ts';
import { explainEn } from './explain-en.ts';
import { figuresEn } from './figures-en.ts';
import { withText } from './glossary.ts';
import { termsEn } from './glossary-en.ts';
import { limitsEn } from './limits-en.ts';
import { metricsEn } from './metrics-en.ts';
import { missingEn } from './missing-en.ts';
import type { Sentences } from './nl.ts';
import { spokenIn } from './numbers.ts';
import { placesEn } from './places-en.ts';
import { repliesEn } from './replies-en.ts';
import { reportEn } from './report-en.ts';
import { sheetEn } from './sheet-en.ts';
import { sourceEn } from './source-en.ts';

export const wordsEn: Sentences = {
  ...spokenIn('en'),
  answers: answersEn,
  common: commonEn,
  digest: digestEn,
  glossary: {
    entries: withText({ ...termsEn, ...adviceEn, ...listsEn }),
    source: (source) => `Source: ${source}`,
  },
  explain: explainEn,
  figures: figuresEn,
  limits: limitsEn,
  metrics: metricsEn,
  missing: missingEn,
  places: placesEn,
  replies: repliesEn,
  report: reportEn,
  sheet: sheetEn,
  source: sourceEn,
};
