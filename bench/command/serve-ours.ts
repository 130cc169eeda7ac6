import { enableCompileCache } from 'node:module';

enableCompileCache();
const [
  { SHIPPED_EDITIONS_FOLDER },
  { openBot },
  { startBot },
  { systemClock },
  { openLog },
  { openMetrics },
] = await Promise.all([
  import('../../src/compose/data-folder.ts'),
  import('../../src/compose/open-bot.ts'),
  import('../../src/compose/start-bot.ts'),
  import('../../src/operate/clock.ts'),
  import('../../src/operate/log.ts'),
  import('../../src/operate/metrics.ts'),
]);

/** This bot as `npm start` runs it over HTTP, on a SQLite file, with its Web API pointed at the local workspace. */
const database = {
  databaseUrl: process.env['DATABASE_URL'] ?? 'sqlite::memory:',
  encryptionKey: null,
  loadShippedEditions: true,
};
const running = await startBot({
  bot: await openBot(database, new Date(), SHIPPED_EDITIONS_FOLDER),
  clock: systemClock,
  log: openLog('warn'),
  metrics: openMetrics(),
  config: {
    ...database,
    slack: {
      kind: 'http',
      botToken: process.env['SLACK_BOT_TOKEN'] ?? '',
      signingSecret: process.env['SLACK_SIGNING_SECRET'] ?? '',
    },
    slackApiUrl: process.env['SLACK_API_URL'] ?? null,
    host: '127.0.0.1',
    port: 0,
    metricsPort: null,
    metricsToken: null,
    adminUserIds: [],
    logLevel: 'warn',
  },
});
process.stdout.write(`ready ${running.port}\n`);
