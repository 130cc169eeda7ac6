import type { RankLimit } from '../../domain/question.ts';
import { type Span, tagValue } from '../span.ts';

/** On which side of the amount, and which spans say so. */
export interface Said {
  readonly side: RankLimit['side'];
  readonly at: readonly number[];
}

/** A number that may be a limit. */
export interface Amount {
  readonly amount: number;
  /** `geen uwv-profielen` says the side by itself. */
  readonly none?: Said;
  readonly unit: 'share' | 'people' | null;
  /** Index after the digits, and after a percent sign behind them. */
  readonly end: number;
  readonly unitEnd: number;
}

/** A number that is no year, no date and no number of inhabitants. */
export function amountAt(spans: readonly Span[], i: number): Amount | null {
  const span = spans[i];
  if (span === undefined || span.place !== null) return null;
  if (/^(de )?helft$/.test(span.words)) return { amount: 50, unit: 'share', end: i + 1, unitEnd: i + 1 };
  if (saysNone(spans, i)) {
    return { amount: 0, unit: 'people', end: i + 1, unitEnd: i + 1, none: { side: 'at_most', at: [i] } };
  }
  const { amount, end } = numberAt(spans, i);
  const unit = spans[end];
  if (amount === null || unit?.tags.has('quarter') || (unit && tagValue(unit, 'month') !== null)) return null;
  if (unit !== undefined && /^(%|procent|pct|perc|percent)$/.test(unit.words))
    return { amount, unit: 'share', end, unitEnd: end + 1 };
  if (/^(inwoners|inhabitants|residents)$/.test(unit?.words ?? '')) return null;
  // `meer dan 3 gemeenten` counts places.
  if (unit?.tags.has('gemeenten') || unit?.tags.has('regios')) return null;
  const isPeople = spans.slice(end, end + 3).some(countsPeople);
  if (end === i + 1 && /^(19|20)\d\d$/.test(span.words) && !isPeople) return null;
  return { amount, unit: isPeople ? 'people' : null, end, unitEnd: end };
}

/** `geen gemeente-profielen`: none at all; `geen profiel` is said of people. */
function saysNone(spans: readonly Span[], i: number): boolean {
  if (!/^(geen|nul|zonder|zero|no|without|0)$/.test(spans[i]?.words ?? '')) return false;
  const [next, beyond] = spans.slice(i + 1, i + 3);
  const owned = next !== undefined && (/^(uwv|gemeente|municipal)$/.test(next.words) ? beyond : next);
  return owned !== undefined && owned !== false && /profielen$|profiles$/.test(owned.words);
}

export function countsPeople({ tags, place }: Span): boolean {
  const nouns = ['noun:people', 'noun:profile', 'noun:client', 'have:without', 'have:with'] as const;
  return place === null && nouns.some((noun) => tags.has(noun));
}

/** `70`, `62,5`, `1.000`, `tien`: the parts of a number are spans of their own. */
function numberAt(spans: readonly Span[], i: number): { amount: number | null; end: number } {
  const span = spans[i];
  const spelled = span === undefined ? null : tagValue(span, 'number');
  if (spelled !== null) return { amount: Number(spelled), end: i + 1 };
  if (span === undefined || !/^\d{1,6}$/.test(span.words)) return { amount: null, end: i };
  let digits = span.words;
  let end = i + 1;
  const next = () => (/^[.,]$/.test(spans[end]?.before ?? '') ? (spans[end]?.words ?? '') : '');
  while (/^\d{3}$/.test(next()) && !digits.startsWith('0')) {
    digits += next();
    end++;
  }
  if (end === i + 1 && /^\d{1,2}$/.test(next()))
    return { amount: Number(`${digits}.${next()}`), end: end + 1 };
  return { amount: Number(digits), end };
}
