import type { TargetProgress } from '../domain/answer.ts';
import { shareOf } from '../domain/figures.ts';
import { periodOfDay, quartersBetween } from '../domain/period.ts';
import type { Target } from '../domain/state.ts';
import type { Asking } from './asking.ts';
import { figuresAt } from './figures-at.ts';
import { resolveDated } from './resolve-edition.ts';

/** Where a place stands in its newest edition; null when no edition has that share for it. */
export function progressOf(
  { holdings, today }: Pick<Asking, 'holdings' | 'today'>,
  wanted: Pick<Target, 'place' | 'metric' | 'share' | 'by'>,
): Omit<TargetProgress, 'target'> | null {
  const resolved = resolveDated(holdings, { kind: 'newest' }, [wanted.place]);
  if (resolved.kind !== 'resolved') return null;
  const found = figuresAt(holdings, resolved.edition, wanted.place);
  if (found.kind !== 'figures') return null;
  const share = shareOf(found.of.figures, wanted.metric, found.of.register);
  if (share === null) return null;
  // 0.55 × 100 is 55.00000000000001 in binary: a hair above a whole person is no extra person.
  const missing = Math.ceil(wanted.share * share.of - 1e-6) - share.part;
  const quarters = wanted.by === null ? 0 : quartersBetween(periodOfDay(today), wanted.by) + 1;
  return {
    place: found.of.place,
    share,
    missing,
    points: share.value === null ? null : (wanted.share - share.value) * 100,
    perQuarter: quarters > 0 ? Math.ceil(Math.max(0, missing) / quarters) : null,
  };
}
