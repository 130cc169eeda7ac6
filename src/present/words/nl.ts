import type { Topic } from '../../domain/topic.ts';
import { adviceNl, listsNl } from './advice-nl.ts';
import { answersNl } from './answers-nl.ts';
import { commonNl } from './common-nl.ts';
import { digestNl } from './digest-nl.ts';
import { explainNl } from './explain-nl.ts';
import { figuresNl } from './figures-nl.ts';
import { type FullEntry, withText } from './glossary.ts';
import { termsNl } from './glossary-nl.ts';
import { limitsNl } from './limits-nl.ts';
import { metricsNl } from './metrics-nl.ts';
import { missingNl } from './missing-nl.ts';
import { spokenIn } from './numbers.ts';
import { placesNl } from './places-nl.ts';
import { repliesNl } from './replies-nl.ts';
import { reportNl } from './report-nl.ts';
import { sheetNl } from './sheet-nl.ts';
import { sourceNl } from './source-nl.ts';

/** Typed by Topic: a topic without an entry does not compile. */
const entriesNl: Readonly<Record<Topic, FullEntry>> = withText({ ...termsNl, ...adviceNl, ...listsNl });

export const wordsNl = {
  ...spokenIn('nl'),
  answers: answersNl,
  common: commonNl,
  digest: digestNl,
  glossary: {
    entries: entriesNl,
    source: (source: string) => `Bron: ${source}`,
  },
  explain: explainNl,
  figures: figuresNl,
  limits: limitsNl,
  metrics: metricsNl,
  missing: missingNl,
  places: placesNl,
  replies: repliesNl,
  report: reportNl,
  sheet: sheetNl,
  source: sourceNl,
};

/** Every sentence that names no place by itself. Dutch says which there are; English must have the same. */
export type Sentences = typeof wordsNl;
