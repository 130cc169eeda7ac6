import { type Day, isQuarter, periodOf } from '../../domain/period.ts';
import type { PeriodPoint } from '../../domain/question.ts';
import { type Span, tagValue } from '../span.ts';

/** A point in time that was found, from span `at` up to `end`. */
export interface Found {
  readonly point: PeriodPoint;
  readonly at: number;
  readonly end: number;
  /** A quarter whose year was not written. */
  readonly quarter: number | null;
}

/** The point in time that begins at span `i`; null when none does. */
export function findPoint(spans: readonly Span[], i: number, today: Day): Found | null {
  const span = spans[i];
  if (span === undefined || span.place !== null) return null;
  return (
    compactQuarter(span, i) ??
    calendarDay(spans, i) ??
    yearFirst(spans, i) ??
    quarterFirst(spans, i) ??
    monthOrEdge(spans, i) ??
    relative(spans, i, today)
  );
}

/** `2025q2`, `q22025`, `kw225`. */
function compactQuarter(span: Span, at: number): Found | null {
  const yearBefore = /^((?:19|20)\d\d)(?:q|kw|k)([1-4])$/.exec(span.words);
  if (yearBefore !== null) return quarterPoint(Number(yearBefore[1]), Number(yearBefore[2]), at, at + 1);
  const yearAfter = /^(?:q|kw|k)([1-4])((?:20)?\d\d)$/.exec(span.words);
  if (yearAfter === null) return null;
  const year = Number(yearAfter[2]);
  return quarterPoint(year < 100 ? 2000 + year : year, Number(yearAfter[1]), at, at + 1);
}

/** `30-6-2025`, `2025-06-30`. */
function calendarDay(spans: readonly Span[], i: number): Found | null {
  const [a, b, c] = spans.slice(i, i + 3);
  if (a === undefined || b === undefined || c === undefined) return null;
  if (!/^[-/.]$/.test(b.before) || !/^[-/.]$/.test(c.before)) return null;
  const year = yearIn(a) ?? yearIn(c);
  const month = Number(b.words);
  if (year === null || !(month >= 1 && month <= 12)) return null;
  return quarterPoint(year, Math.ceil(month / 3), i, i + 3);
}

/** `2025 q2`, `2025-Q2`, `2025 tweede kwartaal`, or the bare year. */
function yearFirst(spans: readonly Span[], i: number): Found | null {
  const span = spans[i];
  const year = span === undefined ? null : yearIn(span);
  if (year === null) return null;
  const quarter = quarterAt(spans, i + 1);
  if (quarter !== null && !/[,;]/.test(spans[i + 1]?.before ?? '')) {
    return quarterPoint(year, quarter.quarter, i, quarter.end);
  }
  return { point: { kind: 'year', year }, at: i, end: i + 1, quarter: null };
}

function quarterFirst(spans: readonly Span[], i: number): Found | null {
  const quarter = quarterAt(spans, i);
  if (quarter === null) return null;
  const year = yearAt(spans, quarter.end) ?? shortYearAt(spans, quarter.end);
  if (year !== null) return quarterPoint(year.year, quarter.quarter, i, year.end);
  return { point: { kind: 'newest' }, at: i, end: quarter.end, quarter: quarter.quarter };
}

/** `q2`, `2e kwartaal`, `kwartaal 2`, `kw 2`. */
function quarterAt(spans: readonly Span[], i: number): { quarter: number; end: number } | null {
  const span = spans[i];
  if (span === undefined) return null;
  const direct = tagValue(span, 'quarter');
  if (direct !== null) return { quarter: Number(direct), end: i + 1 };
  const next = spans[i + 1];
  const ordinal = tagValue(span, 'ordinal') ?? (/^[1-4]$/.test(span.words) ? span.words : null);
  if (ordinal !== null && next?.tags.has('quarter')) return { quarter: Number(ordinal), end: i + 2 };
  if (span.tags.has('quarter') && next !== undefined && /^[1-4]$/.test(next.words)) {
    return { quarter: Number(next.words), end: i + 2 };
  }
  return null;
}

