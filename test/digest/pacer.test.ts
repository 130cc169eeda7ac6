import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePacer } from '../../src/digest/pacer.ts';

const rates = { channelSeconds: 1, workspacePerMinute: 100 };

it('lets one message a second into a channel, and keeps its turn for who has to wait', () => {
  const pacer = makePacer(rates);
  expect(pacer.reserve('T1', 'C1', 0, 'a')).toBe(0);
  expect(pacer.reserve('T1', 'C1', 400, 'b')).toBe(600);
  expect(pacer.reserve('T1', 'C2', 400, 'c')).toBe(0);
  expect(pacer.reserve('T1', 'C1', 500, 'd')).toBe(1_500);
  expect(pacer.reserve('T1', 'C1', 1_000, 'b')).toBe(0);
  expect(pacer.reserve('T1', 'C1', 2_000, 'd')).toBe(0);
});

it('keeps workspaces apart', () => {
  const pacer = makePacer({ channelSeconds: 1, workspacePerMinute: 1 });
  expect(pacer.reserve('T1', 'C1', 0, 'a')).toBe(0);
  expect(pacer.reserve('T2', 'C1', 0, 'b')).toBe(0);
  expect(pacer.reserve('T1', 'C2', 0, 'c')).toBe(60_000);
});

it('never lets more than the rate through in any minute, and everybody in the end after one wait', () => {
  const step = fc.record({
    channel: fc.integer({ min: 0, max: 30 }),
    wait: fc.integer({ min: 0, max: 900 }),
    late: fc.integer({ min: 0, max: 3_000 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 200, maxLength: 400 }), (steps) => {
      const pacer = makePacer(rates);
      const through: number[] = [];
      let waiting: { readonly at: number; readonly channel: string; readonly id: string }[] = [];
      const comeBack = (now: number) => {
        for (const { at, channel, id } of waiting.filter((each) => each.at <= now)) {
          expect(pacer.reserve('T1', channel, at, id)).toBe(0);
          through.push(at);
        }
        waiting = waiting.filter(({ at }) => at > now);
      };
      let now = 0;
      for (const [index, { channel, wait, late }] of steps.entries()) {
        now += wait;
        comeBack(now);
        const id = String(index);
        const turn = pacer.reserve('T1', `C${channel}`, now, id);
        if (turn === 0) through.push(now);
        else waiting.push({ at: now + turn + late, channel: `C${channel}`, id });
        waiting.sort((a, b) => a.at - b.at);
      }
      comeBack(Number.POSITIVE_INFINITY);
      expect(through).toHaveLength(steps.length);
      for (const start of through) {
        const inMinute = through.filter((at) => at >= start && at < start + 57_000);
        expect(inMinute.length).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 30 },
  );
});
