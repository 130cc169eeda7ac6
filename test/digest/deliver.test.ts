import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { deliverDue } from '../../src/digest/deliver.ts';
import type { DeliveryPorts } from '../../src/digest/delivery-ports.ts';
import { makeRateLimiter, SLACK_RATES } from '../../src/digest/rate-limiter.ts';
import type { Message } from '../../src/domain/message.ts';
import type { OwnerNews } from '../../src/domain/owner-news.ts';
import type { PostAttempt } from '../../src/domain/post-attempt.ts';
import type { ScheduledSubscription } from '../../src/domain/state.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';

const places = loadPlaces(join(import.meta.dirname, '../../data/places'));
const digest: Message = { text: 'weekbericht', blocks: [], newest: false, picture: null, attachment: null };
const moment = { weekday: 1, hour: 9, minute: 0 } as const;
const MONDAY = '2026-11-23T08:00:00.000Z';

/** A bot on a real store whose Slack is a script of attempts; the clock is moved by hand. */
interface World {
  readonly store: Store;
  now: string;
  attempts: PostAttempt[];
  readonly posts: { readonly channel: string; readonly at: string }[];
  readonly told: OwnerNews[];
  seen: Awaited<ReturnType<DeliveryPorts['look']>>;
  /** What telling comes to. */
  canTell: boolean;
  round(): Promise<unknown>;
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
    canTell: true,
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
    mends: (code) => code !== 'is_archived',
    tell: async (_subscription, news) => {
      if (world.canTell) world.told.push(news);
      return world.canTell;
    },
    rateLimiter: makeRateLimiter(SLACK_RATES),
    count: () => {},
    lag: () => {},
    failed: (_delivery, error) => {
      throw error;
    },
  };
  return world;
}

function subscription(channel: string): ScheduledSubscription {
  return {
    kind: 'digest',
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

  it('after an outage of weeks today’s comes late and its owner hears once of what was missed', async () => {
    await moveTo('2026-12-14T08:30:00.000Z');
    await moveTo('2026-12-14T08:30:05.000Z');
    expect(world.posts).toHaveLength(1);
    expect(world.told).toEqual([{ kind: 'skipped', due: MONDAY }]);
  });

  it('after an outage of weeks, and more than a day after the last due time, the owner hears once', async () => {
    await moveTo('2026-12-16T08:30:00.000Z');
    expect(world.posts).toEqual([]);
    expect(world.told).toEqual([{ kind: 'skipped', due: MONDAY }]);
    await moveTo('2026-12-21T08:00:00.000Z');
    expect(world.posts).toHaveLength(1);
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
    world.attempts = [{ kind: 'refused', code: 'is_archived', mends: false }];
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
    expect(world.told).toMatchObject([{ kind: 'uncertain' }]);
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
    // Slack may still be at work on it.
    await moveTo('2026-11-23T08:00:59.000Z');
    expect(world.posts).toEqual([]);
    await moveTo('2026-11-23T08:01:00.000Z');
    await world.round();
    expect(world.posts).toHaveLength(1);
    expect(world.told).toEqual([]);
  });

  it('waits for a history that does not answer', async () => {
    world.attempts = [{ kind: 'in-doubt', code: 'ECONNRESET' }];
    world.seen = 'later';
    await world.round();
    await moveTo('2026-11-23T09:00:00.000Z');
    expect(world.told).toEqual([]);
    world.seen = { ts: '9.9' };
    await moveTo('2026-11-23T09:02:00.000Z');
    expect(world.told).toEqual([]);
    expect((await world.store.state.deliveries.lastSent('s-C1'))?.messageTs).toBe('9.9');
  });

  it('a process that died while sending leaves it in doubt', async () => {
    await world.store.state.deliveries.planDue(MONDAY, 10, () => ({
      occasion: '2026-W48',
      nextDue: '2026-11-30T08:00:00.000Z',
      notBefore: MONDAY,
      notAfter: '2026-11-24T08:00:00.000Z',
    }));
    await world.store.state.deliveries.claim(MONDAY, 10);
    await moveTo('2026-11-23T08:00:30.000Z');
    expect(world.told).toEqual([]);
    await moveTo('2026-11-23T08:02:00.000Z');
    expect(world.told).toMatchObject([{ kind: 'uncertain' }]);
    expect(world.posts).toEqual([]);
  });
});

