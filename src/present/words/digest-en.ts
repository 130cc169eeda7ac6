import type { Place } from '../../domain/place.ts';
import type { digestNl } from './digest-nl.ts';
import { numbersIn } from './numbers.ts';
import { placesEn } from './places-en.ts';

const { count, percent, signedPoints, ordinal, wholePercent } = numbersIn('en');

export const digestEn: typeof digestNl = {
  title: (week: number, share: string | null, edition: string) =>
    `Weekly message, week ${week}${share === null ? '' : ` · coverage ${share}`} · ${edition}`,
  noNews: (edition: string) => `No new figures this week: the newest edition is still the ${edition}.`,
  news: (edition: string) => `There are new figures: the ${edition}.`,
  corrected: (edition: string) => `The figures of the ${edition} were corrected. These are the new ones.`,
  newsSince: (edition: string, changes: string) => `Since the ${edition}: ${changes}.`,
  up: 'Largest rises:',
  down: 'Largest falls:',
  mover: (place: string, points: number, share: string) =>
    `${place}: ${signedPoints(points)} percentage points, now ${share}`,
  crossed: (place: Place, side: 'below' | 'above', threshold: number, value: number, metric: string) =>
    `${placesEn.title(place)} is now ${side} the threshold of ${wholePercent(threshold)}: ${metric} is ${percent(value)}.`,
  targetReached: (place: Place, target: number, value: number | null, metric: string) =>
    `${placesEn.title(place)} has reached the target of ${wholePercent(target)}: ${metric} is now ${percent(value ?? target)}.`,
  targetOf: (place: Place, line: string) => `${placesEn.title(place)}: ${uncapitalised(line)}`,
  inTheLight: (place: Place) => `This week’s turn: ${placesEn.name(place)}`,
  member: (withMunicipal: string, withUwv: string) => `${withMunicipal} and ${withUwv}`,
  rank: (share: string, rank: number, among: number, level: 'municipality' | 'region') =>
    `Coverage ${share}: ${rankWord(rank, among)} of the ${count(among)} ${level === 'municipality' ? 'municipalities in the region' : 'labour-market regions'}`,
  dated: (edition: string) => `the ${edition}`,
  memberSince: (when: string, changes: string) => `Since ${when}: ${changes}`,
  comparison: {
    region: (place: Place) => `This week: ${placesEn.name(place)} beside its own region`,
    'size-class': (place: Place) => `This week: ${placesEn.name(place)} beside municipalities of its size`,
    owners: (place: Place) => `This week: municipality and UWV in ${placesEn.name(place)} side by side`,
    trend: (place: Place) => `This week: how ${placesEn.name(place)} develops`,
  },
  toWin: (owners: string) => `Still to gain here: ${owners}.`,
  advice: (text: string) => `Tip: ${text}`,
  lookup: 'All figures',
};

function rankWord(rank: number, among: number): string {
  if (rank === 1) return 'the highest';
  return rank === among ? 'the lowest' : ordinal(rank);
}

function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
