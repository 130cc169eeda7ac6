import type { Week } from '../domain/digest.ts';
import type { Day } from '../domain/period.ts';

const DAY_MS = 86_400_000;
/** A Monday; weeks are counted from it. */
const FIRST_MONDAY = Date.UTC(1970, 0, 5);

/** Whole weeks since Monday 5 January 1970: rises by one each week, also over a 53rd week. */
export function weekIndexOf(day: Day): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) - FIRST_MONDAY) / (7 * DAY_MS));
}

/** ISO 8601 week of a day: the week's Thursday decides the year. */
export function weekOf(day: Day): Week {
  const thursday = new Date(FIRST_MONDAY + weekIndexOf(day) * 7 * DAY_MS + 3 * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday of a week such as `2026-W47`; null when the text is no week or the year has no such week. */
export function mondayOf(week: string): Day | null {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return null;
  const index = weekIndexOf(`${year}-01-04`) + Number(number) - 1;
  const monday = new Date(FIRST_MONDAY + index * 7 * DAY_MS).toISOString().slice(0, 10);
  return weekOf(monday) === week ? monday : null;
}
