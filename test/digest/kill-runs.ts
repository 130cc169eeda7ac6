import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openBot } from '../../src/compose/open-bot.ts';
import { nextDue } from '../../src/digest/schedule.ts';
import { weekOf } from '../../src/digest/week.ts';
import type { ScheduledSubscription } from '../../src/domain/state.ts';
import { type Channel, DEFAULT_SCOPES } from '../../src/local-slack/inhabitants.ts';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import { travelClock } from '../../src/local-slack/travel-clock.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { seeded } from '../gazetteer/random.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';

export interface KillOptions {
  readonly databaseUrl: string;
  readonly runs: number;
  /** Processes on the one database; one of them is killed in each run. */
  readonly instances: number;
  /** With the optional scopes by which the history can be read. */
  readonly history: boolean;
  readonly seed: number;
}

/** What became of all digests of all runs, from the workspace's own record. */
export interface KillResult {
  readonly due: number;
  readonly sent: number;
  readonly doubled: number;
  /** Not in the channel, and nobody was told. */
  readonly missing: number;
  /** In doubt, and the owner was asked. */
  readonly asked: number;
}

const SUBSCRIPTIONS = 50;
const MOMENT = { weekday: 1, hour: 9, minute: 0 } as const;
const ZONE = 'Europe/Amsterdam';
const FIRST_MONDAY = '2026-11-23T08:00:00.000Z';
/** By then all are due, also those that the spreading sends last. */
const ALL_DUE_MS = 61_000;
const LATER_MS = 600_000;

/** Kills the bot at a random moment of each weekly run, starts it again, and looks what was posted. */
export async function killRuns(options: KillOptions): Promise<KillResult> {
  const chance = seeded(options.seed);
  const clock = travelClock(new Date(FIRST_MONDAY));
  const workspace = await openWorkspace({
    port: 0,
    clock,
    signingSecret: 'secret',
    moreChannels: Array.from({ length: SUBSCRIPTIONS }, (_, index) => channel(index)),
  });
  if (options.history) workspace.grant([...DEFAULT_SCOPES, 'channels:history', 'groups:history']);
  const bot = await openBot(
    { databaseUrl: options.databaseUrl, encryptionKey: null, loadShippedEditions: true },
    new Date('2026-11-01T00:00:00Z'),
    EDITIONS_FOLDER,
  );
  for (let index = 0; index < SUBSCRIPTIONS; index += 1) {
    await bot.store.state.subscriptions.put(subscription(index, workspace.people.member.id));
  }
  await bot.store.close();
  const database = openDatabase(options.databaseUrl);
  const start = (at: number) => startProcess(options.databaseUrl, workspace, at);
  let processes: ChildProcess[] = [];
  const total = { due: 0, sent: 0, doubled: 0, missing: 0, asked: 0 };
  try {
    const before = Date.parse(FIRST_MONDAY) - LATER_MS;
    processes = await Promise.all(Array.from({ length: options.instances }, () => start(before)));
    let due = new Date(FIRST_MONDAY);
    for (let run = 0; run < options.runs; run += 1) {
      const posted = workspace.calls('chat.postMessage').length;
      workspace.faults.on({
        on: 'chat.postMessage',
        what: { kind: 'delay', milliseconds: chance.below(31) },
      });
      moveTo(due.getTime() + ALL_DUE_MS);
      const last = posted + chance.below(SUBSCRIPTIONS);
      await workspace.until(() => workspace.calls('chat.postMessage').length > last, 60_000);
      await setTimeout(chance.below(21));
      const victim = processes[chance.below(processes.length)];
      if (victim !== undefined) await kill(victim);
      workspace.faults.clear();
      moveTo(due.getTime() + LATER_MS);
      processes = [...processes.filter((each) => each !== victim), await start(due.getTime() + LATER_MS)];
      add(total, await outcome(database, workspace, due));
      due = nextDue(MOMENT, ZONE, due);
    }
    return total;
  } finally {
    await Promise.all(processes.map(kill));
    await database.close();
    await workspace.close();
  }

  function moveTo(at: number): void {
    clock.moveTo(new Date(at));
    // One may be killed while it is told.
    for (const each of processes) if (each.connected) each.send(new Date(at).toISOString(), () => undefined);
  }
}

async function outcome(database: Database, workspace: Workspace, due: Date): Promise<KillResult> {
  const deliveries = await whenSettled(database, due);
  const record = workspace.record().map((message) => JSON.stringify([message.metadata, message.blocks]));
  const result = { due: SUBSCRIPTIONS, sent: 0, doubled: 0, missing: 0, asked: 0 };
  for (let index = 0; index < SUBSCRIPTIONS; index += 1) {
    const delivery = deliveries.find((each) => each.subscription === `s${index}`);
    const id = delivery?.id ?? 'never planned';
    const posts = record.filter((text) => text.includes(`{"delivery":"${id}"}`)).length;
    const isAsked = record.some((text) => text.includes(`"value":"${id}"`));
    if (isAsked) result.asked += 1;
    if (posts === 1) result.sent += 1;
    if (posts > 1) result.doubled += 1;
    if (posts === 0 && !isAsked) result.missing += 1;
    if (posts === 1 && delivery?.state !== 'sent' && !isAsked) result.missing += 1;
  }
  return result;
}

/** Nothing planned, nothing under way, nothing to be told. */
async function whenSettled({ queries }: Database, due: Date) {
  const occasion = weekOf(due.toISOString().slice(0, 10));
  for (let tries = 0; tries < 300; tries += 1) {
    const rows = await queries
      .selectFrom('deliveries')
      .select(['id', 'subscription', 'state', 'tell_at'])
      .where('occasion', '=', occasion)
      .execute();
    const isOpen = rows.some((row) => ['planned', 'sending'].includes(row.state) || row.tell_at !== null);
    if (rows.length === SUBSCRIPTIONS && !isOpen) return rows;
    await setTimeout(200);
  }
  throw new Error('the deliveries were not settled within a minute');
}

async function startProcess(databaseUrl: string, workspace: Workspace, at: number): Promise<ChildProcess> {
  const child = fork(
    join(import.meta.dirname, 'bot-process.ts'),
    [databaseUrl, workspace.apiUrl, workspace.botToken, new Date(at).toISOString()],
    { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const ended = once(child, 'exit').then(() => {
    throw new Error('the bot did not start');
  });
  await Promise.race([once(child, 'message'), ended]);
  // From here on its end is what the run is about.
  ended.catch(() => undefined);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

function add(total: { -readonly [Key in keyof KillResult]: KillResult[Key] }, run: KillResult): void {
  total.due += run.due;
  total.sent += run.sent;
  total.doubled += run.doubled;
  total.missing += run.missing;
  total.asked += run.asked;
}

function channel(index: number): Channel {
  return {
    id: `C1KILL${index}`,
    team: 'T1',
    name: `kill-${index}`,
    kind: 'public',
    topic: '',
    members: ['U0DEKKING'],
    archived: false,
  };
}

function subscription(index: number, createdBy: string): ScheduledSubscription {
  return {
    kind: 'digest',
    id: `s${index}`,
    workspace: 'T1',
    channel: `C1KILL${index}`,
    place: 'AM29',
    moment: MOMENT,
    timeZone: ZONE,
    direct: false,
    language: 'nl',
    createdBy,
    createdAt: '2026-11-20T10:00:00.000Z',
    paused: false,
    stoppedBecause: null,
    nextDue: FIRST_MONDAY,
  };
}