describe('telling the owner', () => {
  it('is tried again when it did not work out', async () => {
    world.attempts = [{ kind: 'refused', code: 'is_archived', mends: false }];
    world.canTell = false;
    await world.round();
    expect((await world.store.state.subscriptions.get('s-C1'))?.stoppedBecause).toBe('is_archived');
    world.canTell = true;
    await moveTo('2026-11-23T08:01:59.000Z');
    expect(world.told).toEqual([]);
    await moveTo('2026-11-23T08:02:00.000Z');
    await moveTo('2026-11-23T08:05:00.000Z');
    expect(world.told).toEqual([{ kind: 'stopped', error: 'is_archived' }]);
  });

  it('is made good after a crash between the end of a delivery and the telling', async () => {
    const { deliveries } = world.store.state;
    await deliveries.planDue(MONDAY, 10, () => ({
      occasion: '2026-W48',
      nextDue: '2026-11-30T08:00:00.000Z',
      notBefore: MONDAY,
      notAfter: '2026-11-24T08:00:00.000Z',
    }));
    const [claimed] = await deliveries.claim(MONDAY, 1);
    if (claimed === undefined) throw new Error('nothing was claimed');
    await deliveries.settle(claimed.id, { ...claimed, state: 'failed', error: 'odd', tellAt: MONDAY });
    // Another instance had begun to tell it, and died.
    await deliveries.toTell(MONDAY, '2026-11-23T08:02:00.000Z', 5);
    await world.round();
    expect(world.told).toEqual([]);
    await moveTo('2026-11-23T08:02:00.000Z');
    expect(world.told).toEqual([{ kind: 'gave-up', error: 'odd' }]);
  });
});

it('waiting for one’s turn in a channel is no attempt', async () => {
  for (const place of ['GM0983', 'GM0984', 'GM0893', 'GM0907', 'GM1507', 'GM1894', 'NL'] as const) {
    await world.store.state.subscriptions.put({ ...subscription('C1'), id: `s-${place}`, place });
  }
  world.attempts = Array.from(
    { length: 8 },
    () => ({ kind: 'refused', code: 'some_odd_code', mends: true }) as const,
  );
  for (let second = 0; second < 16; second += 1) {
    await moveTo(`2026-11-23T08:00:${String(second).padStart(2, '0')}.000Z`);
  }
  expect(world.told).toEqual([]);
  await moveTo('2026-11-23T08:01:00.000Z');
  for (let second = 1; second < 20; second += 1) {
    await moveTo(`2026-11-23T08:01:${String(second).padStart(2, '0')}.000Z`);
  }
  expect(world.posts).toHaveLength(8);
});

it('waiting as Slack asks is no attempt either: what is refused after that is still tried again', async () => {
  const busy = Array.from({ length: 6 }, () => ({ kind: 'rate-limited', retryAfterSeconds: 5 }) as const);
  world.attempts = [...busy, { kind: 'refused', code: 'invalid_blocks', mends: true }];
  for (let minute = 0; minute < 9; minute += 1) await moveTo(`2026-11-23T08:0${minute}:00.000Z`);
  expect(world.told).toEqual([]);
  expect(world.posts).toHaveLength(1);
});

it('a subscription that was ended between planning and posting gets nothing', async () => {
  world.attempts = [{ kind: 'rate-limited', retryAfterSeconds: 30 }];
  await world.round();
  await world.store.state.subscriptions.remove('s-C1');
  await moveTo('2026-11-23T08:01:00.000Z');
  expect(world.posts).toEqual([]);
});
