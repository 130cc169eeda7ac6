import { openBot } from '../../src/compose/open-bot.ts';
import { startBot } from '../../src/compose/start-bot.ts';
import { DEFAULTS } from '../../src/config.ts';
import { travelClock } from '../../src/local-slack/travel-clock.ts';
import { openLog } from '../../src/operate/log.ts';
import { openMetrics } from '../../src/operate/metrics.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';

// The whole bot in a process of its own, to be killed. Its clock is set by messages from the test.
const [databaseUrl = '', slackApiUrl = '', botToken = '', start = ''] = process.argv.slice(2);
const clock = travelClock(new Date(start));
const config = { ...DEFAULTS, databaseUrl };
const bot = await openBot(config, clock.now(), EDITIONS_FOLDER);
process.on('message', (moment) => clock.moveTo(new Date(String(moment))));
const { port } = await startBot({
  bot,
  clock,
  log: openLog('silent'),
  metrics: openMetrics(),
  config: {
    ...config,
    slack: { kind: 'http', botToken, signingSecret: 'secret' },
    slackApiUrl,
    host: '127.0.0.1',
    port: 0,
  },
});
process.send?.({ port });
