import type { Place } from '../../domain/place.ts';
import { numbersIn } from './numbers.ts';
import { placesNl } from './places-nl.ts';

const { count, percent, signedPoints, ordinal, wholePercent } = numbersIn('nl');

export const digestNl = {
  title: (week: number, share: string | null, edition: string) =>
    `Weekbericht, week ${week}${share === null ? '' : ` · dekking ${share}`} · ${edition}`,
  noNews: (edition: string) =>
    `Geen nieuwe cijfers deze week: de nieuwste editie is nog die van het ${edition}.`,
  news: (edition: string) => `Er zijn nieuwe cijfers: het ${edition}.`,
  corrected: (edition: string) => `De cijfers van het ${edition} zijn verbeterd. Hier staan de nieuwe.`,
  newsSince: (edition: string, changes: string) => `Sinds het ${edition}: ${changes}.`,
  up: 'Grootste stijgers:',
  down: 'Grootste dalers:',
  mover: (place: string, points: number, share: string) =>
    `${place}: ${signedPoints(points)} procentpunt, nu ${share}`,
  crossed: (place: Place, side: 'below' | 'above', threshold: number, value: number, metric: string) =>
    `${placesNl.title(place)} komt ${side === 'below' ? 'onder' : 'boven'} de grens van ${wholePercent(threshold)}: de ${metric} is nu ${percent(value)}.`,
  targetReached: (place: Place, target: number, value: number | null, metric: string) =>
    `${placesNl.title(place)} heeft het doel van ${wholePercent(target)} gehaald: de ${metric} is nu ${percent(value ?? target)}.`,
  targetOf: (place: Place, line: string) => `${placesNl.title(place)}: ${uncapitalised(line)}`,
  inTheLight: (place: Place) => `Deze week in beeld: ${placesNl.name(place)}`,
  member: (withMunicipal: string, withUwv: string) => `${withMunicipal} en ${withUwv}`,
  rank: (share: string, rank: number, among: number, level: 'municipality' | 'region') =>
    `Dekking ${share}: de ${rankWord(rank, among)} van de ${count(among)} ${level === 'municipality' ? 'gemeenten in de regio' : 'arbeidsmarktregio’s'}`,
  dated: (edition: string) => `het ${edition}`,
  memberSince: (when: string, changes: string) => `Sinds ${when}: ${changes}`,
  comparison: {
    region: (place: Place) => `Deze week: ${placesNl.name(place)} naast de eigen regio`,
    'size-class': (place: Place) => `Deze week: ${placesNl.name(place)} naast gemeenten van dezelfde grootte`,
    owners: (place: Place) => `Deze week: gemeente en UWV in ${placesNl.name(place)} naast elkaar`,
    trend: (place: Place) => `Deze week: hoe ${placesNl.name(place)} zich ontwikkelt`,
  },
  toWin: (owners: string) => `Hier is nog te winnen: ${owners}.`,
  advice: (text: string) => `Tip: ${text}`,
  lookup: 'Alle cijfers',
};

function rankWord(rank: number, among: number): string {
  if (rank === 1) return 'hoogste';
  return rank === among ? 'laagste' : ordinal(rank);
}

function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
