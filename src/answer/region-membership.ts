import type { TrendSeries } from '../domain/answer.ts';
import { addFigures, type Figures, NO_PEOPLE } from '../domain/figures.ts';
import type { Day } from '../domain/period.ts';
import { isRegionCode, type MunicipalityCode, type Place } from '../domain/place.ts';
import { existsOn } from '../domain/places.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { dayOf, type Holdings } from './holdings.ts';

interface MembershipChange extends Pick<TrendSeries, 'joined' | 'gone' | 'likeForLike'> {
  readonly changed: boolean;
}

const UNCHANGED: MembershipChange = { changed: false, joined: [], gone: [], likeForLike: null };

/**
 * Compares the municipalities printed under a region in two dated editions, with mergers and splits in between
 * followed: one that only merged with neighbours in the region neither joined nor left. Who joined or left is named as
 * it was at `from`; of one that was split a part is enough.
 */
export function membershipChange(
  holdings: Holdings,
  region: Place,
  from: EditionInfo,
  to: EditionInfo,
): MembershipChange {
  const day = dayOf(from);
  const endDay = dayOf(to);
  if (!isRegionCode(region.code) || day === null || endDay === null) return UNCHANGED;
  const before = new Set(holdings.snapshot.membersOf(from.id, region.code));
  const after = new Set(holdings.snapshot.membersOf(to.id, region.code));
  if (before.size === 0 || after.size === 0) return UNCHANGED;
  const earlier = (code: MunicipalityCode) => earlierSelves(holdings, code, day, to);
  const later = (code: MunicipalityCode) => laterSelves(holdings, code, endDay, to);
  const newcomers = new Set([...after].flatMap(earlier).filter((code) => !before.has(code)));
  const leavers = [...before].filter((code) => later(code).some((next) => !after.has(next)));
  if (newcomers.size === 0 && leavers.length === 0) return UNCHANGED;
  const same = clustersOf(before, after, { earlier, later }).filter(
    (cluster) => within(cluster.before, before) && within(cluster.after, after),
  );
  return {
    changed: true,
    joined: [...newcomers].map(holdings.place),
    gone: leavers.map(holdings.place),
    likeForLike: likeForLike(holdings, same, from, to),
  };
}

function within(codes: ReadonlySet<MunicipalityCode>, inside: ReadonlySet<MunicipalityCode>): boolean {
  return [...codes].every((code) => inside.has(code));
}

/** Municipalities that together cover the same ground at both dates. */
interface Cluster {
  readonly before: Set<MunicipalityCode>;
  readonly after: Set<MunicipalityCode>;
}

interface Selves {
  readonly earlier: (code: MunicipalityCode) => readonly MunicipalityCode[];
  readonly later: (code: MunicipalityCode) => readonly MunicipalityCode[];
}

function clustersOf(
  before: ReadonlySet<MunicipalityCode>,
  after: ReadonlySet<MunicipalityCode>,
  selves: Selves,
): readonly Cluster[] {
  const done = new Set<string>();
  const clusters: Cluster[] = [];
  const grow = (cluster: Cluster, code: MunicipalityCode, side: 'before' | 'after') => {
    if (cluster[side].has(code)) return;
    cluster[side].add(code);
    done.add(`${side}:${code}`);
    const next = side === 'before' ? selves.later(code) : selves.earlier(code);
    for (const other of next) grow(cluster, other, side === 'before' ? 'after' : 'before');
  };
  const start = (code: MunicipalityCode, side: 'before' | 'after') => {
    if (done.has(`${side}:${code}`)) return;
    const cluster: Cluster = { before: new Set(), after: new Set() };
    grow(cluster, code, side);
    clusters.push(cluster);
  };
  for (const code of before) start(code, 'before');
  for (const code of after) start(code, 'after');
  return clusters;
}

/** The municipalities that exist on `day` in which this one lives on; itself when it still stands in `edition`. */
function laterSelves(
  holdings: Holdings,
  code: MunicipalityCode,
  day: Day,
  edition: EditionInfo,
): readonly MunicipalityCode[] {
  const municipality = holdings.snapshot.places.municipalities.get(code);
  if (municipality === undefined || existsOn(municipality, day) || stands(holdings, edition, code))
    return [code];
  return municipality.successors.flatMap((next) => laterSelves(holdings, next, day, edition));
}

/** The municipalities that existed on `day` and had gone into this one by `edition`, and itself if it existed. */
function earlierSelves(
  holdings: Holdings,
  code: MunicipalityCode,
  day: Day,
  edition: EditionInfo,
): readonly MunicipalityCode[] {
  const existed = (candidate: MunicipalityCode) => {
    const municipality = holdings.snapshot.places.municipalities.get(candidate);
    return municipality === undefined || existsOn(municipality, day);
  };
  const formers = holdings.predecessors(code).map((former) => former.code);
  return [code, ...formers.filter((former) => !stands(holdings, edition, former))].filter(existed);
}

function stands(holdings: Holdings, edition: EditionInfo, code: MunicipalityCode): boolean {
  return holdings.snapshot.figuresOf(edition.id, code) !== undefined;
}

function likeForLike(
  holdings: Holdings,
  clusters: readonly Cluster[],
  from: EditionInfo,
  to: EditionInfo,
): TrendSeries['likeForLike'] {
  const old = clusters.flatMap((cluster) => [...cluster.before]);
  const now = clusters.flatMap((cluster) => [...cluster.after]);
  const before = sumOf(holdings, from, old);
  const after = sumOf(holdings, to, now);
  return before && after && now.length > 0
    ? { from: before, to: after, members: now.map(holdings.place) }
    : null;
}

function sumOf(holdings: Holdings, edition: EditionInfo, codes: readonly MunicipalityCode[]): Figures | null {
  let sum = NO_PEOPLE;
  for (const code of codes) {
    const row = holdings.snapshot.figuresOf(edition.id, code);
    if (row === undefined) return null;
    sum = addFigures(sum, row);
  }
  return sum;
}
