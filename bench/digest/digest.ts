import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { DATA_FOLDER, SHIPPED_EDITIONS_FOLDER } from '../../src/compose/data-folder.ts';
import { openBot } from '../../src/compose/open-bot.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import type { ScheduledSubscription } from '../../src/domain/state.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { type Channel, DEFAULT_SCOPES, type Team } from '../../src/local-slack/inhabitants.ts';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { systemClock } from '../../src/operate/clock.ts';
import { startPostgres } from '../../test/support/postgres.ts';

/**
 * 10,000 digests in 500 workspaces that are due at once: ten workspaces with 200 each, the rest with about 16. The local
 * workspace takes one message a second in a channel and 100 a minute in a workspace, so that 200 take at least 60 s. Prints
 * the time from the due moment to the last post, the processor time per digest of all instances together, and the memory
 * of each instance every five seconds. The last row is three lots, one after the other: what
 * memory does in the long run.
 * Run: node bench/digest/digest.ts [number of subscriptions] [rows, such as 0,2]
 */
const TOTAL = Number(process.argv[2] ?? 10_000);
const WORKSPACES = Math.max(1, Math.floor(TOTAL / 20));
const LARGE = Math.ceil(WORKSPACES / 50);
const LARGE_SIZE = 200;
/** Time to set up a lot, before all become due in one moment as on Monday at nine. */
const LEAD_MS = Number(process.env['LEAD_MS'] ?? 40_000);
/** A workspace with 200 needs two minutes of its rate before the next 200. */
const BETWEEN_LOTS_MS = 130_000;
const KEY = `k1:${Buffer.alloc(32, 7).toString('base64')}`;

interface Run {
  readonly on: 'sqlite' | 'postgres';
  readonly instances: number;
  readonly spreadSeconds: number;
  readonly lots: number;
}

const ROWS = process.argv[3]?.split(',').map(Number);
const RUNS: readonly Run[] = [
  { on: 'sqlite', instances: 1, spreadSeconds: 0, lots: 1 },
  { on: 'sqlite', instances: 1, spreadSeconds: 60, lots: 1 },
  { on: 'postgres', instances: 1, spreadSeconds: 60, lots: 1 },
  { on: 'postgres', instances: 2, spreadSeconds: 60, lots: 1 },
  { on: 'postgres', instances: 4, spreadSeconds: 60, lots: 1 },
  { on: 'sqlite', instances: 1, spreadSeconds: 0, lots: 3 },
];

const report = z.object({ cpuMs: z.number(), memory: z.array(z.number()) });

/** All regions, some municipalities, and the country. */
const REGIONS = [...loadPlaces(join(DATA_FOLDER, 'places')).regions.keys()];
const PLACES: readonly PlaceCode[] = [...REGIONS, 'NL', 'GM0983', 'GM0984', 'GM0363', 'GM0599'];

