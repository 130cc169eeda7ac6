import { join } from 'node:path';
import { Pool } from 'undici';
import { SHIPPED_EDITIONS_FOLDER } from '../../src/compose/data-folder.ts';
import { openBot } from '../../src/compose/open-bot.ts';
import { readPublicationFile } from '../../src/compose/read-publication-file.ts';
import { startBot } from '../../src/compose/start-bot.ts';
import { DEFAULTS } from '../../src/config.ts';
import type { PublicationFile } from '../../src/domain/publication.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import { systemClock } from '../../src/operate/clock.ts';
import { openLog } from '../../src/operate/log.ts';
import { openMetrics } from '../../src/operate/metrics.ts';
import { HOSTILE_PDFS } from '../../test/publication/hostile-pdfs.ts';
import { HOSTILE_TEXTS } from '../../test/publication/hostile-texts.ts';
import { signed } from '../command/load.ts';
import { nationalPdf } from './national-pdf.ts';

/** A steady 100 signed questions a second to the real app while it reads a national PDF, or hostile files, again and again. */
const PER_SECOND = 100;
const SECONDS = 15;
/** So that many files have their turn. */
const MOST_PER_FILE_MS = 3_000;
const SECRET = 'bench-signing-secret';
const NAMES = ['venlo', 'leiden', 'utrecht', 'ede', 'assen', 'hoe staat tilburg ervoor?', 'goes'];

const clock = systemClock;
const workspace = await openWorkspace({ port: 0, clock, signingSecret: SECRET });
const database = { ...DEFAULTS, databaseUrl: 'sqlite::memory:' };
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
  },
});
const bytes = await nationalPdf(loadPlaces(join(import.meta.dirname, '../../data/places')));
const pool = new Pool(`http://127.0.0.1:${running.port}`, { connections: 50 });
const requests = NAMES.map((name) => signed(name, SECRET));

await ask(PER_SECOND * 3);
const quiet = await ask(PER_SECOND * SECONDS);
// Made before, as files come from outside.
const hostile: PublicationFile[] = [];
for (const { name, bytes: made, ends } of [...HOSTILE_PDFS, ...HOSTILE_TEXTS]) {
  if (ends.includes('stopped')) hostile.push({ name, bytes: await made() });
}
const reading = await askWhileReading([{ name: 'landelijk.pdf', bytes }]);
const attacked = await askWhileReading(hostile);
for (const [name, times] of Object.entries({
  'without a file': quiet,
  'during imports': reading.times,
  'during hostile files': attacked.times,
})) {
  process.stdout.write(
    `${name}: ${times.length} answers, p50 ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms, slowest ${at(times, 1)} ms\n`,
  );
}
process.stdout.write(
  `${reading.read} imports, ${attacked.read} hostile files, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB\n`,
);
await pool.close();
await running.stop();
await workspace.close();

/** Questions while one file after another is read, as long as they last. */
async function askWhileReading(files: readonly PublicationFile[]) {
  let read = 0;
  const end = new AbortController();
  const how = { signal: end.signal, milliseconds: MOST_PER_FILE_MS };
  const importing = (async () => {
    while (!end.signal.aborted) {
      const file = files[read % files.length];
      if (file === undefined) return;
      const options = { period: null, undated: null, accept: null };
      await readPublicationFile(bot, file, options, clock.today(), how);
      read += 1;
    }
  })();
  const times = await ask(PER_SECOND * SECONDS);
  end.abort();
  await importing;
  return { times, read };
}

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
