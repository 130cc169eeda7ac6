import type { Answer, ComparisonAnswer, PlaceFigures, Standing } from '../domain/answer.ts';
import type { Metric } from '../domain/figures.ts';
import type { AskedPlace } from '../domain/match.ts';
import { isMunicipalityCode, type MunicipalityCode, type Place } from '../domain/place.ts';
import { sizeClassOf } from '../domain/places.ts';
import type { PeriodPoint } from '../domain/question.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { type Asking, common, notesOfFigures, staleNote } from './asking.ts';
import { figuresAt } from './figures-at.ts';
import type { Holdings } from './holdings.ts';
import { membersAt, municipalitiesAt, regionAt } from './members.ts';
import { notComparable, notResolved } from './no-edition.ts';
import { byName, rankPlaces } from './rank-places.ts';
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
  for (const place of places) {
    const found = figuresAt(holdings, edition, place.code);
    if (found.kind !== 'figures') return notComparable(asking, edition, place, found, reading);
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
function peersOf(holdings: Holdings, places: readonly Place[]): PeerGroup | null {
  const { inhabitants } = holdings.snapshot.places;
  for (const of of places) {
    const people = isMunicipalityCode(of.code) ? inhabitants.get(of.code) : undefined;
    if (people === undefined) continue;
    const size = sizeClassOf(people);
    const asked = new Set(places.map(({ code }) => code));
    const codes = [...inhabitants.keys()]
      .filter((code) => !asked.has(code) && sizeClassOf(inhabitants.get(code) ?? 0) === size)
      .toSorted();
    return { of, class: size, codes };
  }
  return null;
}

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
  const { items } = rankPlaces([...self, ...rows], metric, 'desc');
  const rank = items.find(({ of }) => of.place.code === group.of.code)?.position ?? null;
  return { class: group.class, rows, rank, of: items.length };
}

function standingsOf(
  holdings: Holdings,
  edition: EditionInfo,
  of: PlaceFigures,
  metric: Metric,
): readonly Standing[] {
  const standing = (among: Place, places: readonly PlaceFigures[]): readonly Standing[] => {
    const { items } = rankPlaces(places, metric, 'desc');
    const own = items.find((item) => item.of.place.code === of.place.code);
    return own && items.length > 1 ? [{ among, rank: own.position, of: items.length }] : [];
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
