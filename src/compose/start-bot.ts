import { scheduler } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config, SlackMode } from '../config.ts';
import type { Clock, Render } from '../domain/ports.ts';
import { healthRoutes } from '../operate/health.ts';
import type { Metrics } from '../operate/metrics.ts';
import { drawPng } from '../picture/draw.ts';
import { renderMessage } from '../present/message.ts';
import { makeSlackApp } from '../slack/app.ts';
import type { SlackDeps } from '../slack/deps.ts';
import { deliveryRounds } from './delivery-rounds.ts';
import { previewDigest } from './digest-message.ts';
import { makeLoadMap } from './load-map.ts';
import { nextPost } from './next-post.ts';
import type { Bot } from './open-bot.ts';
import { readPublicationFile } from './read-publication-file.ts';

export interface Running {
  /** The port of the HTTP server, or null where there is none. */
  readonly port: number | null;
  /** Takes nothing new, finishes what is under way, closes the store. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly bot: Bot;
  readonly config: Config & { readonly slack: Exclude<SlackMode, { kind: 'local' }> };
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Digests are posted spread over so many seconds after their time; a minute unless given. */
  readonly spreadSeconds?: number;
}

/** How often another instance's new edition is looked for, and how often due digests are. */
const REFRESH_MS = 3_000;
const SHORTEST_WAIT_MS = 50;
const CLEAN_MS = 3_600_000;
const SPREAD_SECONDS = 60;

/** Connects the bot to Slack (or to what stands for it) and starts the weekly rounds. */
export async function startBot(options: StartOptions): Promise<Running> {
  const { bot, config, clock, log, metrics } = options;
  let stopping = false;
  const ready = async () => {
    if (stopping) return 'stopping';
    await bot.store.ping();
    return bot.store.editions.snapshot().editions.length === 0 ? 'no editions' : null;
  };
  const routes = healthRoutes(() => ready().catch(() => 'the database does not answer'), metrics);
  const end = new AbortController();
  const app = makeSlackApp(slackDeps(options, routes, end.signal));
  const { port } = await app.start();
  const rounds = deliveryRounds({
    bot,
    clock,
    log,
    metrics,
    clientFor: app.clientFor,
    admins: config.adminUserIds,
    spreadSeconds: options.spreadSeconds ?? SPREAD_SECONDS,
  });
  const loops = [
    every(REFRESH_MS, end.signal, log, async () => {
      await bot.store.editions.refresh();
      return null;
    }),
    every(REFRESH_MS, end.signal, log, async () => until(await rounds.run(), clock)),
    every(CLEAN_MS, end.signal, log, async () => {
      await bot.store.state.clean(clock.now().toISOString());
      return null;
    }),
  ];
  return {
    port,
    async stop() {
      stopping = true;
      rounds.stop();
      end.abort();
      await app.stop();
      await Promise.all(loops);
      await bot.store.close();
    },
  };
}

function slackDeps(
  { bot, config, clock, log, metrics }: StartOptions,
  routes: SlackDeps['settings']['routes'],
  signal: AbortSignal,
): SlackDeps {
  const loadMap = makeLoadMap();
  const render: Render = (answer, options) => renderMessage(answer, options, loadMap);
  return {
    settings: {
      slack: config.slack,
      slackApiUrl: config.slackApiUrl,
      host: config.host,
      port: config.port,
      adminUserIds: config.adminUserIds,
      routes,
    },
    ask: bot.ask,
    render,
    state: bot.store.state,
    editions: bot.store.editions,
    places: bot.places,
    gazetteer: bot.gazetteer,
    clock,
    log,
    metrics,
    readPublication: (file, options) => readPublicationFile(bot, file, options, clock.today(), { signal }),
    drawPicture: drawPng,
    nextPost: (...wanted) => nextPost(bot.store.state, ...wanted),
    previewDigest: (...request) => previewDigest(bot, ...request),
  };
}

/** Does `work`, waits (shorter when it gives a number), and does it again; a failure is logged and does not end it. */
async function every(
  milliseconds: number,
  signal: AbortSignal,
  log: Logger,
  work: () => Promise<number | null>,
): Promise<void> {
  while (!signal.aborted) {
    const wait = await work().catch((err: unknown) => {
      log.error({ err }, 'a regular task failed');
      return null;
    });
    await scheduler.wait(Math.min(wait ?? milliseconds, milliseconds), { signal }).catch(() => {});
  }
}

/** Milliseconds from now; null when there is no such moment. What is due now may be another instance's work. */
function until(moment: string | null, clock: Clock): number | null {
  return moment === null ? null : Math.max(SHORTEST_WAIT_MS, Date.parse(moment) - clock.now().getTime());
}
