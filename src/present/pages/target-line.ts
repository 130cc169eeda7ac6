import type { TargetProgress } from '../../domain/answer.ts';
import { quarterOf, yearOf } from '../../domain/period.ts';
import type { Words } from '../words/words.ts';

/** `Doel 70% dekking eind 2026: nog 7,3 procentpunt: 126 profielen erbij, dat zijn er 26 per kwartaal`. */
export function targetLine(progress: TargetProgress, words: Words): string {
  const { figures, numbers, metrics } = words;
  const { by, share, metric } = progress.target;
  const end = by === null ? null : figures.endOf(quarterOf(by), yearOf(by), numbers.quarter(by));
  const target = figures.target(metrics.noun(metric), numbers.wholePercent(share), end);
  if (progress.share.value === null) return figures.unknownProgress(target);
  if (progress.missing <= 0 || progress.points === null) return figures.reached(target);
  const toGo = figures.toGo(target, progress.points, progress.missing);
  const pace = paceOf(progress);
  return pace === null ? toGo : `${toGo}, ${figures.toGoPerQuarter(pace)}`;
}

/** People per quarter, where that says more than the number itself: not when all of them fall in one quarter. */
export function paceOf({
  missing,
  perQuarter,
}: Pick<TargetProgress, 'missing' | 'perQuarter'>): number | null {
  return perQuarter === missing ? null : perQuarter;
}
