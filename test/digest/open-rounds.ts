import { WebClient } from '@slack/web-api';
import { deliveryRounds } from '../../src/compose/delivery-rounds.ts';
import { type Bot, openBot } from '../../src/compose/open-bot.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import type { Subscription } from '../../src/domain/state.ts';
import { openLog } from '../../src/operate/log.ts';
import { openMetrics } from '../../src/operate/metrics.ts';
import { clientOptions } from '../../src/slack/client-options.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { type TravelClock, travelClock } from '../../src/workspace/travel-clock.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** Monday 23 November 2026, nine o'clock in Amsterdam. */
export const MONDAY = '2026-11-23T08:00:00.000Z';

export interface Rounds {
  readonly workspace: Workspace;
  readonly bot: Bot;
  readonly clock: TravelClock;
  /** Moves the clock and runs a round. */
  at(moment: string): Promise<void>;
  subscribe(place: PlaceCode, change?: Partial<Subscription>): Promise<Subscription>;
  close(): Promise<void>;
}

/** The weekly rounds with a real client on the local workspace; the clock stands still between moves. */
export async function openRounds(given: { readonly apiUrl?: string } = {}): Promise<Rounds> {
  const clock = travelClock(new Date(MONDAY));
  const workspace = await openWorkspace({ port: 0, clock, signingSecret: 'secret' });
  const bot = await openBot(
    { databaseUrl: 'sqlite::memory:', encryptionKey: null, loadShippedEditions: true },
    new Date('2026-11-01T00:00:00Z'),
  );
  const log = openLog('silent');
  const client = new WebClient(workspace.botToken, clientOptions(given.apiUrl ?? workspace.apiUrl, log));
  const rounds = deliveryRounds({
    bot,
    clock,
    log,
    metrics: openMetrics(),
    clientFor: async () => client,
    admins: [`T1:${workspace.people.admin.id}`],
    spreadSeconds: 0,
  });
  return {
    workspace,
    bot,
    clock,
    async at(moment) {
      clock.moveTo(new Date(moment));
      await rounds.run();
    },
    async subscribe(place, change = {}) {
      const subscription: Subscription = {
        id: `s-${place}`,
        workspace: 'T1',
        channel: workspace.channels.noordLimburg.id,
        place,
        moment: { weekday: 1, hour: 9, minute: 0 },
        timeZone: 'Europe/Amsterdam',
        direct: false,
        language: 'nl',
        createdBy: workspace.people.member.id,
        createdAt: '2026-11-20T10:00:00.000Z',
        paused: false,
        stoppedBecause: null,
        nextDue: MONDAY,
        ...change,
      };
      await bot.store.state.subscriptions.put(subscription);
      return subscription;
    },
    async close() {
      await workspace.close();
      await bot.store.close();
    },
  };
}
