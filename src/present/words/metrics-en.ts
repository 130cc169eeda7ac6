import type { Metric } from '../../domain/figures.ts';
import type { metricsNl } from './metrics-nl.ts';
import { numbersIn } from './numbers.ts';

const { count, plural } = numbersIn('en');

const NOUNS: Readonly<Record<Metric, readonly [string, string]>> = {
  municipal_with: ['municipal profile', 'municipal profiles'],
  municipal_without: ['municipal client without a profile', 'municipal clients without a profile'],
  municipal_total: ['municipal client', 'municipal clients'],
  uwv_with: ['UWV profile', 'UWV profiles'],
  uwv_without: ['UWV client without a profile', 'UWV clients without a profile'],
  uwv_total: ['UWV client', 'UWV clients'],
  with_profile: ['person with a profile', 'people with a profile'],
  without_profile: ['person without a profile', 'people without a profile'],
  total: ['person in Sonar', 'people in Sonar'],
  profile_share: ['coverage', 'coverage'],
  municipal_profile_share: ['municipal coverage', 'municipal coverage'],
  uwv_profile_share: ['UWV coverage', 'UWV coverage'],
  register_share: ['register coverage', 'register coverage'],
};

export const metricsEn: typeof metricsNl = {
  counted: (metric, people) => `${count(people)} ${NOUNS[metric][plural(people) === 'one' ? 0 : 1]}`,
  noun: (metric, people = 2) => NOUNS[metric][Math.abs(people) === 1 ? 0 : 1],
  column: {
    municipal_with: 'Municipal with',
    municipal_without: 'Municipal without',
    municipal_total: 'Municipal total',
    uwv_with: 'UWV with',
    uwv_without: 'UWV without',
    uwv_total: 'UWV total',
    with_profile: 'With profile',
    without_profile: 'Without profile',
    total: 'Total',
    profile_share: 'Coverage',
    municipal_profile_share: 'Municipal coverage',
    uwv_profile_share: 'UWV coverage',
    register_share: 'Register coverage',
  },
};
