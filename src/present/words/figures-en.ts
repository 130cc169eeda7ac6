import type { figuresNl } from './figures-nl.ts';
import { numbersIn } from './numbers.ts';

const { count, percent, points } = numbersIn('en');

export const figuresEn: typeof figuresNl = {
  headline: (place, what) => `${place}: ${what.join(', ')}`,
  share: (metric, share, part, of) => `${metric} ${percent(share)} (${count(part)} of ${count(of)})`,
  smallShare: (part, of, metric) => `${count(part)} of ${count(of)} people (${metric})`,
  noShare: (metric) => `${metric} unknown, because nobody is counted`,
  municipality: 'Municipal',
  uwv: 'UWV',
  together: 'Together',
  ofWithProfile: (of) => `of ${count(of)} with a profile`,
  of: (of) => `of ${count(of)}`,
  besideRegion: (share) => `region ${share}`,
  besideCountry: (share) => `Netherlands ${share}`,
  since: (when, changes) => `Since ${when}: ${changes.join(', ')}`,
  anUndated: 'an earlier edition without a date',
  pointsOf: (signed, metric) => `${signed} percentage points of ${metric}`,
  membersOf: (place, edition) => `${place}, ${edition}`,
  memberColumns: {
    municipality: 'Municipality',
    region: 'Labour-market region',
    period: 'Edition',
    position: '#',
  },
  mostToWin: 'Most to gain:',
  mostToWinItem: (place, people) => `${place}: ${count(people)} people without a profile`,
  register: (size, share) =>
    share === null
      ? `Target group register: ${count(size)} people.`
      : `Target group register: ${count(size)} people, ${share} of whom are in Sonar (register coverage).`,
  newer: (edition) => `There are newer figures: ${edition}.`,
  target: (metric, share, by) => `Target ${share} ${metric}${by === null ? '' : ` ${by}`}`,
  endOf: (quarter, year, period) => (quarter === 4 ? `by the end of ${year}` : `by the end of the ${period}`),
  toGo: (target, gap, people) =>
    `${target}: ${points(gap)} percentage points to go: ${count(people)} more ${people === 1 ? 'profile' : 'profiles'}`,
  toGoPerQuarter: (people) => `that is ${count(people)} per quarter`,
  reached: (target) => `${target}: reached`,
  unknownProgress: (target) => `${target}: there are no figures for this`,
};
