import type { Day } from '../../domain/period.ts';
import { isQuarter, type Period, periodOf, periodOfDay, yearOf } from '../../domain/period.ts';
import type { PeriodAsked, PeriodPoint } from '../../domain/question.ts';
import { hasAny, type Span } from '../span.ts';
import { type Found, findPoint } from './find-point.ts';

export interface ReadPeriod {
  /** null: the sentence names none. */
  readonly asked: PeriodAsked | null;
  /** Points in the order of the sentence, for targets and follow-ups. */
  readonly points: readonly PeriodPoint[];
  /** Indexes of the spans that were read. */
  readonly used: ReadonlySet<number>;
  readonly future: boolean;
}

/** All points in time in the sentence; two make a span. A point after `vs` or beside `trend` is where a span begins. */
export function readPeriod(spans: readonly Span[], today: Day): ReadPeriod {
  const used = new Set<number>();
  const found: Found[] = [];
  let since = false;
  let until = false;
  let future = false;
  for (let i = 0; i < spans.length; ) {
    const span = spans[i];
    if (span === undefined) break;
    if (span.tags.has('when:next')) future = true;
    const next = findPoint(spans, i, today);
    if (next === null) {
      if (span.tags.has('since')) since = true;
      if (span.tags.has('until')) until = true;
      i++;
      continue;
    }
    for (let j = i; j < next.end; j++) used.add(j);
    found.push(next);
    i = next.end;
  }
  const points = withYears(found, today);
  const asked = toAsked(points, since, until, startsSpan(spans, found));
  return { asked, points, used, future };
}

function toAsked(
  points: readonly PeriodPoint[],
  since: boolean,
  until: boolean,
  comparing: boolean,
): PeriodAsked | null {
  const exact = points.filter(({ kind }) => kind !== 'newest');
  const newest: PeriodPoint = { kind: 'newest' };
  const [first] = exact;
  if (first === undefined) return points.length > 0 ? newest : null;
  const last = exact.at(-1) ?? first;
  if (exact.length > 1) return sameMoment(first, last) ? first : ordered(first, last);
  const span = (from: PeriodPoint): PeriodAsked => ({ kind: 'span', from, to: newest });
  if (first.kind === 'previous-quarter') return span(first);
  if (since) return span(first);
  if (until) {
    return points.length > 1 ? span(first) : { kind: 'span', from: { kind: 'oldest' }, to: first };
  }
  if (comparing && first.kind !== 'undated') return span(first);
  return first;
}

/** `vergeleken met vorig jaar`, `groei sinds …`: the one moment named is compared with now. */
function startsSpan(spans: readonly Span[], found: readonly Found[]): boolean {
  const first = found.find(({ point, quarter }) => point.kind !== 'newest' || quarter !== null);
  if (first === undefined) return false;
  if (hasAny(spans, 'says:trend')) return true;
  const before = spans[first.at - 1];
  const joined =
    before !== undefined &&
    (hasAny([before], 'vs', 'says:compare') || /^(met|with|to|bij)$/.test(before.words));
  return joined && hasAny(spans, 'vs', 'says:compare');
}

function ordered(a: PeriodPoint, b: PeriodPoint): PeriodAsked {
  const [from, to] = rank(a) <= rank(b) ? [a, b] : [b, a];
  return { kind: 'span', from, to };
}

function sameMoment(a: PeriodPoint, b: PeriodPoint): boolean {
  return a.kind === b.kind && rank(a) === rank(b);
}

/** Rough order in time. A bare year lies at its end. */
function rank(point: PeriodPoint): number {
  switch (point.kind) {
    case 'undated':
    case 'oldest':
      return 0;
    case 'quarter':
      return yearOf(point.period) * 10 + Number(point.period.slice(-1));
    case 'year':
      return point.year * 10 + 5;
    case 'previous-year':
      return 90_000;
    case 'previous-quarter':
      return 90_001;
    case 'newest':
      return 90_002;
  }
}

function withYears(found: readonly Found[], today: Day): readonly PeriodPoint[] {
  return found.map(({ point, quarter }, i) => {
    if (quarter === null || !isQuarter(quarter)) return point;
    const near = [...found.slice(i + 1), ...found.slice(0, i).reverse()].find(
      (other) => other.quarter === null && (other.point.kind === 'quarter' || other.point.kind === 'year'),
    );
    if (near?.point.kind === 'quarter') {
      return { kind: 'quarter', period: periodOf(yearOf(near.point.period), quarter) };
    }
    if (near?.point.kind === 'year') return { kind: 'quarter', period: periodOf(near.point.year, quarter) };
    return { kind: 'quarter', period: latest(quarter, today), yearAssumed: true };
  });
}

/** The most recent such quarter that has ended by `today`. */
function latest(quarter: 1 | 2 | 3 | 4, today: Day): Period {
  const year = Number(today.slice(0, 4));
  const candidate = periodOf(year, quarter);
  return candidate < periodOfDay(today) ? candidate : periodOf(year - 1, quarter);
}
