import type { Answer, ComparisonAnswer, PlaceFigures, Standing } from '../domain/answer.ts';
import type { Metric } from '../domain/figures.ts';
import type { AskedPlace } from '../domain/match.ts';
import { memoizeOf } from '../domain/memoize.ts';
import { isMunicipalityCode, type MunicipalityCode, type Place } from '../domain/place.ts';
import { type Places, sizeClassOf } from '../domain/places.ts';
import type { PeriodPoint } from '../domain/question.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { type Asking, common, notesOfFigures, staleNote } from './asking.ts';
import { figuresAt } from './figures-at.ts';
import type { Holdings } from './holdings.ts';
import { membersAt, municipalitiesAt, regionAt } from './members.ts';
import { notComparable, notResolved } from './no-edition.ts';
import { figuresFor } from './places-at-date.ts';
import { byName, standingOf } from './rank-places.ts';
import { resolveEdition } from './resolve-edition.ts';

/** Places side by side in one edition; with peers, one municipality among those of its size class. */
export function answerComparison(asking: Asking, asked: readonly AskedPlace[], point: PeriodPoint): Answer {
  const { holdings, question } = asking;
  const places = asked.map(({ place }) => place);
  const group = question.peers === null ? null : peersOf(holdings, places);
  const peers = group && { class: group.class, codes: group.codes };
  const codes = [...places.map(({ code }) => code), ...(group?.codes ?? [])];
  const reading = { intent: 'compare', peers, places } as const;
  const resolved = resolveEdition(holdings, point, codes);
  if (resolved.kind !== 'resolved') return notResolved(asking, resolved, places, reading);
  const { edition } = resolved;
  const rows: PlaceFigures[] = [];
  for (const one of asked) {
    const found = figuresFor(holdings, edition, one);
    if (found.kind !== 'figures') return notComparable(asking, edition, one.place, found.kind, reading);
    rows.push(found.of);
  }
  const metric = question.metric ?? 'profile_share';
  const ranked = group && rankAmongPeers(holdings, edition, rows, group, metric);
  const notes = [...notesOfFigures(rows), staleNote(edition, asking.today)];
  return {
    ...common(asking, { ...reading, period: edition.period }, notes, asked),
    kind: 'comparison',
    edition,
    rows: rows.map((of) => ({
      of,
      rank: of.place.code === group?.of.code ? (ranked?.rank ?? null) : null,
      standings: standingsOf(holdings, edition, of, metric),
    })),
    peers: ranked,
  };
}

interface PeerGroup {
  readonly of: Place;
  readonly class: string;
  readonly codes: readonly MunicipalityCode[];
}

/** The other municipalities of the same CBS size class as the first one asked; null where none has inhabitants. */
function peersOf(holdings: Holdings, asked: readonly Place[]): PeerGroup | null {
  const { places } = holdings.snapshot;
  for (const of of asked) {
    const people = isMunicipalityCode(of.code) ? places.inhabitants.get(of.code) : undefined;
    if (people === undefined) continue;
    const size = sizeClassOf(people);
    const others = ofSize(places, size).filter((code) => asked.every((place) => place.code !== code));
    return { of, class: size, codes: others };
  }
  return null;
}

const ofSize = memoizeOf(({ inhabitants }: Places, size: string): readonly MunicipalityCode[] =>
  [...inhabitants]
    .filter(([, people]) => sizeClassOf(people) === size)
    .map(([code]) => code)
    .toSorted(),
);

function rankAmongPeers(
  holdings: Holdings,
  edition: EditionInfo,
  asked: readonly PlaceFigures[],
  group: PeerGroup,
  metric: Metric,
): ComparisonAnswer['peers'] {
  const rows = group.codes
    .flatMap((code) => {
      const found = figuresAt(holdings, edition, code);
      return found.kind === 'figures' ? [found.of] : [];
    })
    .toSorted(byName);
  const self = asked.filter(({ place }) => place.code === group.of.code);
  return { class: group.class, rows, ...standingOf(group.of.code, [...self, ...rows], metric) };
}

function standingsOf(
  holdings: Holdings,
  edition: EditionInfo,
  of: PlaceFigures,
  metric: Metric,
): readonly Standing[] {
  const standing = (among: Place, places: readonly PlaceFigures[]): readonly Standing[] => {
    const { rank, of: ranked } = standingOf(of.place.code, places, metric);
    return rank !== null && ranked > 1 ? [{ among, rank, of: ranked }] : [];
  };
  const country = holdings.place('NL');
  const national = edition.scope === 'NL';
  switch (of.place.level) {
    case 'country':
      return [];
    case 'region':
      return national ? standing(country, membersAt(holdings, edition, country)) : [];
    case 'municipality': {
      const region = regionAt(holdings, edition, of);
      return [
        ...(region ? standing(region, membersAt(holdings, edition, region)) : []),
        ...(national ? standing(country, municipalitiesAt(holdings, edition, country)) : []),
      ];
    }
  }
}
