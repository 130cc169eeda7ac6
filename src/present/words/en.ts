import { commonEn } from './common-en.ts';
import { digestEn } from './digest-en.ts';
import { figuresEn } from './figures-en.ts';
import { metricsEn } from './metrics-en.ts';
import { missingEn } from './missing-en.ts';
import type { Words } from './nl.ts';
import { spokenIn } from './numbers.ts';
import { placesEn } from './places-en.ts';
import { sourceEn } from './source-en.ts';

export const wordsEn: Words = {
  ...spokenIn('en'),
  common: commonEn,
  digest: digestEn,
  figures: figuresEn,
  metrics: metricsEn,
  missing: missingEn,
  places: placesEn,
  source: sourceEn,
};
