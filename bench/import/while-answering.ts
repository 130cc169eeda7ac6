import { join } from 'node:path';
import { Pool } from 'undici';
import { SHIPPED_EDITIONS_FOLDER } from '../../src/compose/data-folder.ts';
import { importFile } from '../../src/compose/import-file.ts';
import { openBot } from '../../src/compose/open-bot.ts';
import { startBot } from '../../src/compose/start-bot.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import { systemClock } from '../../src/operate/clock.ts';
import { openLog } from '../../src/operate/log.ts';
import { openMetrics } from '../../src/operate/metrics.ts';
import { signed } from '../command/load.ts';
import { nationalPdf } from './national-pdf.ts';

/** A steady 100 signed questions a second to the real app while it imports a national PDF again and again. */
const PER_SECOND = 100;
const SECONDS = 15;
const SECRET = 'bench-signing-secret';
const NAMES = ['venlo', 'leiden', 'utrecht', 'ede', 'assen', 'hoe staat tilburg ervoor?', 'goes'];

const clock = systemClock;
const workspace = await openWorkspace({ port: 0, clock, signingSecret: SECRET });
const database = { databaseUrl: 'sqlite::memory:', encryptionKey: null, loadShippedEditions: true };
const bot = await openBot(database, clock.now(), SHIPPED_EDITIONS_FOLDER);
const running = await startBot({
  bot,
  clock,
  log: openLog('warn'),
  metrics: openMetrics(),
  config: {
    ...database,
    slack: { kind: 'http', botToken: workspace.botToken, signingSecret: SECRET },
    slackApiUrl: workspace.apiUrl,
    host: '127.0.0.1',
    port: 0,
    metricsPort: null,
    metricsToken: null,
    adminUserIds: [],
    logLevel: 'warn',
  },
});
const bytes = await nationalPdf(loadPlaces(join(import.meta.dirname, '../../data/places')));
const pool = new Pool(`http://127.0.0.1:${running.port}`, { connections: 50 });
const requests = NAMES.map((name) => signed(name, SECRET));

await ask(PER_SECOND * 3);
const quiet = await ask(PER_SECOND * SECONDS);
let imports = 0;
let done = false;
const importing = (async () => {
  while (!done) {
    const file = { name: 'landelijk.pdf', bytes };
    const options = { period: null, undated: null, accept: null };
    const at = clock.now().toISOString();
    const report = await importFile(bot, file, options, {
      dryRun: true,
      by: 'bench',
      at,
    });
    if (report.status === 'refused') throw new Error(JSON.stringify(report.complaint));
    imports += 1;
  }
})();
const busy = await ask(PER_SECOND * SECONDS);
done = true;
await importing;
for (const [name, times] of Object.entries({ 'without import': quiet, 'during imports': busy })) {
  process.stdout.write(
    `${name}: ${times.length} answers, p50 ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms, slowest ${at(times, 1)} ms\n`,
  );
}
process.stdout.write(
  `${imports} imports, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB\n`,
);
await pool.close();
await running.stop();
await workspace.close();

/** Sends one question each 10 ms whatever became of the ones before; any failure ends the bench. */
async function ask(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const due = begin + (index * 1_000) / PER_SECOND;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      const request = requests[index % requests.length];
      if (request === undefined) return;
      const { statusCode, body } = await pool.request({ path: '/slack/events', method: 'POST', ...request });
      const answer = await body.text();
      // From the moment it was due, so that a pause of the server is not hidden by the questions that waited for it.
      times.push(performance.now() - due);
      if (statusCode !== 200 || !answer.includes('profielen'))
        throw new Error(`${statusCode}: ${answer.slice(0, 200)}`);
    }),
  );
  return times.toSorted((a, b) => a - b);
}

function at(times: readonly number[], share: number): string {
  return (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
}
