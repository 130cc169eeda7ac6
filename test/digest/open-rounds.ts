import { WebClient } from '@slack/web-api';
import { deliveryRounds } from '../../src/compose/delivery-rounds.ts';
import { type Bot, openBot } from '../../src/compose/open-bot.ts';
import { localDay } from '../../src/digest/schedule.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import type { Clock } from '../../src/domain/ports.ts';
import type { Goal, ScheduledSubscription } from '../../src/domain/state.ts';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { openLog } from '../../src/operate/log.ts';
import { openMetrics } from '../../src/operate/metrics.ts';
import { clientOptions } from '../../src/slack/transport/client-options.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';

/** Monday 23 November 2026, nine o'clock in Amsterdam. */
export const MONDAY = '2026-11-23T08:00:00.000Z';

export interface Rounds {
  readonly workspace: Workspace;
  readonly bot: Bot;
  /** Moves the clock and runs a round. */
  at(moment: string): Promise<void>;
  subscribe(place: PlaceCode, change?: Partial<ScheduledSubscription>): Promise<ScheduledSubscription>;
  /** As somebody sets it in the channel, on the Friday before. */
  setGoal(goal: Goal): Promise<void>;
  close(): Promise<void>;
}

/** The weekly rounds with a real client on the local workspace. */
export async function openRounds(
  given: { readonly apiUrl?: string; readonly databaseUrl?: string } = {},
): Promise<Rounds> {
  // It stands still between moves, however long the machine takes over them.
  let now = MONDAY;
  const clock: Clock = { now: () => new Date(now), today: () => localDay(new Date(now), 'Europe/Amsterdam') };
  const workspace = await openWorkspace({ port: 0, clock, signingSecret: 'secret' });
  const bot = await openBot(
    { databaseUrl: given.databaseUrl ?? 'sqlite::memory:', encryptionKey: null, loadShippedEditions: true },
    new Date('2026-11-01T00:00:00Z'),
    EDITIONS_FOLDER,
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
    async at(moment) {
      now = moment;
      await rounds.run();
    },
    async subscribe(place, change = {}) {
      const subscription: ScheduledSubscription = {
        kind: 'digest',
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
    async setGoal(goal) {
      await bot.store.state.goals.put(goal, {
        timeZone: 'Europe/Amsterdam',
        language: 'nl',
        createdBy: workspace.people.member.id,
        createdAt: '2026-11-20T10:00:00.000Z',
      });
    },
    async close() {
      await workspace.close();
      await bot.store.close();
    },
  };
}
