import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import { systemClock } from '../../src/operate/clock.ts';
import { type LoadResult, load } from './load.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** This bot against a bare Bolt app, in turn, on the same machine under the same load. `node bench/command/bench.ts` */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const REQUESTS = Number(process.env['REQUESTS'] ?? 4_000);
const TOGETHER = 16;
const SECRET = 'bench-signing-secret';

/** Municipalities: their answer goes inside the acknowledgement. */
const EXACT = ['venlo', 'leiden', 'utrecht', 'ede', 'maastricht', 'den haag', 'assen'];
const SENTENCES = [
  'hoe staat venlo ervoor?',
  'hoeveel uwv-profielen heeft leiden',
  'dekking van assen graag',
  'cijfers voor gemeente ede',
];
const MISSPELLED = ['vendlo', 'maastrict', 'utrehct', 'leidn'];
const MIX = Array.from({ length: 100 }, (_, index) => {
  const list = index % 10 < 7 ? EXACT : index % 10 < 9 ? SENTENCES : MISSPELLED;
  return list[Math.floor(index / 10) % list.length] ?? 'venlo';
});

const folder = mkdtempSync(join(tmpdir(), 'bench-command-'));
const workspace = await openWorkspace({ port: 0, clock: systemClock, signingSecret: SECRET });
const env = (cache: string) => ({
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_BOT_TOKEN: workspace.botToken,
  SLACK_API_URL: workspace.apiUrl,
  DATABASE_URL: `sqlite:${join(folder, 'bench.sqlite')}`,
  NODE_COMPILE_CACHE: join(folder, cache),
});

const starts = { ours: await startTimes('serve-ours.ts'), bare: await startTimes('serve-bare.ts') };
const ours = await startServer('serve-ours.ts', env('serve-ours.ts'));
const bare = await startServer('serve-bare.ts', env('serve-bare.ts'));
for (const server of [ours, bare]) await load(server.port, SECRET, MIX, 2_000, TOGETHER);

const results = { exact: await paired(EXACT), mix: await paired(MIX) };
await fill(ours);
await fill(bare);
const memory = { ours: ours.memory(), bare: bare.memory() };
await Promise.all([ours.stop(), bare.stop()]);
await workspace.close();
rmSync(folder, { recursive: true });

const ratio = (pairs: readonly Pair[], pick: (result: LoadResult) => number) =>
  median(pairs.map((pair) => pick(pair.ours) / pick(pair.bare)));
for (const [name, pairs] of Object.entries(results)) {
  const own = (pick: (result: LoadResult) => number) => median(pairs.map((pair) => pick(pair.ours)));
  process.stdout.write(
    `${name}: ${own((r) => r.perSecond).toFixed(0)}/s, p50 ${own((r) => r.p50).toFixed(2)} ms, p99 ${own((r) => r.p99).toFixed(2)} ms; ` +
      `against bare Bolt: throughput ${ratio(pairs, (r) => r.perSecond).toFixed(2)}, p50 ${ratio(pairs, (r) => r.p50).toFixed(2)}, p99 ${ratio(pairs, (r) => r.p99).toFixed(2)}\n`,
  );
}
process.stdout.write(
  `memory after ${REQUESTS * ROUNDS * 2 + 22_000}+ requests: ours ${memory.ours.toFixed(0)} MiB, bare ${memory.bare.toFixed(0)} MiB, ratio ${(memory.ours / memory.bare).toFixed(2)}\n`,
);
process.stdout.write(
  `start, first: ours ${starts.ours.first.toFixed(0)} ms, bare ${starts.bare.first.toFixed(0)} ms; second: ours ${starts.ours.second.toFixed(0)} ms, bare ${starts.bare.second.toFixed(0)} ms, ratio ${(starts.ours.second / starts.bare.second).toFixed(2)}\n`,
);

interface Pair {
  readonly ours: LoadResult;
  readonly bare: LoadResult;
}

async function paired(texts: readonly string[]): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    pairs.push({
      ours: await load(ours.port, SECRET, texts, REQUESTS, TOGETHER),
      bare: await load(bare.port, SECRET, texts, REQUESTS, TOGETHER),
    });
  }
  return pairs;
}

async function fill(server: ServerProcess): Promise<void> {
  await load(server.port, SECRET, MIX, 20_000, TOGETHER);
}

/** First start with an empty compile cache, and the median of five starts after it. */
async function startTimes(file: string): Promise<{ readonly first: number; readonly second: number }> {
  const times: number[] = [];
  for (let start = 0; start < 6; start += 1) {
    const server = await startServer(file, env(file));
    times.push(server.startMs);
    await server.stop();
  }
  return { first: times[0] ?? 0, second: median(times.slice(1)) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
