import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DeliveryPorts, deliverDue, type OwnerNews } from '../../src/digest/deliver.ts';
import type { Attempt } from '../../src/digest/outcome.ts';
import { makePacer, SLACK_RATES } from '../../src/digest/pacer.ts';
import { nextDue } from '../../src/digest/schedule.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Subscription } from '../../src/domain/state.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';

const places = loadPlaces(join(import.meta.dirname, '../../data/places'));
const digest: Message = { text: 'weekoverzicht', blocks: [], newest: false, picture: null, attachment: null };
const moment = { weekday: 1, hour: 9, minute: 0 } as const;
const MONDAY = '2026-11-23T08:00:00.000Z';

/** A bot on a real store whose Slack is a script of attempts; the clock is moved by hand. */
interface World {
  readonly store: Store;
  now: string;
  attempts: Attempt[];
  readonly posts: { readonly channel: string; readonly at: string }[];
  readonly told: OwnerNews[];
  seen: Awaited<ReturnType<DeliveryPorts['look']>>;
  round(): Promise<number>;
}

async function newWorld(): Promise<World> {
  const store = await openStore({ url: 'sqlite::memory:', places, encryptionKey: null });
  const world: World = {
    store,
    now: MONDAY,
    attempts: [],
    posts: [],
    told: [],
    seen: 'unknown',
    round: () => deliverDue(ports, { spreadSeconds: 0, together: 10 }),
  };
  const ports: DeliveryPorts = {
    state: store.state,
    clock: { now: () => new Date(world.now) },
    compose: async () => digest,
    post: async ({ channel }) => {
      const attempt = world.attempts.shift() ?? { kind: 'posted', ts: '1.0' };
      if (attempt.kind === 'posted') world.posts.push({ channel, at: world.now });
      return attempt;
    },
    look: async () => world.seen,
    tell: async (_subscription, news) => void world.told.push(news),
    pacer: makePacer(SLACK_RATES),
    count: () => {},
    lag: () => {},
  };
  return world;
}

function subscription(channel: string): Subscription {
  return {
    id: `s-${channel}`,
    workspace: 'T1',
    channel,
    place: 'AM29',
    moment,
    timeZone: 'Europe/Amsterdam',
    direct: false,
    language: 'nl',
    createdBy: 'U1',
    createdAt: '2026-11-20T10:00:00.000Z',
    paused: false,
    stoppedBecause: null,
    nextDue: MONDAY,
  };
}

let world: World;
beforeEach(async () => {
  world = await newWorld();
  await world.store.state.subscriptions.put(subscription('C1'));
});

async function moveTo(at: string): Promise<void> {
  world.now = at;
  await world.round();
}

describe('a due digest', () => {
  it('is posted once, however often the rounds run', async () => {
    await world.round();
    await moveTo('2026-11-23T08:00:03.000Z');
    await moveTo('2026-11-24T08:00:00.000Z');
    expect(world.posts).toEqual([{ channel: 'C1', at: MONDAY }]);
  });

  it('is not posted before its time', async () => {
    await moveTo('2026-11-23T07:59:59.000Z');
    expect(world.posts).toEqual([]);
  });

  it('is due again a week later', async () => {
    await world.round();
    await moveTo('2026-11-30T08:00:00.000Z');
    expect(world.posts.map(({ at }) => at)).toEqual([MONDAY, '2026-11-30T08:00:00.000Z']);
  });

  it('every Monday of two years comes once at nine local time, over both clock changes', async () => {
    for (let due = new Date(MONDAY), week = 0; week < 104; week += 1) {
      await moveTo(due.toISOString());
      due = nextDue(moment, 'Europe/Amsterdam', due);
    }
    expect(world.posts).toHaveLength(104);
    const hours = world.posts.map(({ at }) =>
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit' }).format(
        new Date(at),
      ),
    );
    expect(new Set(hours)).toEqual(new Set(['09']));
  });

  it('after an outage of hours it is posted late, once', async () => {
    await moveTo('2026-11-23T20:00:00.000Z');
    expect(world.posts).toHaveLength(1);
    expect(world.told).toEqual([]);
  });

  it('after an outage of more than a day it is skipped, its owner is told, and the next one comes', async () => {
    await moveTo('2026-11-24T08:00:01.000Z');
    expect(world.posts).toEqual([]);
    expect(world.told).toEqual([{ kind: 'skipped', due: MONDAY }]);
    await moveTo('2026-11-30T08:00:00.000Z');
    expect(world.posts).toHaveLength(1);
  });

  it('after an outage of weeks one digest is due, not one for each week', async () => {
    await moveTo('2026-12-14T08:30:00.000Z');
    await moveTo('2026-12-14T08:30:05.000Z');
    expect(world.posts.length + world.told.length).toBe(1);
  });
});

