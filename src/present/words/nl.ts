import { commonNl } from './common-nl.ts';
import { digestNl } from './digest-nl.ts';
import { figuresNl } from './figures-nl.ts';
import { metricsNl } from './metrics-nl.ts';
import { missingNl } from './missing-nl.ts';
import { spokenIn } from './numbers.ts';
import { placesNl } from './places-nl.ts';
import { sourceNl } from './source-nl.ts';

export const wordsNl = {
  ...spokenIn('nl'),
  common: commonNl,
  digest: digestNl,
  figures: figuresNl,
  metrics: metricsNl,
  missing: missingNl,
  places: placesNl,
  source: sourceNl,
};

/** Every sentence a person reads. Dutch says which there are; English must have the same. */
export type Words = typeof wordsNl;
