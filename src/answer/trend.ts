import type { Answer, LeftOutPoint, Note, PlaceFigures, Reading, TrendSeries } from '../domain/answer.ts';
import { type Day, type Period, yearOf } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { type Asking, common, notesOfFigures, staleNote } from './asking.ts';
import { comparableAt, type FoundFigures } from './figures-at.ts';
import { type DatedEdition, dayOf, type Holdings } from './holdings.ts';
import { noEdition, notResolved } from './no-edition.ts';
import { spanOf } from './read-period.ts';
import { membershipChange } from './region-membership.ts';
import { covers, type NotResolved, type Resolved, resolveDated } from './resolve-edition.ts';

/** Every dated edition between two, for each place asked; undated ones apart. */
export function answerTrend(asking: Asking): Answer {
  const { question, holdings } = asking;
  const places = question.places.map(({ place }) => place);
  const codes = places.map(({ code }) => code);
  const span = spanOf(question.period);
  const ends = [resolveDated(holdings, span.from, codes), resolveDated(holdings, span.to, codes)] as const;
  const [start, end] = ends;
  if (start.kind !== 'resolved') return missingEnd(asking, places, start, ends);
  if (end.kind !== 'resolved') return missingEnd(asking, places, end, ends);
  const [first, last] =
    start.edition.period <= end.edition.period ? [start.edition, end.edition] : [end.edition, start.edition];
  const series = places.map((place) => seriesOf(holdings, place, first, last));
  const period =
    span.from.kind === 'oldest' ? usedPeriod(series, last) : ([first.period, last.period] as const);
  const notes = notesOfTrend(asking, series);
  if (!series.some(hasTwoPoints)) return tooFewPoints(asking, series, { intent: 'trend', period });
  return { ...common(asking, { intent: 'trend', period }, notes), kind: 'trend', series };
}

function seriesOf(holdings: Holdings, place: Place, first: DatedEdition, last: DatedEdition): TrendSeries {
  const borders = dayOf(last);
  const points: PlaceFigures[] = [];
  const leftOut: LeftOutPoint[] = [];
  for (const edition of editionsBetween(holdings, place, first.period, last.period)) {
    const found = comparableAt(holdings, edition, place.code, borders);
    if (found.kind === 'figures') points.push(found.of);
    else if (found.kind !== 'none') leftOut.push(leftOutPoint(edition, found));
  }
  const [from, to] = [points.at(0), points.at(-1)];
  const change = from && to ? membershipChange(holdings, place, from.edition, to.edition) : null;
  return {
    place,
    points,
    leftOut,
    undated: undatedPoints(holdings, place, borders),
    joined: change?.joined ?? [],
    gone: change?.gone ?? [],
    likeForLike: change?.likeForLike ?? null,
    split: splitPlaces(leftOut),
  };
}

/** One edition per quarter: the national one where there is a choice. */
function editionsBetween(
  holdings: Holdings,
  place: Place,
  from: Period,
  to: Period,
): readonly DatedEdition[] {
  const byPeriod = new Map<Period, DatedEdition>();
  for (const edition of holdings.dated) {
    if (edition.period < from || edition.period > to || !covers(holdings, edition, place.code)) continue;
    byPeriod.set(edition.period, edition);
  }
  return [...byPeriod.values()];
}

function undatedPoints(holdings: Holdings, place: Place, borders: Day | null): readonly PlaceFigures[] {
  return holdings.undated.flatMap((edition) => {
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

/** The oldest and the newest point there is for every place. */
function usedPeriod(series: readonly TrendSeries[], last: DatedEdition): readonly [Period, Period] {
  const starts = series.flatMap(({ points }) => points[0]?.edition.period ?? []);
  const latestStart = starts.toSorted().at(-1) ?? last.period;
  return [latestStart, last.period];
}

function notesOfTrend({ today }: Asking, series: readonly TrendSeries[]): readonly (Note | null)[] {
  const points = series.flatMap((one) => one.points);
  const years = points.flatMap(({ edition }) => (edition.period === null ? [] : [yearOf(edition.period)]));
  const crosses = years.some((year) => year < STRICTER_SINCE) && years.some((year) => year >= STRICTER_SINCE);
  const changed = series.some(({ joined, gone }) => joined.length > 0 || gone.length > 0);
  const newest = points
    .toSorted((a, b) => ((a.edition.period ?? '') < (b.edition.period ?? '') ? -1 : 1))
    .at(-1);
  return [
    ...notesOfFigures([...points, ...series.flatMap(({ undated }) => undated)]),
    series.some(({ split }) => split.length > 0) ? 'split' : null,
    changed ? 'region_changed' : null,
    changed ? 'not_like_for_like' : null,
    crosses ? 'definition_changed' : null,
    points.some(hasNationalDifference) ? 'national_total_differs' : null,
    staleNote(newest?.edition, today),
  ];
}

/** Editions from this year on print stricter rules for when a profile counts. */
const STRICTER_SINCE = 2025;

function hasNationalDifference({ place, edition }: PlaceFigures): boolean {
  return place.code === 'NL' && edition.findings.some(({ kind }) => kind === 'national-total-differs');
}

/** An end is not held: what is held instead. */
function missingEnd(
  asking: Asking,
  places: readonly Place[],
  failed: NotResolved,
  [start, end]: readonly [Resolved<DatedEdition>, Resolved<DatedEdition>],
): Answer {
  const from = periodOfEnd(start);
  const to = periodOfEnd(end);
  const period = from !== null && to !== null ? ([from, to] as const) : null;
  return notResolved(asking, failed, places, { intent: 'trend', period });
}

function periodOfEnd(end: Resolved<DatedEdition>): Period | null {
  return end.kind === 'resolved' ? end.edition.period : end.period;
}

/** An undated edition counts as a point to hold the newest figures against. */
function hasTwoPoints({ points, undated }: TrendSeries): boolean {
  return points.length >= 2 || undated.length > 0;
}

/** Fewer than two points that can be compared: the one there is, and why there are no more. */
function tooFewPoints(asking: Asking, series: readonly TrendSeries[], reading: Partial<Reading>): Answer {
  return noEdition(asking, {
    reason: series.some(({ leftOut }) => leftOut.length > 0) ? 'not-comparable' : 'one-edition',
    place: series[0]?.place ?? null,
    reading,
    instead: series.flatMap(({ points }) => points),
    notes: [series.some(({ split }) => split.length > 0) ? 'split' : null],
  });
}
