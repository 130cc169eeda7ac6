import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageInMonths,
  firstDayOf,
  isPeriod,
  isStale,
  lastDayOf,
  type Period,
  periodOf,
  periodOfDay,
  quartersBetween,
  shiftPeriod,
} from '../../src/domain/period.ts';

const periods = fc
  .tuple(
    fc.integer({ min: 1950, max: 2090 }),
    fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  )
  .map(([year, quarter]) => periodOf(year, quarter));
const steps = fc.integer({ min: -30, max: 30 });

it.each(['2025-Q0', '2025-Q5', '2025Q2', '25-Q2', '2125-Q2', '2025-Q2 ', 'x2025-Q2', ''])(
  '%j is no quarter',
  (text) => {
    expect(isPeriod(text)).toBe(false);
  },
);

describe('any quarter', () => {
  it('shifted there and back is itself, and the distance is the shift', () => {
    fc.assert(
      fc.property(periods, steps, (period, step) => {
        const shifted = shiftPeriod(period, step);
        expect(isPeriod(shifted)).toBe(true);
        expect(shiftPeriod(shifted, -step)).toBe(period);
        expect(quartersBetween(period, shifted)).toBe(step);
      }),
    );
  });

  it('sorts as text in order of time', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 1, max: 30 }), (period, step) => {
        expect(period < shiftPeriod(period, step)).toBe(true);
      }),
    );
  });

  it('begins the day after the one before ended', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const next = new Date(`${lastDayOf(shiftPeriod(period, -1))}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.toISOString().slice(0, 10)).toBe(firstDayOf(period));
        expect(periodOfDay(firstDayOf(period))).toBe(period);
        expect(periodOfDay(lastDayOf(period))).toBe(period);
      }),
    );
  });
});

it.each<[Period, string, boolean]>([
  ['2025-Q2', '2025-06-30', false],
  ['2025-Q2', '2025-12-31', false],
  ['2025-Q2', '2026-01-01', true],
  ['2025-Q4', '2026-06-30', false],
  ['2025-Q4', '2026-07-01', true],
  ['2025-Q2', '2024-01-01', false],
])('the age of %s is said on %s: %s', (period, today, stale) => {
  expect(isStale(period, today)).toBe(stale);
});

it.each<[Period, string, number]>([
  ['2025-Q2', '2025-06-30', 0],
  ['2025-Q2', '2025-07-29', 0],
  ['2025-Q2', '2025-07-30', 1],
  ['2025-Q2', '2026-06-30', 12],
  ['2025-Q4', '2026-01-30', 0],
  ['2025-Q4', '2026-01-31', 1],
  ['2025-Q2', '2024-12-31', 0],
])('%s is on %s %i months old', (period, today, months) => {
  expect(ageInMonths(period, today)).toBe(months);
});
