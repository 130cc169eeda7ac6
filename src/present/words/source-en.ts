import { UP_TO_TEN_EN } from '../../text/number-words.ts';
import { spokenName } from '../names.ts';
import { numbersIn } from './numbers.ts';
import type { sourceNl } from './source-nl.ts';

const { count } = numbersIn('en');

export const sourceEn: typeof sourceNl = {
  source: (editions) => `Source: UWV, Transparantie van klantprofielen, ${editions}`,
  regional: (period, region) => `${period} (${spokenName(region)} edition)`,
  undated: 'earlier edition without a date',
  undatedOf: (region) => `earlier edition without a date (${spokenName(region)})`,
  age: (months) => `figures ${ageEn(months)} old`,
  newestAge: (months) => `newest figures ${ageEn(months)} old`,
  before: (period) => `from before the ${period}`,
  nationalDifference: (published, regions) =>
    `The national row counts ${count(Math.abs(published - regions))} people ${published > regions ? 'more' : 'fewer'} than the regions together (${count(published)} against ${count(regions)}). That is how it was published.`,
  nationalDifferenceOnly: (people) =>
    `The national row counts ${count(Math.abs(people))} people ${people > 0 ? 'more' : 'fewer'} than the regions together. That is how it was published.`,
  theQuarter: (quarter) => `the ${quarter}`,
};

function ageEn(months: number): string {
  if (months < 6) return months === 1 ? 'a month' : `${months} months`;
  if (months === 6) return 'half a year';
  if (months < 10) return 'over half a year';
  if (months < 12) return 'almost a year';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const name = (n: number) => (n === 1 ? 'a' : (UP_TO_TEN_EN[n - 1] ?? `${n}`));
  const yearsOf = (n: number) => `${name(n)} ${n === 1 ? 'year' : 'years'}`;
  if (years === 1 && rest >= 6 && rest < 10)
    return rest === 6 ? 'a year and a half' : 'over a year and a half';
  if (rest === 0) return yearsOf(years);
  return rest < 10 ? `over ${yearsOf(years)}` : `almost ${yearsOf(years + 1)}`;
}
