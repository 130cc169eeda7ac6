import type { Metric } from '../../domain/figures.ts';
import { numbersIn } from './numbers.ts';

const { count, plural } = numbersIn('nl');

/** Singular and plural of what is counted; shares have a name only. */
const NOUNS: Readonly<Record<Metric, readonly [string, string]>> = {
  municipal_with: ['gemeente-profiel', 'gemeente-profielen'],
  municipal_without: ['gemeente-cliënt zonder profiel', 'gemeente-cliënten zonder profiel'],
  municipal_total: ['gemeente-cliënt', 'gemeente-cliënten'],
  uwv_with: ['UWV-profiel', 'UWV-profielen'],
  uwv_without: ['UWV-cliënt zonder profiel', 'UWV-cliënten zonder profiel'],
  uwv_total: ['UWV-cliënt', 'UWV-cliënten'],
  with_profile: ['mens met profiel', 'mensen met profiel'],
  without_profile: ['mens zonder profiel', 'mensen zonder profiel'],
  total: ['mens in Sonar', 'mensen in Sonar'],
  profile_share: ['dekking', 'dekking'],
  municipal_profile_share: ['gemeente-dekking', 'gemeente-dekking'],
  uwv_profile_share: ['UWV-dekking', 'UWV-dekking'],
  register_share: ['registerdekking', 'registerdekking'],
};

export const metricsNl = {
  /** 274 gemeente-profielen */
  counted: (metric: Metric, people: number) =>
    `${count(people)} ${NOUNS[metric][plural(people) === 'one' ? 0 : 1]}`,
  /** gemeente-profielen; after a signed number always plural except for ±1 */
  noun: (metric: Metric, people = 2) => NOUNS[metric][Math.abs(people) === 1 ? 0 : 1],
  /** Short column heading. */
  column: {
    municipal_with: 'Gemeente met',
    municipal_without: 'Gemeente zonder',
    municipal_total: 'Gemeente totaal',
    uwv_with: 'UWV met',
    uwv_without: 'UWV zonder',
    uwv_total: 'UWV totaal',
    with_profile: 'Met profiel',
    without_profile: 'Zonder profiel',
    total: 'Totaal',
    profile_share: 'Dekking',
    municipal_profile_share: 'Gemeente-dekking',
    uwv_profile_share: 'UWV-dekking',
    register_share: 'Registerdekking',
  } satisfies Record<Metric, string>,
};
