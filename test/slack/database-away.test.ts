import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DEFAULT_SCOPES } from '../../src/local-slack/inhabitants.ts';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { systemClock } from '../../src/operate/clock.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { openSlack } from './open-slack.ts';
import { settledAfter } from './settled.ts';

/** The bot in a process of its own, on a database that goes away under it: the fault table of docs/operating.md. */

interface Outage {
  readonly url: () => Promise<string>;
  leave(): Promise<void>;
  comeBack(): Promise<void>;
}

const VENLO = 'Venlo: 274 gemeente-profielen, 809 UWV-profielen';
const LATER =
  'Ik kan even niet bij mijn gegevens, dus dit lukt nu niet. Probeer het over een paar minuten nog eens.';
const LATER_ENGLISH = /^I cannot reach my data for a moment/;

let postgres: TestPostgres;
const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-away-'));
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

let locker: ChildProcess | null = null;
const outages: Readonly<Record<string, Outage>> = {
  'PostgreSQL that is down': {
    url: () => postgres.newDatabase(),
    leave: () => postgres.kill(),
    comeBack: () => postgres.start(),
  },
  'PostgreSQL that is frozen': {
    url: () => postgres.newDatabase(),
    leave: async () => postgres.freeze(),
    comeBack: async () => postgres.thaw(),
  },
  'a SQLite file that another process holds': {
    url: async () => `sqlite:${join(folder, 'bot.db')}`,
    async leave() {
      const script = join(import.meta.dirname, '../store/lock-database.ts');
      locker = spawn(process.execPath, [script, join(folder, 'bot.db')]);
      if (locker.stdout !== null) await once(locker.stdout, 'data');
    },
    async comeBack() {
      locker?.kill('SIGKILL');
      if (locker !== null) await once(locker, 'exit');
    },
  },
};