function monthOrEdge(spans: readonly Span[], i: number): Found | null {
  const start = /^([1-9]|[12]\d|3[01])$/.test(spans[i]?.words ?? '') ? i + 1 : i;
  const span = spans[start];
  if (span === undefined) return null;
  const month = tagValue(span, 'month');
  if (month !== null) {
    const quarter = Math.ceil(Number(month) / 3);
    const year = yearAt(spans, start + 1) ?? shortYearAt(spans, start + 1);
    if (year !== null) return quarterPoint(year.year, quarter, i, year.end);
    if (span.words === 'may' || span.words === 'jan' || span.words === 'sep') return null;
    return { point: { kind: 'newest' }, at: i, end: start + 1, quarter };
  }
  const edge = tagValue(span, 'edge');
  const year = edge === null || start !== i ? null : yearAt(spans, i + 1);
  return edge === null || year === null ? null : quarterPoint(year.year, Number(edge), i, year.end);
}

function relative(spans: readonly Span[], i: number, today: Day): Found | null {
  const span = spans[i];
  if (span === undefined) return null;
  const at = { at: i, end: i + 1, quarter: null };
  if (span.tags.has('when:newest')) {
    const year = /kwartaal|quarter/.test(span.words) ? yearAt(spans, i + 1) : null;
    if (year !== null) return quarterPoint(year.year, 4, i, year.end);
    return { point: { kind: 'newest' }, ...at };
  }
  if (span.tags.has('when:previous-quarter')) return { point: { kind: 'previous-quarter' }, ...at };
  if (span.tags.has('when:previous-year')) return { point: { kind: 'previous-year' }, ...at };
  if (span.tags.has('when:oldest')) return { point: { kind: 'oldest' }, ...at };
  if (span.tags.has('when:undated')) return { point: { kind: 'undated' }, ...at };
  // `twee jaar geleden`: a plain year, counted from today.
  const ago = Number(tagValue(span, 'number') ?? (/^\d$/.test(span.words) ? span.words : Number.NaN));
  if (ago >= 2 && /^(jaar geleden|jaar terug|years ago|jaar eerder)$/.test(wordsAfter(spans, i))) {
    const end = spans[i + 1]?.words.includes(' ') ? i + 2 : i + 3;
    return { point: { kind: 'year', year: Number(today.slice(0, 4)) - ago }, at: i, end, quarter: null };
  }
  return null;
}

function wordsAfter(spans: readonly Span[], i: number): string {
  const next = spans[i + 1]?.words ?? '';
  return next.includes(' ') ? next : `${next} ${spans[i + 2]?.words ?? ''}`;
}

/** A year at `i`, past `van`, `van het jaar`, `of`, `in`. */
function yearAt(spans: readonly Span[], i: number): { year: number; end: number } | null {
  for (let at = i; at < i + 4; at++) {
    const span = spans[at];
    if (span === undefined) return null;
    const year = yearIn(span);
    if (year !== null) return { year, end: at + 1 };
    if (!/^(van|of|in|het|the|jaar|year|voor|for)$/.test(span.words)) return null;
  }
  return null;
}

/** `q2 25`, `q2/25`. */
function shortYearAt(spans: readonly Span[], i: number): { year: number; end: number } | null {
  const span = spans[i];
  if (span === undefined || !/^(1[5-9]|2\d|3\d)$/.test(span.words)) return null;
  const next = spans[i + 1];
  const isShare = next !== undefined && (next.words === '%' || next.tags.has('share'));
  return isShare ? null : { year: 2000 + Number(span.words), end: i + 1 };
}

function yearIn(span: Span): number | null {
  if (/^(19|20)\d\d$/.test(span.words)) return Number(span.words);
  return /^'\d\d$/.test(span.text) ? 2000 + Number(span.words) : null;
}

function quarterPoint(year: number, quarter: number, at: number, end: number): Found | null {
  if (!isQuarter(quarter)) return null;
  return { point: { kind: 'quarter', period: periodOf(year, quarter) }, at, end, quarter: null };
}
