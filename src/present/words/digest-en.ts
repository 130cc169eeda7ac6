import type { Position } from '../../domain/digest.ts';
import { capitalised, uncapitalised } from '../../text/capitals.ts';
import { sizeText } from './answers-en.ts';
import type { digestNl } from './digest-nl.ts';
import { numbersIn } from './numbers.ts';

const { and, count, percent, points, signedPoints, wholePercent } = numbersIn('en');

export const digestEn: typeof digestNl = {
  title: (week: number, share: string | null, edition: string) =>
    `Weekly message, week ${week}${share === null ? '' : ` · coverage ${share}`} · ${edition}`,
  editionTitle: (share: string | null, edition: string) =>
    `New edition${share === null ? '' : ` · coverage ${share}`} · ${edition}`,
  askedFor: (edition: string) => `New figures: ${edition} · somebody asked for this message in this channel`,
  noNews: 'No new figures this week.',
  news: (edition: string) => `There are new figures: those of the ${edition}.`,
  corrected: (edition: string) => `The figures of the ${edition} were corrected. These are the new ones.`,
  newsSince: (edition: string, changes: string) => `Since the ${edition}: ${changes}.`,
  up: 'Largest rises:',
  down: 'Largest falls:',
  mover: (place: string, points: number, share: string) =>
    `${place}: ${signedPoints(points)} percentage points, now ${share}`,
  alertHit: (place: string, side: 'below' | 'above', share: number, value: number, metric: string) =>
    `${place} is now ${side} the threshold of ${wholePercent(share)}: ${metric} is ${percent(value)}.`,
  targetReached: (place: string, target: number, value: number | null, metric: string) =>
    `${place} has reached the target of ${wholePercent(target)}: ${metric} is now ${percent(value ?? target)}.`,
  targetOf: (place: string, line: string) => `${place}, ${uncapitalised(line)}`,
  inTheLight: (place: string) => `In the spotlight this week: ${place}`,
  member: (withMunicipal: string, withUwv: string) => `${withMunicipal} and ${withUwv}`,
  position: (metric: string, share: string, position: Position, among: string) =>
    `${capitalised(metric)} ${share}: ${rankWord(position)} of the ${count(position.of)} ${among}${position.tooSmall === 0 ? '' : ' that are large enough for a percentage'}`,
  among: {
    municipality: 'municipalities in the region',
    region: 'labour-market regions',
    size: 'municipalities of this size',
  },
  memberSince: (when: string, changes: string) => `Since ${when}: ${changes}`,
  asMany: (noun: string) => `as many ${noun}`,
  sameShare: (noun: string) => `the same ${noun}`,
  summed: (edition: string, former: readonly string[]) =>
    `The figures of the ${edition} are those of ${and(former)} added up.`,
  owners: 'This week: municipality and UWV side by side',
  beside: (place: string, others: string) => `This week: ${place} beside ${others}`,
  inItsRegion: (place: string, region: string) => `This week: where ${place} stands in ${region}`,
  besideItsSize: (place: string, size: string) =>
    `This week: ${place} beside municipalities with ${sizeText(size)} inhabitants`,
  above: (item: string) => `Just above: ${item}`,
  below: (item: string) => `Just below: ${item}`,
  highest: (item: string) => `Highest: ${item}`,
  lowest: (item: string) => `Lowest: ${item}`,
  development: (place: string) => `This week: how ${place} is developing`,
  most: (noun: string, shown: number, together: number, all: number) =>
    shown === 1 || together === all
      ? `Most to gain, of ${count(all)} ${noun}:`
      : `Most to gain, together ${count(together)} of the ${count(all)} ${noun}:`,
  count: (place: string, people: string) => `${place}: ${people}`,
  toAverage: (whole: string, share: string) => `Needed to get to the ${share} of ${whole}:`,
  short: (place: string, profiles: number) => `${place}: ${profilesText(profiles)}`,
  toRegion: (place: string, profiles: number, region: string, share: string) =>
    `With ${profilesText(profiles)} ${place} would reach the coverage of ${region}: ${share}.`,
  toWin: (owners: string) => `Still to gain here: ${owners} without a profile.`,
  nothingToWin: 'Everyone counted here has a profile.',
  more: (profiles: number, gain: number) =>
    `${count(profiles)} more profiles would add ${points(gain)} percentage points of coverage here.`,
  advice: (text: string) => `Tip: ${text}`,
  adviceSource: (source: string) => `Tip from the ${source}`,
  lookup: 'All figures',
};

function rankWord({ higher, lower, same, of }: Position): string {
  const shared = same > 0 ? 'jointly ' : '';
  if (higher === 0) return `${shared}the highest`;
  if (lower === 0) return `${shared}the lowest`;
  if (of > 3 && higher === 1) return `${shared}the second highest`;
  if (of > 3 && lower === 1) return `${shared}the second lowest`;
  return `${shared}number ${count(higher + 1)}`;
}

function profilesText(profiles: number): string {
  return `${count(profiles)} more ${profiles === 1 ? 'profile' : 'profiles'}`;
}
