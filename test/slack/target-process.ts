import { openBot } from '../../src/compose/open-bot.ts';
import { startBot } from '../../src/compose/start-bot.ts';
import { startLocally } from '../../src/compose/start-locally.ts';
import { DEFAULTS, type SlackMode } from '../../src/config.ts';
import { systemClock } from '../../src/operate/clock.ts';
import { openLog } from '../../src/operate/log.ts';
import { openMetrics } from '../../src/operate/metrics.ts';
import { closeOnSignal } from '../../src/operate/shutdown.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';
import { SECRET } from './target.ts';

// The whole bot, or the local Slack with it, in a process of its own that tests try to end.
const [kind = '', slackApiUrl = ''] = process.argv.slice(2);
const log = openLog('silent');

const botToken = 'xoxb-1';
const modes: Readonly<Record<string, Exclude<SlackMode, { kind: 'local' }>>> = {
  http: { kind: 'http', botToken, signingSecret: SECRET },
  socket: { kind: 'socket', botToken, appToken: 'xapp-1' },
  oauth: {
    kind: 'oauth',
    signingSecret: SECRET,
    clientId: '1.2',
    clientSecret: SECRET,
    stateSecret: SECRET,
  },
};

async function start(): Promise<{ readonly port: number | null; stop(): Promise<void> }> {
  const slack = modes[kind];
  if (slack === undefined) {
    const local = await startLocally({ port: 0, log, editionsFolder: EDITIONS_FOLDER });
    return { port: Number(new URL(local.pageUrl).port), stop: local.stop };
  }
  const config = {
    ...DEFAULTS,
    databaseUrl: 'sqlite::memory:',
    encryptionKey: slack.kind === 'oauth' ? `k1:${Buffer.alloc(32, 7).toString('base64')}` : null,
  };
  return startBot({
    bot: await openBot(config, new Date(), EDITIONS_FOLDER),
    clock: systemClock,
    log,
    metrics: openMetrics(),
    config: {
      ...config,
      slack,
      slackApiUrl,
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent',
    },
  });
}

const running = await start();
closeOnSignal(log, running.stop);
process.send?.(running.port);
