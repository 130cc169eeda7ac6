import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstStoredIn } from '../../src/compose/first-stored.ts';
import { openBot } from '../../src/compose/open-bot.ts';
import { announcer } from '../../src/digest/announce.ts';
import type { Alert } from '../../src/domain/state.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { nextQuarter } from './next-quarter.ts';
import { MONDAY, openRounds, type Rounds } from './open-rounds.ts';
import { previousRelease } from './previous-release.ts';

const FRIDAY = '2026-11-20T10:00:00.000Z';
const WEDNESDAY = '2026-11-25T10:00:00.000Z';
const A_MINUTE_LATER = '2026-11-25T10:01:00.000Z';
const HOURS_LATER = ['2026-11-25T12:00:00.000Z', '2026-11-26T12:00:00.000Z'];
const SECOND_MONDAY = '2026-11-30T08:00:00.000Z';

let server: TestPostgres;
let databaseUrl: string;
let rounds: Rounds;
let old: ReturnType<typeof previousRelease>;
let alert: Alert;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());
beforeEach(async () => {
  databaseUrl = await server.newDatabase();
  rounds = await openRounds({ databaseUrl });
  alert = {
    kind: 'alert',
    id: 'below',
    workspace: 'T1',
    channel: rounds.workspace.channels.noordLimburg.id,
    place: 'GM0983',
    metric: 'uwv_profile_share',
    share: 0.842,
    side: 'below',
    setBy: 'U1SANNE',
  };
  old = previousRelease(databaseUrl, alert);
  await rounds.at(MONDAY);
});
afterEach(async () => {
  await old.close();
  await rounds.close();
});

const state = () => rounds.bot.store.state;
const posts = () => rounds.workspace.record(rounds.workspace.channels.noordLimburg);
const recipients = () => state().recipients.inChannel(alert);

const set = { previous: () => old.setAlert(alert, FRIDAY), this: () => rounds.setGoal(alert) };
const remove = { previous: () => old.removeAlert(alert), this: () => state().goals.remove(alert) };
const plan = {
  previous: () => old.announce(nextQuarter(), WEDNESDAY, A_MINUTE_LATER),
  this: async () => {
    const { editions } = rounds.bot.store;
    const clock = { now: () => new Date(A_MINUTE_LATER) };
    const announce = announcer(
      { state: state(), clock, newId: randomUUID, firstStored: firstStoredIn(editions) },
      0,
    );
    await announce(editions.snapshot());
  },
};
const deliver = {
  previous: () => old.deliver(WEDNESDAY, A_MINUTE_LATER),
  this: () => rounds.at(A_MINUTE_LATER),
};
/** Planned within seconds of the import, by an instance that has seen it. */
async function importedElsewhere(): Promise<void> {
  const other = await openBot(
    { databaseUrl, encryptionKey: null, loadShippedEditions: true },
    new Date(MONDAY),
    EDITIONS_FOLDER,
  );
  await other.store.editions.store(nextQuarter(), 'cli', WEDNESDAY);
  await other.store.close();
}

const RELEASES = ['previous', 'this'] as const;

async function newEdition(): Promise<void> {
  await rounds.bot.store.editions.store(nextQuarter(), 'cli', WEDNESDAY);
}

/** Both instances go on for a day. */
async function goOn(): Promise<void> {
  for (const now of [A_MINUTE_LATER, ...HOURS_LATER]) {
    await old.announce(nextQuarter(), WEDNESDAY, now);
    await rounds.at(now);
    await old.deliver(WEDNESDAY, now);
  }
}

describe('an instance of the release before and one of this release, on one database', () => {
  it.each(RELEASES.flatMap((a) => RELEASES.flatMap((b) => RELEASES.map((c) => [a, b, c] as const))))(
    'tell a goal once: set by %s, planned by %s, delivered by %s',
    async (setter, planner, deliverer) => {
      await set[setter]();
      const [recipient] = await recipients();
      await newEdition();
      await plan[planner]();
      await deliver[deliverer]();
      const byOld = [{ subscription: recipient?.id, place: 'GM0983' }];
      expect([posts().length, old.told]).toEqual(deliverer === 'this' ? [1, []] : [0, byOld]);
      await goOn();
      expect(posts().length + old.told.length).toBe(1);
      expect(await recipients()).toEqual([recipient]);
    },
  );

  it.each(RELEASES.flatMap((a) => RELEASES.map((b) => [a, b] as const)))(
    'tell nothing of a goal that is gone: set by %s, removed by %s',
    async (setter, remover) => {
      await set[setter]();
      await newEdition();
      await plan[setter]();
      await remove[remover]();
      await goOn();
      expect([posts(), old.told, await recipients()]).toEqual([[], [], []]);
    },
  );

  it('tell of an edition that the instance which delivers has not read yet', async () => {
    await rounds.setGoal(alert);
    await importedElsewhere();
    await plan.previous();
    await rounds.at(A_MINUTE_LATER);
    expect(posts()).toHaveLength(1);
  });

  it.each(RELEASES)('a digest that %s ends leaves its goals to be told once, under its id', async (ender) => {
    const digest = await rounds.subscribe('GM0983', { nextDue: SECOND_MONDAY });
    await rounds.setGoal(alert);
    await newEdition();
    if (ender === 'previous') await old.endDigest('GM0983');
    else await state().subscriptions.remove(digest.id);
    expect(await recipients()).toMatchObject([{ kind: 'goals', id: digest.id }]);
    await goOn();
    expect(posts().length + old.told.length).toBe(1);
    expect(await state().occasions.isTaken(digest.id, '2025-Q3')).toBe(true);
  });

  it.each(RELEASES.flatMap((a) => RELEASES.map((b) => [a, b] as const)))(
    'a digest takes over the goals: set by %s, subscribed by %s',
    async (setter, subscriber) => {
      await set[setter]();
      const [recipient] = await recipients();
      if (subscriber === 'previous') await old.subscribe('GM0983', MONDAY, MONDAY);
      else await rounds.subscribe('GM0983', { id: recipient?.id ?? '', nextDue: MONDAY });
      // The first digest announces nothing as new.
      await rounds.at('2026-11-23T08:00:05.000Z');
      expect(await recipients()).toMatchObject([
        { kind: 'digest', id: recipient?.id, nextDue: SECOND_MONDAY },
      ]);
      await newEdition();
      await goOn();
      expect([posts().length, old.told]).toEqual([1, []]);
      await rounds.at(SECOND_MONDAY);
      await old.deliver(WEDNESDAY, SECOND_MONDAY);
      expect(posts().map(({ blocks }) => JSON.stringify(blocks))).toEqual([
        expect.stringContaining('Geen nieuwe cijfers'),
        expect.stringContaining('komt onder de grens van 84,2%'),
      ]);
      expect(old.told).toEqual([]);
    },
  );
});
