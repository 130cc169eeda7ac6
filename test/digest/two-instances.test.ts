import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bot, openBot } from '../../src/compose/open-bot.ts';
import { type Running, startBot } from '../../src/compose/start-bot.ts';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import { travelClock } from '../../src/local-slack/travel-clock.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { openLog } from '../../src/operate/log.ts';
import { openMetrics } from '../../src/operate/metrics.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { nextQuarter } from './next-quarter.ts';

const clock = travelClock(new Date('2026-11-23T08:00:00.000Z'));
let server: TestPostgres;
let workspace: Workspace;
let bots: readonly Bot[] = [];
let running: readonly Running[] = [];

beforeAll(async () => {
  server = await startPostgres();
  const config = { databaseUrl: await server.newDatabase(), encryptionKey: null, loadShippedEditions: true };
  workspace = await openWorkspace({ port: 0, clock, signingSecret: 'secret' });
  bots = [
    await openBot(config, clock.now(), EDITIONS_FOLDER),
    await openBot(config, clock.now(), EDITIONS_FOLDER),
  ];
  running = await Promise.all(
    bots.map((bot) =>
      startBot({
        bot,
        clock,
        log: openLog('silent'),
        metrics: openMetrics(),
        config: {
          ...config,
          slack: { kind: 'http', botToken: workspace.botToken, signingSecret: 'secret' },
          slackApiUrl: workspace.apiUrl,
          host: '127.0.0.1',
          port: 0,
          metricsPort: null,
          metricsToken: null,
          adminUserIds: [],
          logLevel: 'silent',
        },
      }),
    ),
  );
});
afterAll(async () => {
  await Promise.all(running.map((each) => each.stop()));
  await workspace.close();
  await server.stop();
});

it('an edition that is imported on one instance is answered by the other within seconds', async () => {
  const [importing] = bots;
  const [, answering] = running;
  workspace.connect([`http://127.0.0.1:${answering?.port}/slack/events`]);
  const { member } = workspace.people;
  const answer = async () => {
    const { landelijk } = workspace.channels;
    const { after } = await workspace.command(member, landelijk, '/dekking', 'venlo');
    return JSON.stringify(await workspace.next(member, landelijk, after));
  };
  expect(await answer()).toContain('2e kwartaal 2025');
  await importing?.store.editions.store(nextQuarter(), 'cli', clock.now().toISOString());
  const begin = Date.now();
  while (!(await answer()).includes('3e kwartaal 2025')) {
    expect(Date.now() - begin).toBeLessThan(10_000);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}, 30_000);
