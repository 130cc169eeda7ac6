import type { Reading } from '../domain/answer.ts';
import { frameOf } from '../domain/intents.ts';
import type { Place } from '../domain/place.ts';
import type { PeriodAsked, PeriodPoint } from '../domain/question.ts';
import type { Asking } from './asking.ts';
import { resolveDated, resolveEdition } from './resolve-edition.ts';

/** The period as it would be for these places, for an answer that has no edition of its own (a choice, a request). */
export function readPeriod(asking: Asking, candidates: readonly Place[]): Pick<Reading, 'period'> {
  const { question, holdings } = asking;
  const { period } = frameOf(question.intent);
  if (period === 'none') return { period: null };
  const places = [...question.places.map(({ place }) => place), ...candidates];
  const codes = places.length > 0 ? places.map(({ code }) => code) : (['NL'] as const);
  const at = (point: PeriodPoint) => {
    const resolved = resolveEdition(holdings, point, codes);
    return resolved.kind === 'resolved' ? resolved.edition.period : resolved.period;
  };
  if (period !== 'span') return { period: at(pointOf(question.period)) };
  const { from, to } = spanOf(question.period);
  const start = resolveDated(holdings, from, codes);
  const first = start.kind === 'resolved' ? start.edition.period : start.period;
  const last = at(to);
  return { period: first !== null && last !== null ? [first, last] : null };
}

/** The point in time of a question that is about one; of a span its end. */
export function pointOf(period: PeriodAsked): PeriodPoint {
  return period.kind === 'span' ? period.to : period;
}

/** The span of a trend: everything there is, or from the point named until the newest. */
export function spanOf(period: PeriodAsked): { readonly from: PeriodPoint; readonly to: PeriodPoint } {
  if (period.kind === 'span') return period;
  const named = period.kind !== 'newest' && period.kind !== 'undated';
  return { from: named ? period : { kind: 'oldest' }, to: { kind: 'newest' } };
}
