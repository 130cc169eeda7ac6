import type { Logger } from 'pino';
import { type Config, readConfig } from '../config.ts';
import { systemClock } from '../operate/clock.ts';
import { openLog } from '../operate/log.ts';
import { openMetrics } from '../operate/metrics.ts';
import { closeOnSignal } from '../operate/shutdown.ts';
import type { Connection } from '../slack/deps.ts';
import { type ExitCode, Refusal, type Terminal } from './command-line.ts';
import { messageOf } from './message-of.ts';
import { openBot } from './open-bot.ts';
import { startBot } from './start-bot.ts';

/** What `npm start` runs: Slack when its variables are set, else the local Slack. */
export async function serve(terminal: Terminal): Promise<ExitCode> {
  const checked = readConfig(terminal.env);
  if (!checked.ok) throw new Refusal(checked.advice.join('\n'));
  const { config } = checked;
  const { slack } = config;
  const log = openLog(config.logLevel ?? (slack.kind === 'local' ? 'warn' : 'info'));
  const stop =
    slack.kind === 'local'
      ? await serveLocally(terminal, config, log)
      : await serveSlack({ ...config, slack }, terminal, log);
  closeOnSignal(log, stop);
  return 0;
}

async function serveSlack(
  config: Config & { readonly slack: Connection },
  terminal: Terminal,
  log: Logger,
): Promise<() => Promise<void>> {
  const bot = await openBot(config, terminal.now(), terminal.editionsFolder);
  const parts = { bot, config, clock: systemClock, log, metrics: openMetrics() };
  const running = await startBot(parts).catch(async (error: unknown) => {
    await bot.store.close();
    throw notStarted(error, config.port);
  });
  log.info({ port: running.port, mode: config.slack.kind }, 'connected to Slack');
  return running.stop;
}

async function serveLocally(terminal: Terminal, config: Config, log: Logger): Promise<() => Promise<void>> {
  const { startLocally } = await import('./start-locally.ts');
  const local = await startLocally({ port: config.port, log, editionsFolder: terminal.editionsFolder });
  terminal.out(`Dekkingsbot draait op een lokale Slack-werkruimte: ${local.pageUrl}\n`);
  terminal.out('Probeer daar: /dekking venlo   (stoppen met Ctrl-C)\n');
  return local.stop;
}

function notStarted(error: unknown, port: number): Refusal {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return new Refusal(
    isTaken
      ? `Port ${port} is taken. Set PORT to another one, or stop what uses it.`
      : `The bot could not connect to Slack: ${messageOf(error)}. \`dekking doctor\` says what to do.`,
  );
}
