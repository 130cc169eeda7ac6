import { type Period, yearOf } from './period.ts';

/** Editions from this year on print stricter rules for when a profile counts. */
const STRICTER_SINCE = 2025;

/** Whether one of these quarters was counted by stricter rules than another; undated editions (null) tell nothing. */
export function countedDifferently(periods: readonly (Period | null)[]): boolean {
  const years = periods.flatMap((period) => (period === null ? [] : [yearOf(period)]));
  return years.some((year) => year < STRICTER_SINCE) && years.some((year) => year >= STRICTER_SINCE);
}
