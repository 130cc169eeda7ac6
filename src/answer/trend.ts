import type { Answer, Reading, TrendSeries } from '../domain/answer.ts';
import type { Period } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import { type Asking, common, staleNote } from './asking.ts';
import type { DatedEdition } from './holdings.ts';
import { noEdition, notResolved } from './no-edition.ts';
import { spanOf } from './read-period.ts';
import { editionsFor, type NotResolved, type Resolved, resolveDated } from './resolve-edition.ts';
import { seriesOf } from './trend-series.ts';

/** Every dated edition between two, for each place asked; undated ones apart. */
export function answerTrend(asking: Asking): Answer {
  const { question, holdings, today } = asking;
  const places = question.places.map(({ place }) => place);
  const codes = places.map(({ code }) => code);
  const span = spanOf(question.period);
  const ends = [resolveDated(holdings, span.from, codes), resolveDated(holdings, span.to, codes)] as const;
  const [start, end] = ends;
  if (start.kind !== 'resolved') return missingEnd(asking, places, start, ends);
  if (end.kind !== 'resolved') return missingEnd(asking, places, end, ends);
  const [first, last] =
    start.edition.period <= end.edition.period ? [start.edition, end.edition] : [end.edition, start.edition];
  const found = places.map((place) => seriesOf(holdings, place, first, last));
  const series = found.map((one) => one.series);
  const period =
    span.from.kind === 'oldest' ? usedPeriod(series, last) : ([first.period, last.period] as const);
  if (!series.some(hasTwoPoints)) return tooFewPoints(asking, series, { intent: 'trend', period });
  const notes = [...found.flatMap((one) => one.notes), staleNote(last, today)];
  return { ...common(asking, { intent: 'trend', period }, notes), kind: 'trend', series };
}

/** The oldest and the newest point there is for every place. */
function usedPeriod(series: readonly TrendSeries[], last: DatedEdition): readonly [Period, Period] {
  const starts = series.flatMap(({ points }) => points[0]?.edition.period ?? []);
  const latestStart = starts.toSorted().at(-1) ?? last.period;
  return [latestStart, last.period];
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

/** The place that the fewest editions cover is why the others have no earlier point either. */
function leastCovered({ holdings }: Asking, series: readonly TrendSeries[]): Place | null {
  const covered = series.map(({ place }) => ({ place, count: editionsFor(holdings, [place.code]).length }));
  return covered.toSorted((a, b) => a.count - b.count)[0]?.place ?? null;
}

/** Fewer than two points that can be compared: the one there is, and why there are no more. */
function tooFewPoints(asking: Asking, series: readonly TrendSeries[], reading: Partial<Reading>): Answer {
  return noEdition(asking, {
    reason: series.some(({ leftOut }) => leftOut.length > 0) ? 'not-comparable' : 'one-edition',
    place: leastCovered(asking, series),
    reading,
    instead: series.flatMap(({ points }) => points),
    notes: [series.some(({ split }) => split.length > 0) ? 'split' : null],
  });
}
