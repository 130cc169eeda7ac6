import { expect, test } from 'vitest';
import { travelClock } from '../../src/local-slack/travel-clock.ts';

test.each([
  ['2026-11-21T22:59:00Z', '2026-11-21'],
  ['2026-11-21T23:01:00Z', '2026-11-22'],
  ['2026-07-01T21:59:00Z', '2026-07-01'],
  ['2026-07-01T22:01:00Z', '2026-07-02'],
])('at %s it is %s in Amsterdam', (instant, day) => {
  expect(travelClock(new Date(instant)).today()).toBe(day);
});

test('it jumps, runs on from there, tells who listens, and finds its way back', () => {
  const clock = travelClock(new Date('2026-11-21T10:00:00Z'));
  const heard: string[] = [];
  clock.onMove(() => heard.push(clock.today()));
  clock.moveTo(new Date('2026-11-23T08:00:00Z'));
  clock.advance(24 * 3_600_000);
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(Date.parse('2026-11-24T08:00:00Z'));
  clock.backToNow();
  expect(heard).toEqual(['2026-11-23', '2026-11-24', '2026-11-21']);
});