describe('a digest that Slack did not take', () => {
  it('waits as long as Slack asks', async () => {
    world.attempts = [{ kind: 'rate-limited', retryAfterSeconds: 30 }];
    await world.round();
    await moveTo('2026-11-23T08:00:29.000Z');
    expect(world.posts).toEqual([]);
    await moveTo('2026-11-23T08:00:31.000Z');
    expect(world.posts).toHaveLength(1);
  });

  it('a channel that is archived stops the subscription and tells its owner once', async () => {
    world.attempts = [{ kind: 'refused', code: 'is_archived' }];
    await world.round();
    await moveTo('2026-11-30T08:00:00.000Z');
    expect(world.posts).toEqual([]);
    expect(world.told).toEqual([{ kind: 'stopped', error: 'is_archived' }]);
    expect((await world.store.state.subscriptions.get('s-C1'))?.stoppedBecause).toBe('is_archived');
  });
});

describe('a digest in doubt', () => {
  it('is not sent again by itself; its owner is asked once', async () => {
    world.attempts = [{ kind: 'in-doubt', code: 'ETIMEDOUT' }];
    await world.round();
    await moveTo('2026-11-23T09:00:00.000Z');
    expect(world.posts).toEqual([]);
    expect(world.told).toMatchObject([{ kind: 'uncertain', error: 'ETIMEDOUT' }]);
  });

  it('counts as sent when the history shows it', async () => {
    world.attempts = [{ kind: 'in-doubt', code: 'ECONNRESET' }];
    world.seen = { ts: '9.9' };
    await world.round();
    await moveTo('2026-11-23T09:00:00.000Z');
    expect(world.told).toEqual([]);
    expect((await world.store.state.deliveries.lastSent('s-C1'))?.messageTs).toBe('9.9');
  });

  it('is sent when the history shows it is not there', async () => {
    world.attempts = [{ kind: 'in-doubt', code: 'ECONNRESET' }];
    world.seen = 'absent';
    await world.round();
    await moveTo('2026-11-23T08:00:05.000Z');
    expect(world.posts).toHaveLength(1);
  });

  it('a process that died while sending leaves it in doubt', async () => {
    await world.store.state.deliveries.planDue(MONDAY, 10, () => ({
      occasion: '2026-W48',
      nextDue: '2026-11-30T08:00:00.000Z',
      notBefore: MONDAY,
    }));
    await world.store.state.deliveries.claim(MONDAY, 10);
    await moveTo('2026-11-23T08:00:30.000Z');
    expect(world.told).toEqual([]);
    await moveTo('2026-11-23T08:02:00.000Z');
    expect(world.told).toMatchObject([{ kind: 'uncertain', error: 'process_died' }]);
    expect(world.posts).toEqual([]);
  });
});

it('a subscription that was ended between planning and posting gets nothing', async () => {
  world.attempts = [{ kind: 'rate-limited', retryAfterSeconds: 30 }];
  await world.round();
  await world.store.state.subscriptions.remove('s-C1');
  await moveTo('2026-11-23T08:01:00.000Z');
  expect(world.posts).toEqual([]);
});
