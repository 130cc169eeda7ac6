import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeRateLimiter } from '../../src/digest/rate-limiter.ts';

const rates = { channelSeconds: 1, workspacePosts: 100, workspaceSeconds: 60 };

it('lets one message a second into a channel, and keeps its turn for who has to wait', () => {
  const rateLimiter = makeRateLimiter(rates);
  expect(rateLimiter.reserve('T1', 'C1', 0, 'a')).toBe(0);
  expect(rateLimiter.reserve('T1', 'C1', 400, 'b')).toBe(600);
  expect(rateLimiter.reserve('T1', 'C2', 400, 'c')).toBe(0);
  expect(rateLimiter.reserve('T1', 'C1', 500, 'd')).toBe(1_500);
  expect(rateLimiter.reserve('T1', 'C1', 1_000, 'b')).toBe(0);
  expect(rateLimiter.reserve('T1', 'C1', 2_000, 'd')).toBe(0);
});

it('waits a second after who came later than its turn', () => {
  const rateLimiter = makeRateLimiter(rates);
  rateLimiter.reserve('T1', 'C1', 0, 'a');
  expect(rateLimiter.reserve('T1', 'C1', 0, 'b')).toBe(1_000);
  expect(rateLimiter.reserve('T1', 'C1', 0, 'c')).toBe(2_000);
  expect(rateLimiter.reserve('T1', 'C1', 1_900, 'b')).toBe(0);
  expect(rateLimiter.reserve('T1', 'C1', 2_000, 'c')).toBe(900);
  expect(rateLimiter.reserve('T1', 'C1', 2_900, 'c')).toBe(0);
});

it('keeps workspaces apart', () => {
  const rateLimiter = makeRateLimiter({ channelSeconds: 1, workspacePosts: 1, workspaceSeconds: 60 });
  expect(rateLimiter.reserve('T1', 'C1', 0, 'a')).toBe(0);
  expect(rateLimiter.reserve('T2', 'C1', 0, 'b')).toBe(0);
  expect(rateLimiter.reserve('T1', 'C2', 0, 'c')).toBe(60_000);
});

it('does not count what Slack did not take', () => {
  const rateLimiter = makeRateLimiter({ channelSeconds: 1, workspacePosts: 1, workspaceSeconds: 60 });
  expect(rateLimiter.reserve('T1', 'C1', 0, 'a')).toBe(0);
  rateLimiter.release('T1', 'a');
  expect(rateLimiter.reserve('T1', 'C1', 2_000, 'a')).toBe(0);
  expect(rateLimiter.reserve('T1', 'C2', 3_000, 'b')).toBe(59_000);
});

it('never lets more than the rate through in any minute, and everybody in the end', () => {
  const step = fc.record({
    channel: fc.integer({ min: 0, max: 30 }),
    wait: fc.integer({ min: 0, max: 900 }),
    late: fc.integer({ min: 0, max: 3_000 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 200, maxLength: 400 }), (steps) => {
      const rateLimiter = makeRateLimiter(rates);
      const through: { readonly at: number; readonly channel: string }[] = [];
      let waiting: { readonly at: number; readonly channel: string; readonly id: string }[] = [];
      const post = (now: number, channel: string, id: string, late: number) => {
        const wait = rateLimiter.reserve('T1', channel, now, id);
        if (wait === 0) through.push({ at: now, channel });
        else waiting.push({ at: now + wait + late, channel, id });
      };
      const comeBack = (now: number) => {
        for (;;) {
          const next = waiting.sort((a, b) => a.at - b.at)[0];
          if (next === undefined || next.at > now) return;
          waiting = waiting.slice(1);
          post(next.at, next.channel, next.id, 0);
        }
      };
      let now = 0;
      for (const [index, { channel, wait, late }] of steps.entries()) {
        now += wait;
        comeBack(now);
        post(now, `C${channel}`, String(index), late);
      }
      comeBack(Number.POSITIVE_INFINITY);
      expect(through).toHaveLength(steps.length);
      for (const [index, { at, channel }] of through.entries()) {
        expect((through[index + 100]?.at ?? Infinity) - at).toBeGreaterThanOrEqual(60_000);
        const next = through.slice(index + 1).find((other) => other.channel === channel);
        expect((next?.at ?? Infinity) - at).toBeGreaterThanOrEqual(1_000);
      }
    }),
    { numRuns: 30 },
  );
});
