import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { deliverDue } from '../../src/digest/deliver.ts';
import { makeRateLimiter, SLACK_RATES } from '../../src/digest/rate-limiter.ts';
import { nextDue } from '../../src/digest/schedule.ts';
import { weekOf } from '../../src/digest/week.ts';
import type { Message } from '../../src/domain/message.ts';
import type { OwnerNews } from '../../src/domain/owner-news.ts';
import { open, subscription } from '../store/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-years-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ZONE = 'Europe/Amsterdam';
const MOMENT = { weekday: 1, hour: 9, minute: 0 } as const;
const HOUR = 3_600_000;
const message: Message = { text: 'weekbericht', blocks: [], newest: false, picture: null, attachment: null };

it('two years of Mondays: each once, at nine local time, over clock changes, restarts, a day and two days of outage', async () => {
  const url = `sqlite:${join(folder, 'years.sqlite')}`;
  const first = nextDue(MOMENT, ZONE, new Date('2026-01-01T00:00:00Z'));
  const dues = [first];
  while (dues.length < 104) dues.push(nextDue(MOMENT, ZONE, dues.at(-1) ?? first));
  const [dayOut = first, twoDaysOut = first] = [dues[40], dues[70]];
  // Out from the evening before: a day until Monday evening, two days until Tuesday evening.
  const isOut = (at: Date) =>
    isBetween(at, dayOut, -12 * HOUR, 12 * HOUR) || isBetween(at, twoDaysOut, -12 * HOUR, 36 * HOUR);

  let store = await open(url);
  await store.state.subscriptions.put(subscription('s1', { nextDue: first.toISOString() }));
  const posts: Date[] = [];
  const told: OwnerNews[] = [];
  let now = first;
  let rateLimiter = makeRateLimiter(SLACK_RATES);
  for (const [week, due] of dues.entries()) {
    for (const after of [-HOUR, -1, 0, 3_000, 12 * HOUR, 36 * HOUR, 100 * HOUR]) {
      now = new Date(due.getTime() + after);
      if (isOut(now)) continue;
      await deliverDue(
        {
          state: store.state,
          clock: { now: () => now },
          compose: async () => message,
          post: async () => {
            posts.push(now);
            return { kind: 'posted', ts: '1.0' };
          },
          look: async () => 'unknown',
          mends: () => true,
          tell: async (_subscription, news) => {
            told.push(news);
            return true;
          },
          rateLimiter,
          count: () => {},
          lag: () => {},
          failed: (_delivery, error) => {
            throw error;
          },
        },
        { spreadSeconds: 0, together: 5 },
      );
    }
    if (week % 4 !== 0) continue;
    // A restart.
    await store.close();
    store = await open(url);
    rateLimiter = makeRateLimiter(SLACK_RATES);
  }
  await store.close();

  expect(told).toEqual([{ kind: 'skipped', due: twoDaysOut.toISOString() }]);
  expect(posts).toHaveLength(103);
  expect(new Set(posts.map((at) => weekOf(at.toISOString().slice(0, 10)))).size).toBe(103);
  const local = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const times = posts.map((at) => local.format(at));
  expect(times.filter((time) => time !== 'Mon 09:00')).toEqual(['Mon 21:00']);
  expect(new Set(posts.map((at) => at.getUTCHours()))).toEqual(new Set([7, 8, 19]));
});

function isBetween(at: Date, due: Date, from: number, to: number): boolean {
  return at.getTime() >= due.getTime() + from && at.getTime() < due.getTime() + to;
}
