import { randomUUID } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { announcer } from '../digest/announce.ts';
import { watchClock } from '../digest/clock-back.ts';
import { deliverDue } from '../digest/deliver.ts';
import type { DeliveryPorts } from '../digest/delivery-ports.ts';
import { makeRateLimiter, SLACK_RATES } from '../digest/rate-limiter.ts';
import { memoize } from '../domain/memoize.ts';
import type { Clock } from '../domain/ports.ts';
import type { Instant, Recipient, WorkspaceId } from '../domain/state.ts';
import type { Metrics } from '../operate/metrics.ts';
import { lookForDelivery, postDelivery } from '../slack/replies/post-delivery.ts';
import { tellOwner } from '../slack/replies/tell-owner.ts';
import { slackError } from '../slack/transport/slack-errors.ts';
import { digestMessages } from './digest-message.ts';
import { firstStoredIn } from './first-stored.ts';
import type { Bot } from './open-bot.ts';

export interface RoundParts {
  readonly bot: Bot;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clientFor: (workspace: WorkspaceId) => Promise<WebClient>;
  /** `T…:U…` */
  readonly admins: readonly string[];
  /** Posts are spread over so many seconds after their time. */
  readonly spreadSeconds: number;
}

/** Few enough that a crash leaves few in doubt, enough for 100 a second when Slack takes a quarter of a second. */
const TOGETHER = 40;
const CLIENT_HOLDS_MS = 10_000;
/** What Slack itself says where the app is no longer installed. */
const GONE = 'token_revoked';

/** The weekly posts: one round plans and delivers what is due now, and gives the moment of the next. */
export function deliveryRounds(parts: RoundParts): { run(): Promise<Instant | null>; stop(): void } {
  const { bot, clock } = parts;
  const { editions, state } = bot.store;
  let stopping = false;
  const ports = deliveryPorts(parts);
  const announce = announcer(
    { state, clock, newId: randomUUID, firstStored: firstStoredIn(editions) },
    parts.spreadSeconds,
  );
  const lookAtClock = watchClock({
    state,
    clock,
    failed: (subscription, err) =>
      parts.log.error({ err, subscription }, 'a digest could not be rescheduled'),
  });
  return {
    async run() {
      await lookAtClock();
      await announce(editions.snapshot());
      const options = { spreadSeconds: parts.spreadSeconds, together: TOGETHER };
      return (await deliverDue(ports, options, () => stopping)).wakeAt;
    },
    stop() {
      stopping = true;
    },
  };
}

function deliveryPorts({ bot, clock, log, metrics, clientFor, admins }: RoundParts): DeliveryPorts {
  const { state } = bot.store;
  // Reading and decrypting an installation for each of its digests would cost more than the digest.
  const heldClient = memoize(
    clientFor,
    new LRUCache<WorkspaceId, Promise<WebClient>>({ max: 1_000, ttl: CLIENT_HOLDS_MS }),
  );
  return {
    state,
    clock,
    compose: digestMessages(bot),
    async post(recipient, message, delivery) {
      const client = await clientOf(recipient);
      if (client === 'gone') return { kind: 'refused', code: GONE, mends: slackError(GONE).mends };
      if (client === 'later') return { kind: 'unreached', code: 'no_client' };
      return postDelivery(client, recipient, message, delivery);
    },
    mends: (code) => slackError(code).mends,
    async look(recipient, delivery) {
      const client = await clientOf(recipient);
      if (client === 'gone') return 'unknown';
      return client === 'later' ? 'later' : lookForDelivery(client, recipient, delivery);
    },
    async tell(recipient, news) {
      const code = 'error' in news ? { code: news.error } : {};
      log.warn({ news: news.kind, recipient: recipient.id, ...code }, 'a digest did not go as planned');
      const client = await clientOf(recipient);
      if (client === 'gone') return true;
      if (client === 'later') return false;
      return tellOwner({ client, places: bot.places, admins, log }, recipient, news);
    },
    rateLimiter: makeRateLimiter(SLACK_RATES),
    count: metrics.delivery,
    lag: metrics.digestLag,
    failed: (delivery, err) => log.error({ err, delivery: delivery.id }, 'a delivery could not be handled'),
  };

  /** `gone`: the app is no longer installed there; `later`: that cannot be known now. */
  async function clientOf({
    workspace,
  }: Pick<Recipient, 'workspace'>): Promise<WebClient | 'gone' | 'later'> {
    try {
      return await heldClient(workspace);
    } catch (err) {
      const installed = await state.installations.all().catch(() => null);
      if (installed !== null && !installed.includes(workspace)) return 'gone';
      log.error({ err, workspace }, 'no client for a workspace');
      return 'later';
    }
  }
}
