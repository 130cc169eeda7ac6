import type { Day } from '../domain/period.ts';
import { isQuarter, type Period, periodOf, periodOfDay, yearOf } from '../domain/period.ts';
import type { PeriodAsked, PeriodPoint } from '../domain/question.ts';
import { hasAny, type Item, tagValue } from './item.ts';

export interface ReadPeriod {
  /** null: the sentence names none. */
  readonly asked: PeriodAsked | null;
  /** Points in the order of the sentence, for targets and follow-ups. */
  readonly points: readonly PeriodPoint[];
  /** Indexes of the items that were read. */
  readonly used: ReadonlySet<number>;
  readonly future: boolean;
}

interface Found {
  readonly point: PeriodPoint;
  readonly at: number;
  readonly end: number;
  /** A quarter whose year was not written. */
  readonly quarter: number | null;
}

/** All points in time in the sentence; two make a span. A point after `vs` or beside `trend` is where a span begins. */
export function readPeriod(items: readonly Item[], today: Day): ReadPeriod {
  const used = new Set<number>();
  const found: Found[] = [];
  let since = false;
  let until = false;
  let future = false;
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    if (item === undefined) break;
    if (item.tags.has('when:next')) future = true;
    const next = findPoint(items, i, today);
    if (next === null) {
      if (item.tags.has('since')) since = true;
      if (item.tags.has('until')) until = true;
      i++;
      continue;
    }
    for (let j = i; j < next.end; j++) used.add(j);
    found.push(next);
    i = next.end;
  }
  const points = withYears(found, today);
  const asked = toAsked(points, since, until, startsSpan(items, found));
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
function startsSpan(items: readonly Item[], found: readonly Found[]): boolean {
  const first = found.find(({ point, quarter }) => point.kind !== 'newest' || quarter !== null);
  if (first === undefined) return false;
  if (hasAny(items, 'cue:trend')) return true;
  const before = items[first.at - 1];
  const joined =
    before !== undefined &&
    (hasAny([before], 'vs', 'cue:compare') || /^(met|with|to|bij)$/.test(before.words));
  return joined && hasAny(items, 'vs', 'cue:compare');
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

function findPoint(items: readonly Item[], i: number, today: Day): Found | null {
  const item = items[i];
  if (item === undefined || item.place !== null) return null;
  return (
    compactQuarter(item, i) ??
    calendarDay(items, i) ??
    yearFirst(items, i) ??
    quarterFirst(items, i) ??
    monthOrEdge(items, i) ??
    relative(items, i, today)
  );
}

/** `2025q2`, `q22025`, `kw225`. */
function compactQuarter(item: Item, at: number): Found | null {
  const yearBefore = /^((?:19|20)\d\d)(?:q|kw|k)([1-4])$/.exec(item.words);
  if (yearBefore !== null) return quarterPoint(Number(yearBefore[1]), Number(yearBefore[2]), at, at + 1);
  const yearAfter = /^(?:q|kw|k)([1-4])((?:20)?\d\d)$/.exec(item.words);
  if (yearAfter === null) return null;
  const year = Number(yearAfter[2]);
  return quarterPoint(year < 100 ? 2000 + year : year, Number(yearAfter[1]), at, at + 1);
}

/** `30-6-2025`, `2025-06-30`. */
function calendarDay(items: readonly Item[], i: number): Found | null {
  const [a, b, c] = items.slice(i, i + 3);
  if (a === undefined || b === undefined || c === undefined) return null;
  if (!/^[-/.]$/.test(b.before) || !/^[-/.]$/.test(c.before)) return null;
  const year = yearIn(a) ?? yearIn(c);
  const month = Number(b.words);
  if (year === null || !(month >= 1 && month <= 12)) return null;
  return quarterPoint(year, Math.ceil(month / 3), i, i + 3);
}

/** `2025 q2`, `2025-Q2`, `2025 tweede kwartaal`, or the bare year. */
function yearFirst(items: readonly Item[], i: number): Found | null {
  const item = items[i];
  const year = item === undefined ? null : yearIn(item);
  if (year === null) return null;
  const quarter = quarterAt(items, i + 1);
  if (quarter !== null && !/[,;]/.test(items[i + 1]?.before ?? '')) {
    return quarterPoint(year, quarter.quarter, i, quarter.end);
  }
  return { point: { kind: 'year', year }, at: i, end: i + 1, quarter: null };
}

function quarterFirst(items: readonly Item[], i: number): Found | null {
  const quarter = quarterAt(items, i);
  if (quarter === null) return null;
  const year = yearAt(items, quarter.end) ?? shortYearAt(items, quarter.end);
  if (year !== null) return quarterPoint(year.year, quarter.quarter, i, year.end);
  return { point: { kind: 'newest' }, at: i, end: quarter.end, quarter: quarter.quarter };
}

/** `q2`, `2e kwartaal`, `kwartaal 2`, `kw 2`. */
function quarterAt(items: readonly Item[], i: number): { quarter: number; end: number } | null {
  const item = items[i];
  if (item === undefined) return null;
  const direct = tagValue(item, 'quarter');
  if (direct !== null) return { quarter: Number(direct), end: i + 1 };
  const next = items[i + 1];
  const ordinal = tagValue(item, 'ordinal') ?? (/^[1-4]$/.test(item.words) ? item.words : null);
  if (ordinal !== null && next?.tags.has('quarter')) return { quarter: Number(ordinal), end: i + 2 };
  if (item.tags.has('quarter') && next !== undefined && /^[1-4]$/.test(next.words)) {
    return { quarter: Number(next.words), end: i + 2 };
  }
  return null;
}

function monthOrEdge(items: readonly Item[], i: number): Found | null {
  const start = /^([1-9]|[12]\d|3[01])$/.test(items[i]?.words ?? '') ? i + 1 : i;
  const item = items[start];
  if (item === undefined) return null;
  const month = tagValue(item, 'month');
  if (month !== null) {
    const quarter = Math.ceil(Number(month) / 3);
    const year = yearAt(items, start + 1) ?? shortYearAt(items, start + 1);
    if (year !== null) return quarterPoint(year.year, quarter, i, year.end);
    if (item.words === 'may' || item.words === 'jan' || item.words === 'sep') return null;
    return { point: { kind: 'newest' }, at: i, end: start + 1, quarter };
  }
  const edge = tagValue(item, 'edge');
  const year = edge === null || start !== i ? null : yearAt(items, i + 1);
  return edge === null || year === null ? null : quarterPoint(year.year, Number(edge), i, year.end);
}

function relative(items: readonly Item[], i: number, today: Day): Found | null {
  const item = items[i];
  if (item === undefined) return null;
  const at = { at: i, end: i + 1, quarter: null };
  if (item.tags.has('when:newest')) {
    const year = /kwartaal|quarter/.test(item.words) ? yearAt(items, i + 1) : null;
    if (year !== null) return quarterPoint(year.year, 4, i, year.end);
    return { point: { kind: 'newest' }, ...at };
  }
  if (item.tags.has('when:previous-quarter')) return { point: { kind: 'previous-quarter' }, ...at };
  if (item.tags.has('when:previous-year')) return { point: { kind: 'previous-year' }, ...at };
  if (item.tags.has('when:oldest')) return { point: { kind: 'oldest' }, ...at };
  if (item.tags.has('when:undated')) return { point: { kind: 'undated' }, ...at };
  // `twee jaar geleden`: a plain year, counted from today.
  const ago = Number(tagValue(item, 'number') ?? (/^\d$/.test(item.words) ? item.words : Number.NaN));
  if (ago >= 2 && /^(jaar geleden|jaar terug|years ago|jaar eerder)$/.test(wordsAfter(items, i))) {
    const end = items[i + 1]?.words.includes(' ') ? i + 2 : i + 3;
    return { point: { kind: 'year', year: Number(today.slice(0, 4)) - ago }, at: i, end, quarter: null };
  }
  return null;
}

function wordsAfter(items: readonly Item[], i: number): string {
  const next = items[i + 1]?.words ?? '';
  return next.includes(' ') ? next : `${next} ${items[i + 2]?.words ?? ''}`;
}

/** A year at `i`, past `van`, `van het jaar`, `of`, `in`. */
function yearAt(items: readonly Item[], i: number): { year: number; end: number } | null {
  for (let at = i; at < i + 4; at++) {
    const item = items[at];
    if (item === undefined) return null;
    const year = yearIn(item);
    if (year !== null) return { year, end: at + 1 };
    if (!/^(van|of|in|het|the|jaar|year|voor|for)$/.test(item.words)) return null;
  }
  return null;
}

/** `q2 25`, `q2/25`. */
function shortYearAt(items: readonly Item[], i: number): { year: number; end: number } | null {
  const item = items[i];
  if (item === undefined || !/^(1[5-9]|2\d|3\d)$/.test(item.words)) return null;
  const next = items[i + 1];
  const isShare = next !== undefined && (next.words === '%' || next.tags.has('share'));
  return isShare ? null : { year: 2000 + Number(item.words), end: i + 1 };
}

function yearIn(item: Item): number | null {
  if (/^(19|20)\d\d$/.test(item.words)) return Number(item.words);
  return /^'\d\d$/.test(item.text) ? 2000 + Number(item.words) : null;
}

function quarterPoint(year: number, quarter: number, at: number, end: number): Found | null {
  if (!isQuarter(quarter)) return null;
  return { point: { kind: 'quarter', period: periodOf(year, quarter) }, at, end, quarter: null };
}
