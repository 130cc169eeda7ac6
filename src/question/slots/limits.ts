import { isShareMetric, type Metric } from '../../domain/figures.ts';
import type { AskedPlace } from '../../domain/match.ts';
import type { RankLimit } from '../../domain/question.ts';
import type { Span } from '../span.ts';
import { findLimit, type WrittenLimit } from './find-limit.ts';
import { findThan } from './find-than.ts';
import { asShare } from './metric.ts';
import type { Alternative } from './slot.ts';

export interface LimitsSaid {
  readonly written: readonly WrittenLimit[];
  readonly than: { readonly side: 'above' | 'below'; readonly of: AskedPlace | 'scope' } | null;
}

const NONE: Alternative<LimitsSaid> = { value: { written: [], than: null }, used: [], features: [] };
const MOST_LIMITS = 3;

/** What cuts a ranking: amounts, or what another place has. `before`: the side of the limit asked before. */
export function limitAlternatives(
  spans: readonly Span[],
  before: RankLimit['side'] | null,
  taken: ReadonlySet<number>,
): readonly Alternative<LimitsSaid>[] {
  const written: WrittenLimit[] = [];
  let rest = spans.map((span, i) => (taken.has(i) ? silent(span) : span));
  while (written.length < MOST_LIMITS) {
    const found = findLimit(rest, written.length === 0 ? before : null);
    if (found === null) break;
    written.push(found);
    rest = rest.map((span, i) => (found.used.has(i) ? silent(span) : span));
  }
  const than = findThan(spans);
  const [first] = written;
  return [
    NONE,
    ...(first === undefined ? [] : [limited(written)]),
    ...(written.length > 1 && first !== undefined ? [limited([first])] : []),
    ...(than === null
      ? []
      : [
          {
            value: { written: [], than: { side: than.side, of: than.of } },
            used: [...than.used],
            features: ['limit:than'],
          },
        ]),
  ];
}

function limited(written: readonly WrittenLimit[]): Alternative<LimitsSaid> {
  const used = written.flatMap((limit) => [...limit.used]);
  return {
    value: { written, than: null },
    used,
    features: [
      `limit:${written.length > 1 ? 'several' : 'one'}`,
      ...written.map(({ unit, side }) => `limit:${side}-${unit}`),
    ],
  };
}

function silent(span: Span): Span {
  return { ...span, words: '', place: null, tags: new Set(['noise' as const]) };
}

const MIRRORED = {
  above: 'below',
  at_least: 'at_most',
  below: 'above',
  at_most: 'at_least',
  between: 'between',
} as const satisfies Record<RankLimit['side'], RankLimit['side']>;

/** The limit in the unit of the metric, and the metric that the limit asks for; null where the two do not go together. */
export function settleLimit(
  { side, amount, to, unit }: WrittenLimit,
  asked: Metric | null,
  before: Metric | null,
): { readonly limit: RankLimit; readonly metric: Metric | null } | null {
  const metric = asked ?? before;
  const isLarge = amount > 100 || (to ?? 0) > 100;
  const isShare =
    unit === 'share' || (unit === null && !isLarge && (metric === null || isShareMetric(metric)));
  if (!isShare) {
    if (!Number.isInteger(amount) || !Number.isInteger(to ?? 0)) return null;
    return {
      limit: limitOf(side, amount, to),
      metric: metric === null ? (unit === 'people' ? 'total' : null) : asCount(metric),
    };
  }
  if (unit === null && isLarge) return null;
  const isWritten0To1 = unit === null && amount > 0 && amount < 1;
  const toShare = (bound: number) => (isWritten0To1 ? bound : Math.round(bound * 1000) / 100_000);
  const limit = limitOf(side, toShare(amount), to === null ? null : toShare(to));
  return metric?.includes('without') === true
    ? { limit: complement(limit), metric: asShare(metric) }
    : { limit, metric: metric === null ? null : asShare(metric) };
}

function limitOf(side: RankLimit['side'], one: number, two: number | null): RankLimit {
  return two === null ? { side, value: one } : { side, value: Math.min(one, two), to: Math.max(one, two) };
}

/** More than 40% without a profile is less than 60% with one. */
function complement({ side, value, to }: RankLimit): RankLimit {
  const rest = (share: number) => Math.round((1 - share) * 100_000) / 100_000;
  return to === undefined
    ? { side: MIRRORED[side], value: rest(value) }
    : { side, value: rest(to), to: rest(value) };
}

/** `meer dan 500 bij UWV`: people, where a ranking without an amount would be by share. */
function asCount(metric: Metric): Metric {
  if (!isShareMetric(metric)) return metric;
  if (metric.startsWith('uwv')) return 'uwv_total';
  return metric.startsWith('municipal') ? 'municipal_total' : 'total';
}
