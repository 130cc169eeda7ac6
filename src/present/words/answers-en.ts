import { capitalised } from '../../text/capitals.ts';
import { spokenName } from '../names.ts';
import type { answersNl } from './answers-nl.ts';
import { numbersIn } from './numbers.ts';

const { and, count, ordinal } = numbersIn('en');

export const answersEn: typeof answersNl = {
  trendHeadline: (place, changes, since) => `${place}: ${and(changes)} since ${since}`,
  trendNone: (place) => `${place}: no difference can be calculated`,
  fromTo: (metric, from, to, change) =>
    change === null ? `${metric}: from ${from} to ${to}` : `${metric}: from ${from} to ${to} (${change})`,
  pointsChange: (signed) => `${signed} percentage points`,
  oneEdition: (period) => `There is only one dated edition: ${period}.`,
  undatedTitle: 'Earlier edition without a date (not on the time line):',
  undatedItem: (figures, before) => `${figures} (from before the ${before})`,
  leftOutMissing: (period, missing) =>
    missing.length === 0
      ? `${period} is left out: not all former municipalities are in that edition.`
      : `${period} is left out: that edition has no figures for ${and(missing)}.`,
  leftOutSplit: (period, missing) =>
    missing.length === 0
      ? `${period} is left out: a municipality has been divided since.`
      : `${period} is left out: ${and(missing)} ${missing.length === 1 ? 'has' : 'have'} been divided since.`,
  split: (places) =>
    `${and(places)} ${places.length === 1 ? 'was' : 'were'} divided among several municipalities, so the points cannot be compared one to one.`,
  regionChanged: (place, joined, gone) => {
    const parts = [
      joined.length === 0 ? null : `${and(joined)} joined`,
      gone.length === 0 ? null : `${and(gone)} left`,
    ].filter((part) => part !== null);
    return `${place} changed: ${and(parts)}. The points cannot be compared one to one.`;
  },
  likeForLike: (members, changes) =>
    `With the same ${count(members)} municipalities at both ends: ${and(changes)}.`,
  noLikeForLike: 'A difference for the same municipalities at both ends cannot be calculated.',
  summedAt: (period, former) => `${period} is the sum of ${and(former)}.`,
  trendCaption: (place) => `${place} by edition`,
  trendChart: (metric) => `${metric} by edition`,
  percentAxis: '%',
  peopleAxis: 'people',
  comparisonHeadline: (metric, items) => `${capitalised(metric)}: ${and(items)}`,
  comparisonItem: (place, value) => `${place} ${value}`,
  peersHeadline: (place, metric, value, rank, of) =>
    `${place}: ${metric} ${value}, number ${count(rank)} of ${count(of)} similar municipalities`,
  peersNoRank: (place, metric, value) => `${place}: ${metric} ${value}`,
  sizeClass: (name) =>
    `Similar: municipalities with ${sizeText(name)} inhabitants (size class of Statistics Netherlands).`,
  standing: (rank, of, among) =>
    `${ordinal(rank)} of ${count(of)} in ${among.level === 'country' ? 'the Netherlands' : spokenName(among)}`,
  standingTitle: (metric) => `Rank (${metric}, highest first):`,
  difference: (a, b, text) => `Difference between ${a} and ${b}: ${text}.`,
  comparisonCaption: (edition) => `Comparison, ${edition}`,
  peersCaption: (name) => `Municipalities with ${sizeText(name)} inhabitants`,
  measure: 'Measure',
  rankingHeadline: (what, scope, items) => `${capitalised(what)} in ${scope}: ${and(items)}`,
  regionRankingHeadline: (what, items) =>
    `Labour-market region${items.length === 1 ? '' : 's'} with the ${what}: ${and(items)}`,
  highest: (metric) => `highest ${metric}`,
  lowest: (metric) => `lowest ${metric}`,
  most: (metric) => `most ${metric}`,
  fewest: (metric) => `fewest ${metric}`,
  rankingEmpty: (what, scope) => `${capitalised(what)} in ${scope}: no place with enough people`,
  rankingScope: (scope, shown, all, level) =>
    shown === all
      ? `${scope}: all ${count(all)} ${level}`
      : `${scope}: ${count(shown)} of ${count(all)} ${level}`,
  rankingCaption: (what, scope, edition) => `${capitalised(what)}, ${scope}, ${edition}`,
  part: 'Number',
  outOf: 'Out of',
  tooSmall: (items) => `Left out, because there are fewer than 10 people: ${and(items)}.`,
  tooSmallItem: (place, part, of) => `${place} (${count(part)} of ${count(of)})`,
};

export function sizeText(name: string): string {
  const english = name.replaceAll('.', ',');
  if (english.startsWith('0-')) return `fewer than ${english.slice(2)}`;
  return english.endsWith('+') ? `${english.slice(0, -1)} or more` : english.replace('-', ' to ');
}
