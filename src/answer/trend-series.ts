import type { LeftOutPoint, Note, PlaceFigures, TrendSeries } from '../domain/answer.ts';
import { countedDifferently } from '../domain/counting-rules.ts';
import { memoizeOf } from '../domain/memoize.ts';
import type { Day } from '../domain/period.ts';
import type { Place, PlaceCode } from '../domain/place.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { notesOfFigures } from './asking.ts';
import { comparableAt, type FoundFigures } from './figures-at.ts';
import { type DatedEdition, dayOf, type Holdings } from './holdings.ts';
import { membershipChange } from './region-membership.ts';
import { datedFor, undatedFor } from './resolve-edition.ts';

interface SeriesWithNotes {
  readonly series: TrendSeries;
  readonly notes: readonly (Note | null)[];
}

/** The points of one place from `first` to `last`, within the borders of the last one. */
export function seriesOf(
  holdings: Holdings,
  place: Place,
  first: DatedEdition,
  last: DatedEdition,
): SeriesWithNotes {
  const held = datedFor(holdings, [place.code]);
  const whole = held.at(0)?.id === first.id && held.at(-1)?.id === last.id;
  return whole ? wholeSeries(holdings, place.code) : between(holdings, place, first, last);
}

/** Over everything that is held, as most trends are: made once per place. */
const wholeSeries = memoizeOf((holdings: Holdings, code: PlaceCode): SeriesWithNotes => {
  const held = datedFor(holdings, [code]);
  return between(holdings, holdings.place(code), held.at(0), held.at(-1));
});

function between(
  holdings: Holdings,
  place: Place,
  first: DatedEdition | undefined,
  last: DatedEdition | undefined,
): SeriesWithNotes {
  const borders = last ? dayOf(last) : null;
  const points: PlaceFigures[] = [];
  const leftOut: LeftOutPoint[] = [];
  for (const edition of onePerQuarter(holdings, place)) {
    if (!first || !last || edition.period < first.period || edition.period > last.period) continue;
    const found = comparableAt(holdings, edition, place.code, borders);
    if (found.kind === 'figures') points.push(found.of);
    else if (found.kind !== 'none') leftOut.push(leftOutPoint(edition, found));
  }
  const [from, to] = [points.at(0), points.at(-1)];
  const change = from && to ? membershipChange(holdings, place, from.edition, to.edition) : null;
  const series = {
    place,
    points,
    leftOut,
    undated: undatedPoints(holdings, place, borders),
    joined: change?.joined ?? [],
    gone: change?.gone ?? [],
    likeForLike: change?.likeForLike ?? null,
    split: splitPlaces(leftOut),
  };
  return { series, notes: notesOfSeries(series) };
}

/** Of two editions of one quarter the national one, which comes last. */
function onePerQuarter(holdings: Holdings, place: Place): readonly DatedEdition[] {
  const dated = datedFor(holdings, [place.code]);
  return dated.filter((edition, index) => dated[index + 1]?.period !== edition.period);
}

function undatedPoints(holdings: Holdings, place: Place, borders: Day | null): readonly PlaceFigures[] {
  return undatedFor(holdings, [place.code]).flatMap((edition) => {
    const found = comparableAt(holdings, edition, place.code, borders);
    return found.kind === 'figures' ? [found.of] : [];
  });
}

function leftOutPoint(edition: EditionInfo, found: FoundFigures): LeftOutPoint {
  return {
    edition,
    reason: found.kind === 'split' ? 'was-split' : 'predecessor-missing',
    missing: found.kind === 'split' || found.kind === 'incomplete' ? found.places : [],
  };
}

function splitPlaces(leftOut: readonly LeftOutPoint[]): readonly Place[] {
  const places = leftOut.filter(({ reason }) => reason === 'was-split').flatMap(({ missing }) => missing);
  return [...new Map(places.map((place) => [place.code, place])).values()];
}

function notesOfSeries(series: TrendSeries): readonly (Note | null)[] {
  const { points, undated, joined, gone, split } = series;
  const changed = joined.length > 0 || gone.length > 0;
  return [
    ...notesOfFigures([...points, ...undated]),
    split.length > 0 ? 'split' : null,
    changed ? 'region_changed' : null,
    changed ? 'not_like_for_like' : null,
    countedDifferently(points.map(({ edition }) => edition.period)) ? 'definition_changed' : null,
    points.some(hasNationalDifference) ? 'national_total_differs' : null,
  ];
}

function hasNationalDifference({ place, edition }: PlaceFigures): boolean {
  return place.code === 'NL' && edition.findings.some(({ kind }) => kind === 'national-total-differs');
}
