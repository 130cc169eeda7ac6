import { randomUUID } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { planAnnouncements } from '../digest/announce.ts';
import { type DeliveryPorts, deliverDue } from '../digest/deliver.ts';
import { makePacer, SLACK_RATES } from '../digest/pacer.ts';
import type { Clock } from '../domain/ports.ts';
import type { Subscription, WorkspaceId } from '../domain/state.ts';
import type { Metrics } from '../operate/metrics.ts';
import { lookForDelivery, postDelivery } from '../slack/post-delivery.ts';
import { tellOwner } from '../slack/tell-owner.ts';
import { digestMessages } from './digest-message.ts';
import type { Bot } from './open-bot.ts';

export interface RoundParts {
  readonly bot: Bot;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clientFor: (workspace: WorkspaceId) => Promise<WebClient>;
  /** `T…:U…` */
  readonly admins: readonly string[];
}

const SPREAD_SECONDS = 60;
const TOGETHER = 50;
const NEWEST = 'newest_blocks';

/** The weekly posts: one round plans and delivers what is due now. */
export function deliveryRounds(parts: RoundParts): { run(): Promise<void>; stop(): void } {
  const { bot, clock } = parts;
  let stopping = false;
  const ports = deliveryPorts(parts);
  return {
    async run() {
      await planAnnouncements(bot.store.state, bot.store.editions.snapshot(), clock, randomUUID);
      await deliverDue(ports, { spreadSeconds: SPREAD_SECONDS, together: TOGETHER }, () => stopping);
    },
    stop() {
      stopping = true;
    },
  };
}

export function deliveryPorts({ bot, clock, log, metrics, clientFor, admins }: RoundParts): DeliveryPorts {
  const { state } = bot.store;
  const compose = digestMessages(bot);
  return {
    state,
    clock,
    compose: async (subscription, delivery) =>
      compose(subscription, delivery, !(await state.features.lacks(subscription.workspace)).includes(NEWEST)),
    async post(subscription, message, delivery) {
      const client = await clientOf(subscription);
      if (client === null) return { kind: 'refused', code: 'token_revoked' };
      const attempt = await postDelivery(client, subscription, message, delivery);
      if (attempt.kind === 'refused' && attempt.code === 'invalid_blocks' && message.newest) {
        // The next attempt is made without the newest blocks.
        await state.features.markLacking(subscription.workspace, NEWEST, clock.now().toISOString());
      }
      return attempt;
    },
    async look(subscription, delivery) {
      const client = await clientOf(subscription);
      return client === null ? 'unknown' : lookForDelivery(client, subscription, delivery);
    },
    async tell(subscription, news) {
      log.warn(
        {
          delivery: news.kind,
          subscription: subscription.id,
          ...('error' in news ? { code: news.error } : {}),
        },
        'a digest was not posted as planned',
      );
      const client = await clientOf(subscription);
      if (client !== null) await tellOwner({ client, places: bot.places, admins, log }, subscription, news);
    },
    pacer: makePacer(SLACK_RATES),
    count: metrics.delivery,
    lag: metrics.digestLag,
  };

  /** null when the app is no longer installed there. */
  async function clientOf({ workspace }: Pick<Subscription, 'workspace'>): Promise<WebClient | null> {
    return clientFor(workspace).catch(() => null);
  }
}
