import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePacer } from '../../src/digest/pacer.ts';

const rates = { channelSeconds: 1, workspacePerMinute: 100 };

it('lets one message a second into a channel', () => {
  const pacer = makePacer(rates);
  expect(pacer.reserve('T1', 'C1', 0)).toBe(0);
  expect(pacer.reserve('T1', 'C1', 400)).toBe(600);
  expect(pacer.reserve('T1', 'C2', 400)).toBe(0);
  expect(pacer.reserve('T1', 'C1', 1_000)).toBe(0);
});

it('keeps workspaces apart', () => {
  const pacer = makePacer({ channelSeconds: 1, workspacePerMinute: 1 });
  expect(pacer.reserve('T1', 'C1', 0)).toBe(0);
  expect(pacer.reserve('T2', 'C1', 0)).toBe(0);
  expect(pacer.reserve('T1', 'C2', 0)).toBe(60_000);
});

it('never lets more than the rate through in any minute', () => {
  const step = fc.record({
    channel: fc.integer({ min: 0, max: 30 }),
    wait: fc.integer({ min: 0, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 200, maxLength: 400 }), (steps) => {
      const pacer = makePacer(rates);
      const through: number[] = [];
      let now = 0;
      for (const { channel, wait } of steps) {
        now += wait;
        if (pacer.reserve('T1', `C${channel}`, now) === 0) through.push(now);
      }
      for (const start of through) {
        expect(through.filter((at) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 50 },
  );
});
