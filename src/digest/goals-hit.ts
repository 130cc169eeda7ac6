import type { FiguresAnswer } from '../domain/answer.ts';
import type { GoalHit } from '../domain/digest.ts';
import { isSmall, shareOf } from '../domain/figures.ts';
import type { Alert, Goal, Instant, Target } from '../domain/state.ts';
import type { Consult } from './consult.ts';

/**
 * Goals that an edition stored after `since` hit: they hold now and did not in the edition before. A place elsewhere, of
 * which nothing new came in, has hit nothing. Alerts first.
 */
export function goalsHit(
  goals: readonly Goal[],
  since: Instant | null,
  consult: Consult,
): readonly GoalHit[] {
  const isNew = ({ place }: Goal) =>
    (consult.lookup(place, null)?.subject.edition.importedAt ?? '') > (since ?? '');
  const fresh = goals.filter(isNew);
  return [
    ...fresh.flatMap((goal) => (goal.kind === 'alert' ? (alertHit(goal, consult) ?? []) : [])),
    ...fresh.flatMap((goal) => (goal.kind === 'target' ? (targetHit(goal, consult) ?? []) : [])),
  ];
}

function alertHit(alert: Alert, consult: Consult): GoalHit | null {
  const now = consult.lookup(alert.place, null);
  const value = now === null ? null : shareNow(now, alert);
  if (now === null || value === null || !isPast(alert, value)) return null;
  const before = lookupBefore(now, consult);
  const then = before === null ? null : shareNow(before, alert);
  if (then !== null && isPast(alert, then)) return null;
  return { kind: 'alert', alert, place: now.subject.place, value };
}

function targetHit(target: Target, consult: Consult): GoalHit | null {
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

/** null where fewer than 10 people are in the denominator: no alerts on small numbers. */
function shareNow({ subject }: FiguresAnswer, { metric }: Alert): number | null {
  const share = shareOf(subject.figures, metric, subject.register);
  return share === null || isSmall(share) ? null : share.value;
}

function isPast({ side, share }: Alert, value: number): boolean {
  return side === 'below' ? value < share : value > share;
}