const postgres = await startPostgres();
const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-bench-'));
try {
  for (const [index, run] of RUNS.entries()) {
    if (ROWS !== undefined && !ROWS.includes(index)) continue;
    const databaseUrl =
      run.on === 'sqlite' ? `sqlite:${join(folder, `${index}.sqlite`)}` : await postgres.newDatabase();
    console.log(JSON.stringify({ ...run, ...(await measure(run, databaseUrl)) }));
  }
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure({ instances, spreadSeconds, lots }: Run, databaseUrl: string) {
  const firstDue = Date.now() + LEAD_MS * lots;
  const subscriptions = Array.from({ length: lots }, (_, lot) => {
    const due = new Date(firstDue + lot * BETWEEN_LOTS_MS).toISOString();
    return makeSubscriptions(lot, due, PLACES);
  }).flat();
  const lastDue = firstDue + (lots - 1) * BETWEEN_LOTS_MS;
  const workspace = await openWorkspace({
    port: 0,
    clock: systemClock,
    signingSecret: 'secret',
    moreTeams: teams(),
    moreChannels: channelsOf(subscriptions),
  });
  workspace.limitRate(true);
  const bot = await openBot(
    { databaseUrl, encryptionKey: KEY, loadShippedEditions: true },
    new Date(Date.now() - 86_400_000),
    SHIPPED_EDITIONS_FOLDER,
  );
  for (const { id } of teams()) await bot.store.state.installations.set(installed(workspace, id));
  const processes = await Promise.all(
    Array.from({ length: instances }, () => start(databaseUrl, workspace.apiUrl, spreadSeconds)),
  );
  for (const part of inParts(subscriptions, 50)) {
    await Promise.all(part.map((each) => bot.store.state.subscriptions.put(each)));
  }
  if (Date.now() > firstDue) throw new Error('this machine is too slow: raise LEAD_MS');
  const isDone = () => workspace.record().length >= subscriptions.length;
  while (!isDone() && Date.now() - lastDue < 300_000) await setTimeout(200);
  const record = workspace.record();
  const last = Math.max(...record.map(({ ts }) => Number(ts) * 1_000));
  const reports = await Promise.all(processes.map(ask));
  // Each ends by itself after its report.
  await Promise.all(processes.map((each) => (each.exitCode === null ? once(each, 'exit') : null)));
  const refused = workspace.calls('chat.postMessage').filter(({ error }) => error !== null).length;
  await bot.store.close();
  await workspace.close();
  const cpu = reports.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  return {
    posted: record.length,
    differentChannelsAndTexts: new Set(record.map(({ channel, text }) => `${channel} ${text}`)).size,
    seconds: Math.round((last - lastDue) / 100) / 10,
    cpuMsPerDigest: Math.round((cpu / record.length) * 100) / 100,
    rateLimitedBySlack: refused,
    memoryMB: reports.map(({ memory }) => memory),
  };
}

async function start(databaseUrl: string, apiUrl: string, spreadSeconds: number): Promise<ChildProcess> {
  const child = fork(
    join(import.meta.dirname, 'instance.ts'),
    [databaseUrl, apiUrl, KEY, String(spreadSeconds)],
    { execArgv: process.env['PROFILE'] === undefined ? [] : ['--cpu-prof'] },
  );
  const ended = once(child, 'exit').then(() => {
    throw new Error('the bot did not start');
  });
  await Promise.race([once(child, 'message'), ended]);
  // From here on its end is what the run is about.
  ended.catch(() => undefined);
  return child;
}

async function ask(child: ChildProcess) {
  const answered = once(child, 'message');
  child.send('report');
  const [message] = await answered;
  return report.parse(message);
}

function teams(): readonly Team[] {
  return Array.from({ length: WORKSPACES }, (_, index) => ({
    id: `TB${index}`,
    name: `Werkruimte ${index}`,
    domain: `werkruimte-${index}`,
    enterprise: null,
  }));
}

function installed(workspace: Workspace, team: string) {
  const { token } = workspace.install(team, DEFAULT_SCOPES);
  const data = {
    team: { id: team },
    isEnterpriseInstall: false,
    tokenType: 'bot',
    user: { id: 'U1' },
    bot: { token, scopes: DEFAULT_SCOPES, id: 'B0DEKKING', userId: 'U0DEKKING' },
  };
  return { workspace: team, data: JSON.stringify(data) };
}

function makeSubscriptions(
  lot: number,
  due: string,
  places: readonly PlaceCode[],
): readonly ScheduledSubscription[] {
  return Array.from({ length: TOTAL }, (_, index) => {
    const small = index - LARGE * LARGE_SIZE;
    const [team, number] =
      small < 0
        ? [index % LARGE, Math.floor(index / LARGE)]
        : [LARGE + (small % (WORKSPACES - LARGE)), Math.floor(small / (WORKSPACES - LARGE))];
    return {
      kind: 'digest',
      id: `${lot}s${index}`,
      workspace: `TB${team}`,
      // One in ten shares its channel with another.
      channel: `CB${lot}x${team}x${number % 10 === 9 ? number - 1 : number}`,
      place: places[(team + number) % places.length] ?? 'NL',
      moment: { weekday: 1, hour: 9, minute: 0 },
      timeZone: 'Europe/Amsterdam',
      direct: false,
      language: index % 4 === 0 ? 'en' : 'nl',
      createdBy: 'U1',
      createdAt: '2026-11-20T10:00:00.000Z',
      paused: false,
      stoppedBecause: null,
      nextDue: due,
    };
  });
}

function channelsOf(subscriptions: readonly ScheduledSubscription[]): readonly Channel[] {
  return [...new Map(subscriptions.map((each) => [each.channel, each])).values()].map(
    ({ channel, workspace }) => ({
      id: channel,
      team: workspace,
      name: channel.toLowerCase(),
      kind: 'public',
      topic: '',
      members: ['U0DEKKING'],
      archived: false,
    }),
  );
}

function* inParts<T>(items: readonly T[], size: number): Iterable<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
