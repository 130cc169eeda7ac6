import { type Day, isQuarter, periodOf } from '../domain/period.ts';
import type { PeriodPoint } from '../domain/question.ts';
import { type Item, tagValue } from './item.ts';

/** A point in time that was found, from item `at` up to `end`. */
export interface Found {
  readonly point: PeriodPoint;
  readonly at: number;
  readonly end: number;
  /** A quarter whose year was not written. */
  readonly quarter: number | null;
}

/** The point in time that begins at item `i`; null when none does. */
export function findPoint(items: readonly Item[], i: number, today: Day): Found | null {
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
