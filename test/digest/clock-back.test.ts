import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRateLimiter, SLACK_RATES } from '../../src/digest/rate-limiter.ts';
import { MONDAY, openRounds, type Rounds } from './open-rounds.ts';

let rounds: Rounds;
beforeEach(async () => {
  rounds = await openRounds();
  await rounds.subscribe('AM29');
});
afterEach(() => rounds.close());

const SUNDAY = '2026-11-22T20:00:00.000Z';
const NEXT_MONDAY = '2026-11-30T08:00:00.000Z';
const AHEAD = '2029-11-22T20:00:00.000Z';
const posted = () => rounds.workspace.record(rounds.workspace.channels.noordLimburg).length;
const nextDue = async () => (await rounds.bot.store.state.subscriptions.get('s-AM29'))?.nextDue;

describe('a clock that was ahead and is set back', () => {
  it.each([
    ['three years', AHEAD],
    ['ten days', '2026-12-02T20:00:00.000Z'],
    ['a month', '2026-12-22T20:00:00.000Z'],
  ])('%s: every week has its digest, once, at its own time', async (_, ahead) => {
    await rounds.at(SUNDAY);
    await rounds.at(ahead);
    await rounds.at(SUNDAY);
    await rounds.at(MONDAY);
    await rounds.at('2026-11-23T08:10:00.000Z');
    expect(posted()).toBe(1);
    expect(await nextDue()).toBe(NEXT_MONDAY);
    await rounds.at(NEXT_MONDAY);
    expect(posted()).toBe(2);
  });

  it('also where the process was started again in between', async () => {
    await rounds.bot.store.state.subscriptions.resume('s-AM29', '2029-11-26T08:00:00.000Z');
    await rounds.at(SUNDAY);
    expect(await nextDue()).toBe(MONDAY);
  });

  it('posts nothing again in a week that has had its message', async () => {
    await rounds.at(MONDAY);
    expect(posted()).toBe(1);
    await rounds.bot.store.state.subscriptions.resume('s-AM29', '2026-12-07T08:00:00.000Z');
    await rounds.at(SUNDAY);
    await rounds.at(MONDAY);
    expect(posted()).toBe(1);
    expect(await nextDue()).toBe(NEXT_MONDAY);
  });

  it('tells an owner who was to be told in its time', async () => {
    rounds.workspace.faults.on({ on: 'chat.postMessage', what: { kind: 'reset-before' }, times: 2 });
    await rounds.at(MONDAY);
    await rounds.at('2026-11-23T08:10:00.000Z');
    const { deliveries } = rounds.bot.store.state;
    expect(await deliveries.toTell('2029-01-01T00:00:00.000Z', '2029-01-01T00:02:00.000Z', 9)).toHaveLength(
      1,
    );
    await rounds.at(SUNDAY);
    await rounds.at(MONDAY);
    const direct = rounds.workspace.direct(rounds.workspace.people.member);
    expect(rounds.workspace.record(direct).map(({ text }) => text)).toEqual([
      expect.stringContaining('Staat het er al?'),
    ]);
  });
});

it('the rate limiter does not wait for the years that were not', () => {
  const limiter = makeRateLimiter(SLACK_RATES);
  expect(limiter.reserve('T1', 'C1', Date.parse(AHEAD), 'd1')).toBe(0);
  expect(limiter.reserve('T1', 'C1', Date.parse(MONDAY), 'd2')).toBe(0);
  expect(limiter.reserve('T1', 'C1', Date.parse(MONDAY), 'd3')).toBe(1_200);
});
