import type { Logger } from 'pino';
import { type Config, readConfig, type SlackMode } from '../config.ts';
import { systemClock } from '../operate/clock.ts';
import { openLog } from '../operate/log.ts';
import { openMetrics } from '../operate/metrics.ts';
import { closeOnSignal } from '../operate/shutdown.ts';
import { type ExitCode, Refusal, type Terminal } from './command-line.ts';
import { openBot } from './open-bot.ts';
import { startBot } from './start-bot.ts';

/** What `npm start` runs: Slack when its variables are set, else the local workspace. */
export async function serve(terminal: Terminal): Promise<ExitCode> {
  const checked = readConfig(terminal.env);
  if (!checked.ok) throw new Refusal(checked.advice.join('\n'));
  const { config } = checked;
  const log = openLog(config.logLevel);
  const { slack } = config;
  const stop =
    slack.kind === 'local'
      ? await serveLocally(terminal, config, log)
      : await serveSlack({ ...config, slack }, terminal, log);
  closeOnSignal(log, stop);
  return 0;
}

async function serveSlack(
  config: Config & { readonly slack: Exclude<SlackMode, { kind: 'local' }> },
  terminal: Terminal,
  log: Logger,
): Promise<() => Promise<void>> {
  const bot = await openBot(config, terminal.now());
  const running = await startBot({ bot, config, clock: systemClock, log, metrics: openMetrics() });
  log.info({ port: running.port, mode: config.slack.kind }, 'connected to Slack');
  return running.stop;
}

async function serveLocally(terminal: Terminal, config: Config, log: Logger): Promise<() => Promise<void>> {
  const { startLocally } = await import('./start-locally.ts');
  const local = await startLocally({ port: config.port, log });
  terminal.out(`Dekkingsbot draait op een lokale Slack-werkruimte: ${local.pageUrl}\n`);
  terminal.out('Probeer daar: /dekking venlo   (stoppen met Ctrl-C)\n');
  return local.stop;
}
