import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SlackDeps } from '../../src/slack/deps.ts';
import { makeClaims } from '../../src/slack/listeners/events/claims.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { places } from '../publication/places.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore({ url: 'sqlite::memory:', places, encryptionKey: null });
});
afterAll(() => store.close());

/** One instance; `clock` in milliseconds. */
function instance(clock: { now: number }, answered: string[]) {
  const nothing = () => {};
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const deps: Pick<SlackDeps, 'state' | 'database' | 'clock' | 'log'> = {
    state: store.state,
    database: store,
    clock: { now: () => new Date(clock.now), today: () => '2026-11-23' },
    log,
  };
  return makeClaims(deps, async ({ eventId }, begin) => {
    await begin();
    answered.push(eventId);
    return 'done';
  });
}

const START = Date.parse('2026-11-23T09:00:00Z');
const event = (eventId: string) => ({ workspace: 'T1', eventId, payload: '{}' });
const never = new Promise<void>(() => {});

it('lets one of many deliveries work', async () => {
  const answered: string[] = [];
  const clock = { now: START };
  const [one, two] = [instance(clock, answered), instance(clock, answered)];
  const work = async () => void answered.push('worked');
  await Promise.all([one, two, one, two].map((claims) => claims.once(event('Ev1'), work)));
  expect(answered).toEqual(['worked']);
});

it('takes over, once, what died before it began to post', async () => {
  const answered: string[] = [];
  const clock = { now: START };
  void instance(clock, answered).once(event('Ev2'), () => never);
  const other = instance(clock, answered);
  await new Promise((resolve) => setTimeout(resolve, 20));
  clock.now += 29_000;
  await other.takeOver();
  expect(answered).toEqual([]);
  clock.now += 2_000;
  await Promise.all([other.takeOver(), instance(clock, answered).takeOver()]);
  clock.now += 60_000;
  await other.takeOver();
  expect(answered).toEqual(['Ev2']);
});

it('never takes over what began to post or failed', async () => {
  const answered: string[] = [];
  const clock = { now: START };
  const first = instance(clock, answered);
  void first.once(event('Ev3'), async (begin) => {
    await begin();
    await never;
  });
  await expect(first.once(event('Ev4'), () => Promise.reject(new Error('told already')))).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 20));
  clock.now += 300_000;
  await first.takeOver();
  expect(answered).toEqual([]);
});

it('what the database cannot be told before the first post is answered later, once', async () => {
  const answered: string[] = [];
  const clock = { now: START };
  const first = instance(clock, answered);
  await first.answer(event('Ev5'), await first.admit(event('Ev5')), async () => 'later');
  expect(answered).toEqual([]);
  clock.now += 31_000;
  await instance(clock, answered).takeOver();
  await first.takeOver();
  expect(answered).toEqual(['Ev5']);
});
