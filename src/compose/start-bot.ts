import { scheduler } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { nextPost } from '../digest/next-post.ts';
import type { Clock, Render } from '../domain/ports.ts';
import { healthRoutes, metricsRoute } from '../operate/health.ts';
import type { Metrics } from '../operate/metrics.ts';
import { drawPng } from '../picture/draw.ts';
import { renderMessage } from '../present/message.ts';
import { makeSlackApp } from '../slack/app.ts';
import type { Connection, SlackDeps } from '../slack/deps.ts';
import { deliveryRounds } from './delivery-rounds.ts';
import { previewDigest } from './digest-message.ts';
import { makeLoadMap } from './load-map.ts';
import type { Bot } from './open-bot.ts';
import { type Pages, pagesFor } from './page-servers.ts';
import { readPublicationFile } from './read-publication-file.ts';

export interface Running {
  /** The port of the HTTP server, or null where there is none. */
  readonly port: number | null;
  /** Takes nothing new, finishes what is under way, closes the store. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly bot: Bot;
  readonly config: Config & { readonly slack: Connection };
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
  const health = healthRoutes(() => ready().catch(() => 'the database does not answer'));
  const pages = pagesFor(config, health, metricsRoute(metrics, config.metricsToken));
  const end = new AbortController();
  const app = makeSlackApp(slackDeps(options, pages, end.signal));
  const { port } = await app.start();
  const apart = await pages.open(log);
  const rounds = deliveryRounds({
    bot,
    clock,
    log,
    metrics,
    clientFor: app.clientFor,
    admins: config.adminUserIds,
    spreadSeconds: options.spreadSeconds ?? SPREAD_SECONDS,
  });
  const logged = new Set<string>();
  const loops = [
    every(REFRESH_MS, end.signal, log, async () => {
      await bot.store.editions.refresh();
      return null;
    }),
    every(REFRESH_MS, end.signal, log, async () => until(await rounds.run(), clock)),
    every(CLEAN_MS, end.signal, log, async () => {
      await bot.store.state.clean(clock.now().toISOString());
      for (const row of await bot.store.badRows()) {
        const key = `${row.kind} ${row.id}`;
        if (!logged.has(key)) log.error(row, 'a row cannot be used; `dekking doctor` says what to do');
        logged.add(key);
      }
      return null;
    }),
  ];
  return {
    port: port ?? apart.port,
    async stop() {
      stopping = true;
      rounds.stop();
      end.abort();
      await app.stop();
      apart.close();
      await Promise.all(loops);
      await bot.store.close();
    },
  };
}

function slackDeps(
  { bot, config, clock, log, metrics }: StartOptions,
  { routes }: Pages,
  signal: AbortSignal,
): SlackDeps {
  const loadMap = makeLoadMap();
  const render: Render = (answer, options) => renderMessage(answer, bot.places, options, loadMap);
  return {
    settings: { ...config, routes },
    ask: bot.ask,
    render,
    state: bot.store.promptState,
    database: bot.store,
    editions: bot.store.editions,
    places: bot.places,
    gazetteer: bot.gazetteer,
    clock,
    log,
    metrics,
    readPublication: (file, options) => readPublicationFile(bot, file, options, clock.today(), { signal }),
    drawPicture: drawPng,
    nextPost: (...wanted) => nextPost(bot.store.promptState, ...wanted),
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
