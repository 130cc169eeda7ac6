import { z } from 'zod';

export type Quarter = 1 | 2 | 3 | 4;

/** A quarter of a year, such as `2025-Q2`. Text order is time order. */
export type Period = `${number}-Q${Quarter}`;

/** A calendar day, `YYYY-MM-DD`. Text order is time order. */
export type Day = string;

export function isPeriod(text: string): text is Period {
  return /^(19|20)\d{2}-Q[1-4]$/.test(text);
}

export const periodSchema = z.templateLiteral([z.number(), '-Q', z.literal([1, 2, 3, 4])]).refine(isPeriod);

export function isQuarter(quarter: number): quarter is Quarter {
  return quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4;
}

export function periodOf(year: number, quarter: Quarter): Period {
  return `${year}-Q${quarter}`;
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

export function quarterOf(period: Period): Quarter {
  const quarter = Number(period.slice(-1));
  return isQuarter(quarter) ? quarter : 1;
}

/** The quarter `count` quarters later (earlier when negative). */
export function shiftPeriod(period: Period, count: number): Period {
  const index = yearOf(period) * 4 + quarterOf(period) - 1 + count;
  const quarter = (((index % 4) + 4) % 4) + 1;
  return periodOf(Math.floor(index / 4), isQuarter(quarter) ? quarter : 1);
}

/** Quarters from `from` to `to`; negative when `to` is earlier. */
export function quartersBetween(from: Period, to: Period): number {
  return (yearOf(to) - yearOf(from)) * 4 + quarterOf(to) - quarterOf(from);
}

/** The quarter a day falls in. */
export function periodOfDay(day: Day): Period {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return periodOf(Number(day.slice(0, 4)), isQuarter(quarter) ? quarter : 1);
}

export function firstDayOf(period: Period): Day {
  return `${yearOf(period)}-${String(quarterOf(period) * 3 - 2).padStart(2, '0')}-01`;
}

export function lastDayOf(period: Period): Day {
  const days = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' } as const;
  return `${yearOf(period)}-${days[quarterOf(period)]}`;
}

/**
 * Whether answers must say how old the figures are: from the third quarter after the edition's
 * (2025-Q2: from 2026-01-01).
 */
export function isStale(period: Period, today: Day): boolean {
  return quartersBetween(period, periodOfDay(today)) >= 3;
}

/** Whole months between the end of the edition's quarter and `today`; 0 when `today` lies before it. */
export function ageInMonths(period: Period, today: Day): number {
  const end = lastDayOf(period);
  const months =
    (Number(today.slice(0, 4)) - Number(end.slice(0, 4))) * 12 +
    (Number(today.slice(5, 7)) - Number(end.slice(5, 7)));
  return Math.max(0, today.slice(8) >= end.slice(8) ? months : months - 1);
}
