import { expect, it } from 'vitest';
import { dayOf } from '../../src/operate/clock.ts';

it.each([
  ['2026-11-21T22:59:59Z', '2026-11-21'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  // The nights in which the clock is put forward and back.
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2025-12-31T23:00:00Z', '2026-01-01'],
])('%s is %s in Amsterdam', (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});
