import { readFile } from 'node:fs/promises';
import { previewDigest } from '../../src/compose/digest-message.ts';
import { type Bot, openBot } from '../../src/compose/open-bot.ts';
import { readPublicationFile } from '../../src/compose/read-publication-file.ts';
import { DEFAULTS } from '../../src/config.ts';
import { nextPost } from '../../src/digest/next-post.ts';
import type { Clock } from '../../src/domain/ports.ts';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { dayOf } from '../../src/operate/clock.ts';
import { openMetrics } from '../../src/operate/metrics.ts';
import { drawPng } from '../../src/picture/draw.ts';
import { type MunicipalityMap, readMunicipalityMap } from '../../src/present/map/municipality-map.ts';
import { renderMessage } from '../../src/present/message.ts';
import { makeSlackApp, type SlackApp } from '../../src/slack/app.ts';
import type { Connection, Route, SlackDeps } from '../../src/slack/deps.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';

export const SIGNING_SECRET = 'test-signing-secret';

export interface SlackUnderTest {
  readonly workspace: Workspace;
  readonly bot: Bot;
  readonly apps: readonly SlackApp[];
  /** Where the first instance takes Slack's requests. */
  readonly url: string;
  readonly ports: readonly (number | null)[];
  readonly logged: readonly { readonly level: string; readonly fields: object; readonly message: string }[];
  close(): Promise<void>;
}

export interface SlackOptions {
  readonly mode?: Connection['kind'];
  /** Instances on one database. */
  readonly instances?: number;
  readonly admins?: readonly string[];
  readonly retryDelaysMs?: readonly number[];
  readonly databaseUrl?: string;
  readonly routes?: readonly Route[];
  readonly deps?: Partial<SlackDeps>;
}

/** Monday 23 November 2026, 10:00 in Amsterdam. */
const NOW = new Date('2026-11-23T09:00:00Z');

/** The real app on a database in memory, connected to the local workspace. */
export async function openSlack(options: SlackOptions = {}): Promise<SlackUnderTest> {
  const { mode = 'http', instances = 1 } = options;
  const opened = Date.now();
  const now = () => new Date(NOW.getTime() + Date.now() - opened);
  const clock: Clock = { now, today: () => dayOf(now()) };
  const workspace = await openWorkspace({
    port: 0,
    clock,
    signingSecret: SIGNING_SECRET,
    retryDelaysMs: options.retryDelaysMs ?? [0, 20, 40],
  });
  const bot = await openBot(
    {
      databaseUrl: options.databaseUrl ?? 'sqlite::memory:',
      encryptionKey: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
      loadShippedEditions: true,
    },
    NOW,
    EDITIONS_FOLDER,
  );
  const logged: { level: string; fields: object; message: string }[] = [];
  const log = (level: string) => (fields: object, message: string) => {
    logged.push({ level, fields, message });
  };
  const deps: SlackDeps = {
    settings: {
      ...DEFAULTS,
      slack: connection(mode, workspace),
      slackApiUrl: workspace.apiUrl,
      host: '127.0.0.1',
      port: 0,
      adminUserIds: options.admins ?? [],
      routes: options.routes ?? [],
    },
    ask: bot.ask,
    render: (answer, how) => renderMessage(answer, bot.places, how, loadMap),
    state: bot.store.promptState,
    database: bot.store,
    editions: bot.store.editions,
    places: bot.places,
    gazetteer: bot.gazetteer,
    clock,
    log: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
    metrics: openMetrics(),
    readPublication: (file, how) => readPublicationFile(bot, file, how, clock.today()),
    drawPicture: drawPng,
    nextPost: (...wanted) => nextPost(bot.store.promptState, ...wanted),
    previewDigest: (...request) => previewDigest(bot, ...request),
    ...options.deps,
  };
  const apps = Array.from({ length: instances }, () => makeSlackApp(deps));
  const started = await Promise.all(apps.map((app) => app.start()));
  const ports = started.map(({ port }) => port);
  const urls = mode === 'socket' ? [] : ports.map((port) => `http://127.0.0.1:${port}/slack/events`);
  workspace.connect(urls);
  return {
    workspace,
    bot,
    apps,
    url: urls[0] ?? '',
    ports,
    logged,
    async close() {
      await Promise.all(apps.map((app) => app.stop()));
      await workspace.close();
      await bot.store.close();
    },
  };
}

async function loadMap(): Promise<MunicipalityMap> {
  const file = new URL('../../data/map/municipalities.topojson', import.meta.url);
  return readMunicipalityMap(await readFile(file, 'utf8'));
}

function connection(mode: Connection['kind'], workspace: Workspace): Connection {
  const { botToken, appToken, clientId, clientSecret } = workspace;
  switch (mode) {
    case 'http':
      return { kind: 'http', botToken, signingSecret: SIGNING_SECRET };
    case 'socket':
      return { kind: 'socket', botToken, appToken };
    case 'oauth':
      return {
        kind: 'oauth',
        signingSecret: SIGNING_SECRET,
        clientId,
        clientSecret,
        stateSecret: 'test-state-secret',
      };
  }
}
