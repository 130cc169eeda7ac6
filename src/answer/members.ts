import type { PlaceFigures } from '../domain/answer.ts';
import { regionOn } from '../domain/divisions.ts';
import { type Figures, isSmall, shareOf } from '../domain/figures.ts';
import { memoizeOf } from '../domain/memoize.ts';
import {
  isMunicipalityCode,
  isRegionCode,
  type Place,
  type PlaceCode,
  type RegionCode,
} from '../domain/place.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import type { Asking } from './asking.ts';
import { figuresAt } from './figures-at.ts';
import type { Holdings } from './holdings.ts';

/** The municipalities of a region, or the regions of the country, with a row in the edition, in printed order. */
export function membersAt(holdings: Holdings, edition: EditionInfo, of: Place): readonly PlaceFigures[] {
  if (of.code === 'NL') return tablesAt(holdings, edition).regions;
  return isRegionCode(of.code) ? (tablesAt(holdings, edition).perRegion.get(of.code) ?? []) : [];
}

/** All municipalities of a region or the country in the edition, region by region. */
export function municipalitiesAt(
  holdings: Holdings,
  edition: EditionInfo,
  scope: Place,
): readonly PlaceFigures[] {
  return scope.code === 'NL'
    ? tablesAt(holdings, edition).municipalities
    : membersAt(holdings, edition, scope);
}

const tablesAt = memoizeOf((holdings: Holdings, edition: EditionInfo) => {
  const codes = [...holdings.snapshot.places.regions.keys()];
  const perRegion = new Map(
    codes.map((code) => [code, rowsAt(holdings, edition, holdings.snapshot.membersOf(edition.id, code))]),
  );
  return {
    perRegion,
    regions: rowsAt(holdings, edition, codes),
    municipalities: [...perRegion.values()].flat(),
  };
});

/** The region a municipality is printed under; for one that did not exist yet, its predecessors' when they agree. */
export function regionAt(holdings: Holdings, edition: EditionInfo, of: PlaceFigures): Place | null {
  const codes = of.summedFrom.length > 0 ? of.summedFrom.map(({ code }) => code) : [of.place.code];
  const regions = new Set(codes.map((code) => printedRegion(holdings, edition, code)));
  const [region] = regions;
  return regions.size === 1 && region !== undefined ? holdings.place(region) : null;
}

/** Today's region of a municipality, with or without a row anywhere; undefined for a region or the country. */
export function regionToday(
  { holdings, today }: Pick<Asking, 'holdings' | 'today'>,
  code: PlaceCode,
): RegionCode | undefined {
  return isMunicipalityCode(code) ? regionOn(holdings.snapshot.places.divisions, code, today) : undefined;
}

/** Most people without a profile first. */
export function mostToWin(members: readonly PlaceFigures[]): readonly PlaceFigures[] {
  const toWin = ({ figures }: PlaceFigures) => figures.municipalWithoutProfile + figures.uwvWithoutProfile;
  return members
    .filter((member) => toWin(member) > 0)
    .toSorted((a, b) => toWin(b) - toWin(a) || a.place.name.localeCompare(b.place.name, 'nl'))
    .slice(0, 3);
}

export function hasSmallMember(members: readonly PlaceFigures[]): boolean {
  return members.some(({ figures }) => isSmallShare(figures));
}

function isSmallShare(figures: Figures): boolean {
  const share = shareOf(figures, 'profile_share', null);
  return share !== null && isSmall(share);
}

function rowsAt(
  holdings: Holdings,
  edition: EditionInfo,
  codes: readonly PlaceCode[],
): readonly PlaceFigures[] {
  return codes.flatMap((code) => {
    const found = figuresAt(holdings, edition, code);
    return found.kind === 'figures' && found.of.summedFrom.length === 0 ? [found.of] : [];
  });
}

function printedRegion(holdings: Holdings, edition: EditionInfo, code: PlaceCode): RegionCode | undefined {
  return isMunicipalityCode(code) ? holdings.snapshot.regionIn(edition.id, code) : undefined;
}
