import { SHIPPED_EDITIONS_FOLDER } from '../../src/compose/data-folder.ts';
import { openBot } from '../../src/compose/open-bot.ts';
import { startBot } from '../../src/compose/start-bot.ts';
import { systemClock } from '../../src/operate/clock.ts';
import { openLog } from '../../src/operate/log.ts';
import { openMetrics } from '../../src/operate/metrics.ts';

// One instance of the bot. Asked by a message, it tells its processor time (ms) and memory (MB) since the start.
const [databaseUrl = '', slackApiUrl = '', encryptionKey = '', spreadSeconds = ''] = process.argv.slice(2);
const config = { databaseUrl, encryptionKey, loadShippedEditions: true };
const bot = await openBot(config, new Date(), SHIPPED_EDITIONS_FOLDER);
await startBot({
  bot,
  clock: systemClock,
  log: openLog('silent'),
  metrics: openMetrics(),
  spreadSeconds: Number(spreadSeconds),
  config: {
    ...config,
    slack: {
      kind: 'oauth',
      signingSecret: 'secret',
      clientId: 'id',
      clientSecret: 'secret',
      stateSecret: 'state',
      encryptionKey,
    },
    slackApiUrl,
    host: '127.0.0.1',
    port: 0,
    metricsPort: null,
    metricsToken: null,
    adminUserIds: [],
    logLevel: 'silent',
  },
});
const start = process.cpuUsage();
const memory: number[] = [];
const measure = () => memory.push(Math.round(process.memoryUsage().rss / 1e6));
setInterval(measure, 5_000);
measure();
process.on('message', () => {
  const { user, system } = process.cpuUsage(start);
  measure();
  process.send?.({ cpuMs: (user + system) / 1_000, memory }, () => process.exit());
});
process.send?.('ready');
