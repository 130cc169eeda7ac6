import type { Place } from '../../domain/place.ts';
import { UP_TO_TEN_NL } from '../../text/number-words.ts';
import { spokenName } from '../names.ts';
import { numbersIn } from './numbers.ts';

const { count } = numbersIn('nl');

const PUBLICATION = 'UWV, Transparantie van klantprofielen';

export const sourceNl = {
  source: (editions: string) => `Bron: ${PUBLICATION}, ${editions}`,
  regional: (period: string, region: Place) => `${period} (editie ${spokenName(region)})`,
  undated: 'eerdere editie zonder datum',
  undatedOf: (region: Place) => `eerdere editie zonder datum (${spokenName(region)})`,
  age: (months: number) => `cijfers ${ageNl(months)} oud`,
  newestAge: (months: number) => `nieuwste cijfers ${ageNl(months)} oud`,
  before: (period: string) => `van vóór het ${period}`,
  nationalDifference: (published: number, regions: number) =>
    `De landelijke rij telt ${count(Math.abs(published - regions))} mensen ${published > regions ? 'meer' : 'minder'} dan de regio’s samen (${count(published)} tegen ${count(regions)}). Zo staat het in de publicatie.`,
  nationalDifferenceOnly: (people: number) =>
    `De landelijke rij telt ${count(Math.abs(people))} mensen ${people > 0 ? 'meer' : 'minder'} dan de regio’s samen. Zo staat het in de publicatie.`,
  theQuarter: (quarter: string) => `het ${quarter}`,
};

/** B1 wording of an age in whole months. */
function ageNl(months: number): string {
  if (months < 6) return months === 1 ? 'een maand' : `${months} maanden`;
  if (months === 6) return 'een half jaar';
  if (months < 10) return 'ruim een half jaar';
  if (months < 12) return 'bijna een jaar';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const name = (n: number) => UP_TO_TEN_NL[n - 1] ?? `${n}`;
  if (years === 1 && rest >= 6 && rest < 10) return rest === 6 ? 'anderhalf jaar' : 'ruim anderhalf jaar';
  if (rest === 0) return `${name(years)} jaar`;
  return rest < 10 ? `ruim ${name(years)} jaar` : `bijna ${name(years + 1)} jaar`;
}
