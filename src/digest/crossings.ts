import type { FiguresAnswer } from '../domain/answer.ts';
import type { Crossing } from '../domain/digest.ts';
import { isSmall, shareOf } from '../domain/figures.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Instant, Target, Threshold } from '../domain/state.ts';
import type { Consult } from './consult.ts';

/**
 * Thresholds and targets that an edition stored after `since` crossed: they hold now and did not in the edition before.
 * A place elsewhere, of which nothing new came in, has crossed nothing.
 */
export function crossingsOf(
  thresholds: readonly Threshold[],
  targets: readonly Target[],
  since: Instant | null,
  consult: Consult,
): readonly Crossing[] {
  const isNew = ({ place }: { readonly place: PlaceCode }) =>
    (consult.lookup(place, null)?.subject.edition.importedAt ?? '') > (since ?? '');
  return [
    ...thresholds.filter(isNew).flatMap((threshold) => crossedThreshold(threshold, consult) ?? []),
    ...targets.filter(isNew).flatMap((target) => crossedTarget(target, consult) ?? []),
  ];
}

function crossedThreshold(threshold: Threshold, consult: Consult): Crossing | null {
  const now = consult.lookup(threshold.place, null);
  const value = now === null ? null : shareNow(now, threshold);
  if (now === null || value === null || !isPast(threshold, value)) return null;
  const before = lookupBefore(now, consult);
  const then = before === null ? null : shareNow(before, threshold);
  if (then !== null && isPast(threshold, then)) return null;
  return { kind: 'threshold', threshold, place: now.subject.place, value };
}

function crossedTarget(target: Target, consult: Consult): Crossing | null {
  const now = consult.lookup(target.place, null);
  const progress = now?.targets.find((one) => one.target.id === target.id);
  if (now === null || progress === undefined || progress.missing > 0) return null;
  const before = lookupBefore(now, consult)?.subject;
  // Progress is always that of the newest edition; of the one before only the share counts.
  const then = before === undefined ? null : shareOf(before.figures, target.metric, before.register);
  const wasReached = then !== null && then.part >= Math.ceil(target.share * then.of - 1e-6);
  return wasReached ? null : { kind: 'target', progress };
}

function lookupBefore(now: FiguresAnswer, { lookup }: Consult): FiguresAnswer | null {
  const period = now.since?.from.edition.period ?? null;
  return period === null ? null : lookup(now.subject.place.code, period);
}

/** null where fewer than 10 people are in the denominator: no thresholds on small numbers. */
function shareNow({ subject }: FiguresAnswer, { metric }: Threshold): number | null {
  const share = shareOf(subject.figures, metric, subject.register);
  return share === null || isSmall(share) ? null : share.value;
}

function isPast({ side, share }: Threshold, value: number): boolean {
  return side === 'below' ? value < share : value > share;
}
