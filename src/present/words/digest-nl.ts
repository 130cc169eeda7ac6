import type { Position } from '../../domain/digest.ts';
import { capitalised, uncapitalised } from '../../text/capitals.ts';
import { sizeText } from './answers-nl.ts';
import { numbersIn } from './numbers.ts';

const { and, count, percent, points, signedPoints, wholePercent } = numbersIn('nl');

export const digestNl = {
  title: (week: number, share: string | null, edition: string) =>
    `Weekbericht, week ${week}${share === null ? '' : ` · dekking ${share}`} · ${edition}`,
  editionTitle: (share: string | null, edition: string) =>
    `Nieuwe editie${share === null ? '' : ` · dekking ${share}`} · ${edition}`,
  askedFor: (edition: string) => `Nieuwe cijfers: ${edition} · om deze melding is in dit kanaal gevraagd`,
  noNews: 'Geen nieuwe cijfers deze week.',
  news: (edition: string) => `Er zijn nieuwe cijfers: die van het ${edition}.`,
  corrected: (edition: string) => `De cijfers van het ${edition} zijn verbeterd. Hier staan de nieuwe.`,
  newsSince: (edition: string, changes: string) => `Sinds het ${edition}: ${changes}.`,
  up: 'Grootste stijgers:',
  down: 'Grootste dalers:',
  mover: (place: string, points: number, share: string) =>
    `${place}: ${signedPoints(points)} procentpunt, nu ${share}`,
  alertHit: (place: string, side: 'below' | 'above', share: number, value: number, metric: string) =>
    `${place} komt ${side === 'below' ? 'onder' : 'boven'} de grens van ${wholePercent(share)}: de ${metric} is nu ${percent(value)}.`,
  targetReached: (place: string, target: number, value: number | null, metric: string) =>
    `${place} heeft het doel van ${wholePercent(target)} gehaald: de ${metric} is nu ${percent(value ?? target)}.`,
  targetOf: (place: string, line: string) => `${place}, ${uncapitalised(line)}`,
  inTheLight: (place: string) => `Deze week in beeld: ${place}`,
  member: (withMunicipal: string, withUwv: string) => `${withMunicipal} en ${withUwv}`,
  position: (metric: string, share: string, position: Position, among: string) =>
    `${capitalised(metric)} ${share}: ${rankWord(position)} van de ${count(position.of)} ${among}${position.tooSmall === 0 ? '' : ' die groot genoeg zijn voor een percentage'}`,
  among: {
    municipality: 'gemeenten in de regio',
    region: 'arbeidsmarktregio’s',
    size: 'gemeenten van deze grootte',
  },
  memberSince: (when: string, changes: string) => `Sinds ${when}: ${changes}`,
  asMany: (noun: string) => `evenveel ${noun}`,
  sameShare: (noun: string) => `dezelfde ${noun}`,
  summed: (edition: string, former: readonly string[]) =>
    `De cijfers van de ${edition} zijn de som van ${and(former)}.`,
  owners: 'Deze week: gemeente en UWV naast elkaar',
  beside: (place: string, others: string) => `Deze week: ${place} naast ${others}`,
  inItsRegion: (place: string, region: string) => `Deze week: de plek van ${place} in ${region}`,
  besideItsSize: (place: string, size: string) =>
    `Deze week: ${place} naast gemeenten met ${sizeText(size)} inwoners`,
  above: (item: string) => `Net erboven: ${item}`,
  below: (item: string) => `Net eronder: ${item}`,
  highest: (item: string) => `Hoogste: ${item}`,
  lowest: (item: string) => `Laagste: ${item}`,
  development: (place: string) => `Deze week: hoe ${place} zich ontwikkelt`,
  most: (noun: string, shown: number, together: number, all: number) =>
    shown === 1 || together === all
      ? `Meest te winnen, van ${count(all)} ${noun}:`
      : `Meest te winnen, samen ${count(together)} van de ${count(all)} ${noun}:`,
  count: (place: string, people: string) => `${place}: ${people}`,
  toAverage: (whole: string, share: string) => `Nodig om op de ${share} van ${whole} te komen:`,
  short: (place: string, profiles: number) => `${place}: nog ${profilesText(profiles)}`,
  toRegion: (place: string, profiles: number, region: string, share: string) =>
    `Met ${profilesText(profiles)} erbij haalt ${place} de dekking van ${region}: ${share}.`,
  toWin: (owners: string) => `Hier is nog te winnen: ${owners} zonder profiel.`,
  nothingToWin: 'Iedereen die hier geteld is, heeft een profiel.',
  more: (profiles: number, gain: number) =>
    `${count(profiles)} profielen erbij betekent hier ${points(gain)} procentpunt meer dekking.`,
  advice: (text: string) => `Tip: ${text}`,
  adviceSource: (source: string) => `Tip uit de ${source}`,
  lookup: 'Alle cijfers',
};

/** Near the ends a rank has a name, unless there are so few that the end itself is near. */
function rankWord({ higher, lower, same, of }: Position): string {
  const shared = same > 0 ? 'gedeeld ' : '';
  if (higher === 0) return `${shared}de hoogste`;
  if (lower === 0) return `${shared}de laagste`;
  if (of > 3 && higher === 1) return `${shared}op één na de hoogste`;
  if (of > 3 && lower === 1) return `${shared}op één na de laagste`;
  return `${shared}nummer ${count(higher + 1)}`;
}

function profilesText(profiles: number): string {
  return `${count(profiles)} ${profiles === 1 ? 'profiel' : 'profielen'}`;
}