describe.each(Object.keys(outages))('%s', (name) => {
  const outage = outages[name];
  let workspace: Workspace;
  let bot: ChildProcess;
  let origin = '';
  let isAway = false;

  beforeAll(async () => {
    workspace = await openWorkspace({
      port: 0,
      clock: systemClock,
      signingSecret: 'secret',
      retryDelaysMs: [1_000, 4_000, 4_000],
    });
    const url = (await outage?.url()) ?? '';
    const now = new Date().toISOString();
    bot = fork(
      join(import.meta.dirname, '../digest/bot-process.ts'),
      [url, workspace.apiUrl, workspace.botToken, now],
      { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    const [message] = await once(bot, 'message');
    origin = `http://127.0.0.1:${z.object({ port: z.number() }).parse(message).port}`;
    workspace.connect([`${origin}/slack/events`]);
    await setTimeout(1_000);
  });
  afterAll(async () => {
    bot.kill('SIGKILL');
    await workspace.close();
  });
  beforeEach(() => leave());
  afterEach(async () => {
    workspace.faults.clear();
    await comeBack();
    await expect.poll(async () => (await fetch(`${origin}/readyz`)).status, { timeout: 10_000 }).toBe(200);
  });
  const leave = async () => {
    isAway = true;
    await outage?.leave();
  };
  const comeBack = async () => {
    if (isAway) await outage?.comeBack();
    isAway = false;
  };
  const textsAfter = async (after: string) => {
    const { people, channels } = workspace;
    return (await settledAfter(workspace, people.member, channels.landelijk, after)).map(({ text }) => text);
  };

  it('a mention is answered once, also when it is delivered three times, and again after it is back', async () => {
    const { people, channels } = workspace;
    workspace.faults.on({ on: 'events', what: { kind: 'repeat', deliveries: 3 } });
    // The acknowledgements get lost, so Slack sends it again: also when the database has come back.
    workspace.faults.on({ on: 'ack', what: { kind: 'lost' }, times: 4 });
    const began = performance.now();
    const said = workspace.say(people.member, channels.landelijk, '@dekkingsbot venlo');
    const answer = await workspace.until(
      () => workspace.record(channels.landelijk).find(({ text, threadTs }) => text === VENLO && threadTs),
      10_000,
    );
    const seconds = (performance.now() - began) / 1_000;
    process.stderr.write(`answered ${seconds.toFixed(2)} s after it was asked (${name})\n`);
    expect(seconds).toBeLessThan(3);
    const { message } = await said;
    expect(answer.threadTs).toBe(message.ts);
    await comeBack();
    await setTimeout(7_000);
    expect(await textsAfter(message.ts)).toEqual([VENLO]);
  });

  it('a command is answered inside its acknowledgement', async () => {
    const { people, channels } = workspace;
    const { acknowledgement, answer } = await workspace.command(
      people.member,
      channels.landelijk,
      '/dekking',
      'venlo',
    );
    expect(acknowledgement.kind).toBe('acknowledged');
    expect(answer?.text).toBe(VENLO);
  });

  it.each([
    ['/dekking', 'doel venlo 70% eind 2030', LATER],
    ['/coverage', 'target venlo 70% end of 2030', LATER_ENGLISH],
  ] as const)(
    '%s: what needs the database gets one sentence in the language of the question',
    async (command, text, told) => {
      const { people, channels } = workspace;
      const { after, acknowledgement } = await workspace.command(
        people.member,
        channels.landelijk,
        command,
        text,
      );
      expect(acknowledgement.kind).toBe('acknowledged');
      await workspace.next(people.member, channels.landelijk, after, 8_000);
      expect(await textsAfter(after)).toEqual([
        typeof told === 'string' ? told : expect.stringMatching(told),
      ]);
    },
  );

  it('a mention that needs the database gets one sentence', async () => {
    const { people, channels } = workspace;
    const { message } = await workspace.say(people.member, channels.landelijk, '@dekkingsbot doelen');
    await workspace.next(people.member, channels.landelijk, message, 8_000);
    expect(await textsAfter(message.ts)).toEqual([LATER]);
  });

  it('what can be neither answered nor told is left to Slack, which sends it again', async () => {
    const { people, channels } = workspace;
    workspace.faults.on({ on: '*', what: { kind: 'error', code: 'account_inactive' } });
    const { message, acknowledgements } = await workspace.say(
      people.member,
      channels.landelijk,
      '@dekkingsbot venlo',
    );
    expect(acknowledgements).toEqual([{ kind: 'refused', status: 503, noRetry: false }]);
    workspace.faults.clear();
    await workspace.next(people.member, channels.landelijk, message, 8_000);
    expect(await textsAfter(message.ts)).toEqual([VENLO]);
  });

  it('what was neither answered nor told is answered when the database is back, without Slack', async () => {
    const { people, channels } = workspace;
    workspace.faults.on({ on: '*', what: { kind: 'error', code: 'account_inactive' } });
    const { message } = await workspace.say(people.member, channels.landelijk, '@dekkingsbot venlo');
    // Longer than Slack's last retry, so that only the bot still knows of it.
    await setTimeout(11_000);
    workspace.faults.clear();
    expect(await textsAfter(message.ts)).toEqual([]);
    await comeBack();
    await workspace.next(people.member, channels.landelijk, message, 8_000);
    expect(await textsAfter(message.ts)).toEqual([VENLO]);
  }, 40_000);

  it('App Home is left to Slack, which asks again', async () => {
    const answer = await workspace.openHome(workspace.people.member, 'home');
    expect(answer).toEqual({ kind: 'refused', status: 503, noRetry: false });
    await comeBack();
    await workspace.until(() => workspace.home(workspace.people.member), 10_000);
  });

  it('/readyz says so within three seconds', async () => {
    const began = performance.now();
    const response = await fetch(`${origin}/readyz`);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect([response.status, await response.text()]).toEqual([503, 'the database does not answer\n']);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  });
});

it('OAuth: who was answered lately is answered, and any other event is left to Slack', async () => {
  const slack = await openSlack({
    mode: 'oauth',
    databaseUrl: await postgres.newDatabase(),
    retryDelaysMs: [1_000, 4_000, 4_000],
  });
  const { workspace, bot } = slack;
  const { people, channels } = workspace;
  try {
    for (const team of ['T1', 'T2']) {
      const { token } = workspace.install(team, DEFAULT_SCOPES);
      const installed = { id: 'B1', userId: 'U0DEKKING', token, scopes: DEFAULT_SCOPES };
      const data = { team: { id: team }, user: { id: 'U1' }, bot: installed, isEnterpriseInstall: false };
      await bot.store.state.installations.set({ workspace: team, data: JSON.stringify(data) });
    }
    await workspace.command(people.member, channels.landelijk, '/dekking', 'venlo');
    postgres.freeze();
    const known = await workspace.say(people.member, channels.landelijk, '@dekkingsbot venlo');
    expect((await workspace.next(people.member, channels.landelijk, known.message)).text).toBe(VENLO);
    const other = await workspace.say(people.memberOfSecond, channels.ofSecond, '@dekkingsbot venlo');
    expect(other.acknowledgements).toEqual([{ kind: 'refused', status: 503, noRetry: false }]);
    postgres.thaw();
    const answer = await workspace.next(people.memberOfSecond, channels.ofSecond, other.message, 10_000);
    expect(answer.text).toBe(VENLO);
    await setTimeout(6_000);
    const seen = await settledAfter(workspace, people.memberOfSecond, channels.ofSecond, other.message.ts);
    expect(seen.map(({ text }) => text)).toEqual([VENLO]);
  } finally {
    postgres.thaw();
    await slack.close();
  }
}, 40_000);
