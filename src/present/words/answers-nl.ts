import type { Place } from '../../domain/place.ts';
import { capitalised } from '../../text/capitals.ts';
import { spokenName } from '../names.ts';
import { numbersIn } from './numbers.ts';

const { and, count, ordinal } = numbersIn('nl');

/** Trends, comparisons and rankings. */
export const answersNl = {
  trendHeadline: (place: string, changes: readonly string[], since: string) =>
    `${place}: ${and(changes)} sinds ${since}`,
  trendNone: (place: string) => `${place}: geen verschil te berekenen`,
  fromTo: (metric: string, from: string, to: string, change: string | null) =>
    change === null ? `${metric}: van ${from} naar ${to}` : `${metric}: van ${from} naar ${to} (${change})`,
  pointsChange: (signed: string) => `${signed} procentpunt`,
  oneEdition: (period: string) => `Er is maar één editie met een datum: ${period}.`,
  undatedTitle: 'Eerdere editie zonder datum (staat niet in de tijdlijn):',
  undatedItem: (figures: string, before: string) => `${figures} (van vóór het ${before})`,
  leftOutMissing: (period: string, missing: readonly string[]) =>
    missing.length === 0
      ? `${period} ontbreekt: niet alle vroegere gemeenten staan in die editie.`
      : `${period} ontbreekt: in die editie staan geen cijfers van ${and(missing)}.`,
  leftOutSplit: (period: string, missing: readonly string[]) =>
    missing.length === 0
      ? `${period} ontbreekt: een gemeente is sindsdien verdeeld.`
      : `${period} ontbreekt: ${and(missing)} ${missing.length === 1 ? 'is' : 'zijn'} sindsdien verdeeld.`,
  split: (places: readonly string[]) =>
    `${and(places)} ${places.length === 1 ? 'is' : 'zijn'} verdeeld over meer gemeenten. De punten zijn daarom niet één op één te vergelijken.`,
  regionChanged: (place: string, joined: readonly string[], gone: readonly string[]) => {
    const parts = [
      joined.length === 0 ? null : `${and(joined)} ${joined.length === 1 ? 'kwam' : 'kwamen'} erbij`,
      gone.length === 0 ? null : `${and(gone)} ging${gone.length === 1 ? '' : 'en'} eruit`,
    ].filter((part) => part !== null);
    return `${place} veranderde: ${and(parts)}. De punten zijn daarom niet één op één te vergelijken.`;
  },
  likeForLike: (members: number, changes: readonly string[]) =>
    `Met dezelfde ${count(members)} gemeenten aan begin en eind: ${and(changes)}.`,
  noLikeForLike: 'Een verschil met dezelfde gemeenten aan begin en eind is niet te berekenen.',
  summedAt: (period: string, former: readonly string[]) => `${period} is de som van ${and(former)}.`,
  trendCaption: (place: string) => `${place} per editie`,
  trendChart: (metric: string) => `${metric} per editie`,
  percentAxis: '%',
  peopleAxis: 'mensen',
  comparisonHeadline: (metric: string, items: readonly string[]) => `${capitalised(metric)}: ${and(items)}`,
  comparisonItem: (place: string, value: string) => `${place} ${value}`,
  peersHeadline: (place: string, metric: string, value: string, rank: number, of: number) =>
    `${place}: ${metric} ${value}, nummer ${count(rank)} van ${count(of)} vergelijkbare gemeenten`,
  peersNoRank: (place: string, metric: string, value: string) => `${place}: ${metric} ${value}`,
  sizeClass: (name: string) =>
    `Vergelijkbaar: gemeenten met ${sizeText(name)} inwoners (grootteklasse van het CBS).`,
  standing: (rank: number, of: number, among: Place) =>
    `${ordinal(rank)} van ${count(of)} in ${spokenName(among)}`,
  standingTitle: (metric: string) => `Plaats op de ranglijst (${metric}, hoogste eerst):`,
  difference: (a: string, b: string, text: string) => `Verschil ${a} met ${b}: ${text}.`,
  comparisonCaption: (edition: string) => `Vergelijking, ${edition}`,
  peersCaption: (name: string) => `Gemeenten met ${sizeText(name)} inwoners`,
  measure: 'Maat',
  rankingHeadline: (what: string, scope: string, items: readonly string[]) =>
    `${capitalised(what)} in ${scope}: ${and(items)}`,
  regionRankingHeadline: (what: string, items: readonly string[]) =>
    `Arbeidsmarktregio${items.length === 1 ? '' : '’s'} met de ${what}: ${and(items)}`,
  highest: (metric: string) => `hoogste ${metric}`,
  lowest: (metric: string) => `laagste ${metric}`,
  most: (metric: string) => `meeste ${metric}`,
  fewest: (metric: string) => `minste ${metric}`,
  rankingEmpty: (what: string, scope: string) =>
    `${capitalised(what)} in ${scope}: geen plaats met genoeg mensen`,
  rankingScope: (scope: string, shown: number, all: number, level: string) =>
    shown === all
      ? `${scope}: alle ${count(all)} ${level}`
      : `${scope}: ${count(shown)} van ${count(all)} ${level}`,
  rankingCaption: (what: string, scope: string, edition: string) =>
    `${capitalised(what)}, ${scope}, ${edition}`,
  /** Numerator and denominator of a share, as columns. */
  part: 'Aantal',
  outOf: 'Van',
  tooSmall: (items: readonly string[]) => `Niet meegerekend, want minder dan 10 mensen: ${and(items)}.`,
  tooSmallItem: (place: string, part: number, of: number) => `${place} (${count(part)} van ${count(of)})`,
};

/** A size class of CBS in words: `100.000 tot 150.000`, `250.000 of meer`, `minder dan 5.000`. */
export function sizeText(name: string): string {
  if (name.startsWith('0-')) return `minder dan ${name.slice(2)}`;
  return name.endsWith('+') ? `${name.slice(0, -1)} of meer` : name.replace('-', ' tot ');
}
