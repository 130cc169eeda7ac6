import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { openWorkspace } from '../local-slack/open-workspace.ts';
import { travelClock } from '../local-slack/travel-clock.ts';
import type { Workspace } from '../local-slack/workspace.ts';
import { openMetrics } from '../operate/metrics.ts';
import { openBot } from './open-bot.ts';
import { startBot } from './start-bot.ts';

export interface LocalOptions {
  /** Port of the page; 0 = any. When it is taken another one is used. */
  readonly port: number;
  readonly log: Logger;
  /** The editions that the bot begins with. */
  readonly editionsFolder: string;
}

export interface Local {
  readonly pageUrl: string;
  readonly workspace: Workspace;
  stop(): Promise<void>;
}

/** The whole bot on this machine: a Slack workspace of our own, its page, and a database in memory. */
export async function startLocally({ port, log, editionsFolder }: LocalOptions): Promise<Local> {
  const clock = travelClock();
  const signingSecret = randomBytes(16).toString('hex');
  const workspace = await openWorkspaceOn(port);
  const bot = await openBot(
    { databaseUrl: 'sqlite::memory:', encryptionKey: null, loadShippedEditions: true },
    clock.now(),
    editionsFolder,
  );
  const running = await startBot({
    bot,
    clock,
    log,
    metrics: openMetrics(),
    // Who sets the clock forward waits for one digest, not for a minute of them.
    spreadSeconds: 0,
    config: {
      databaseUrl: 'sqlite::memory:',
      encryptionKey: null,
      loadShippedEditions: true,
      slack: { kind: 'http', botToken: workspace.botToken, signingSecret },
      slackApiUrl: workspace.apiUrl,
      host: '127.0.0.1',
      port: 0,
      metricsPort: null,
      metricsToken: null,
      adminUserIds: [],
      logLevel: 'warn',
    },
  });
  workspace.connect([`http://127.0.0.1:${running.port}/slack/events`]);
  return {
    pageUrl: workspace.pageUrl,
    workspace,
    async stop() {
      await workspace.close();
      await running.stop();
    },
  };

  function openWorkspaceOn(wanted: number): Promise<Workspace> {
    const open = (at: number) => openWorkspace({ port: at, clock, signingSecret });
    return open(wanted).catch((error: unknown) => {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken) throw error;
      return open(0);
    });
  }
}
