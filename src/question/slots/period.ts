import { type Day, yearOf } from '../../domain/period.ts';
import type { PeriodAsked, PeriodPoint } from '../../domain/question.ts';
import type { Span } from '../span.ts';
import { readPeriod } from './points.ts';
import type { Alternative } from './slot.ts';

export interface PeriodSaid {
  /** null: none is said. */
  readonly asked: PeriodAsked | null;
  readonly points: readonly PeriodPoint[];
  readonly future: boolean;
}

/** The points in time that are named, or none of them. */
export function periodAlternatives(spans: readonly Span[], today: Day): readonly Alternative<PeriodSaid>[] {
  const { asked, points, used, future: isSaid } = readPeriod(spans, today);
  const year = Number(today.slice(0, 4));
  const future =
    isSaid ||
    points.some((point) =>
      point.kind === 'year' ? point.year > year : point.kind === 'quarter' && yearOf(point.period) > year,
    );
  const none: Alternative<PeriodSaid> = {
    value: { asked: null, points: [], future },
    used: [],
    features: [],
  };
  if (asked === null) return [none];
  const said = { value: { asked, points, future }, used: [...used], features: [`period:${asked.kind}`] };
  const alternatives = [said, { ...none, features: ['period:left-out'] }];
  // `2020 vs nu`: from then until now.
  if (
    asked.kind !== 'span' &&
    asked.kind !== 'newest' &&
    spans.some(({ tags }) => tags.has('vs') || tags.has('says:compare') || tags.has('says:trend'))
  ) {
    const span: PeriodAsked = { kind: 'span', from: asked, to: { kind: 'newest' } };
    return [
      ...alternatives,
      { ...said, value: { asked: span, points, future }, features: ['period:span-of-point'] },
    ];
  }
  // `sinds 2020` read as the moment itself.
  if (asked.kind === 'span' && points.length === 1 && points[0] !== undefined) {
    return [
      ...alternatives,
      { ...said, value: { asked: points[0], points, future }, features: ['period:point-of-span'] },
    ];
  }
  return alternatives;
}
