import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SCOPES } from '../../src/local-slack/inhabitants.ts';
import { signedRequest } from '../support/signed-request.ts';
import { openSlack, SIGNING_SECRET, type SlackUnderTest } from './open-slack.ts';

/** An uninstall that Slack sends late, or again, never takes away what was installed since. */

const INSTALLED = '2026-11-23T08:00:00.000Z';
const HOUR_S = 3_600;
const CHANNEL = { workspace: 'T2', channel: 'C2' };
const KINDS = [
  ['app_uninstalled', { type: 'app_uninstalled' }],
  ['tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0DEKKING'] } }],
] as const;

let slack: SlackUnderTest;

async function send(event: object, at: string, id: string = randomUUID()): Promise<void> {
  const body = {
    type: 'event_callback',
    team_id: 'T2',
    event,
    event_id: id,
    event_time: Date.parse(at) / 1_000,
  };
  const { status } = await signedRequest(slack.url, JSON.stringify(body), { secret: SIGNING_SECRET });
  expect(status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 400));
}

const later = (seconds: number) => new Date(Date.parse(INSTALLED) + seconds * 1_000).toISOString();
const isHeld = async () => {
  const { installations, channels } = slack.bot.store.state;
  const [stored, link] = [await installations.get('T2'), await channels.get(CHANNEL)];
  expect(stored === null).toBe(link === null);
  return stored !== null;
};

describe('several workspaces', () => {
  beforeAll(async () => {
    slack = await openSlack({ mode: 'oauth' });
  });
  afterAll(() => slack.close());
  beforeEach(async () => {
    slack.workspace.faults.clear();
    await reinstall(slack.workspace.install('T2', DEFAULT_SCOPES).token, INSTALLED);
  });
  const reinstall = async (token: string, installedAt: string | undefined) => {
    const { installations, channels } = slack.bot.store.state;
    const bot = { id: 'B1', userId: 'U0DEKKING', token, scopes: DEFAULT_SCOPES };
    const data = { team: { id: 'T2' }, user: { id: 'U1' }, bot, isEnterpriseInstall: false, installedAt };
    await installations.set({ workspace: 'T2', data: JSON.stringify(data) });
    await channels.set({ ...CHANNEL, region: 'AM29', language: null, setBy: 'U1' });
  };

  it.each(KINDS)('%s of before the installation is ignored', async (_, event) => {
    await send(event, later(-HOUR_S));
    expect(await isHeld()).toBe(true);
  });

  it.each(KINDS)('%s of after it takes everything away', async (_, event) => {
    await send(event, later(HOUR_S));
    expect(await isHeld()).toBe(false);
  });

  it.each(KINDS)('%s is done once: again, it leaves what was installed since alone', async (_, event) => {
    await send(event, later(HOUR_S), `Ev-${event.type}`);
    expect(await isHeld()).toBe(false);
    await reinstall(slack.workspace.install('T2', DEFAULT_SCOPES).token, later(2 * HOUR_S));
    await send(event, later(HOUR_S), `Ev-${event.type}`);
    expect(await isHeld()).toBe(true);
  });

  it.each([
    ['at the same moment', INSTALLED],
    ['by a release that did not keep when', undefined],
  ])('installed %s: Slack itself is asked', async (_, installedAt) => {
    const { token } = slack.workspace.install('T2', DEFAULT_SCOPES);
    await reinstall(token, installedAt);
    await send({ type: 'app_uninstalled' }, later(60));
    expect(await isHeld()).toBe(true);
    await slack.workspace.uninstall('T2');
    await expect.poll(isHeld).toBe(false);
  });

  it('nothing is deleted while Slack does not say', async () => {
    slack.workspace.faults.on({ on: 'auth.test', what: { kind: 'status', status: 500 } });
    await send({ type: 'app_uninstalled' }, later(60), 'Ev-unknown');
    expect(await isHeld()).toBe(true);
    slack.workspace.faults.clear();
    await slack.workspace.uninstall('T2');
    await send({ type: 'app_uninstalled' }, later(60), 'Ev-unknown');
    expect(await isHeld()).toBe(false);
  });
});

it('one workspace by a token: what was linked stays as long as Slack takes the token', async () => {
  slack = await openSlack();
  try {
    const { channels } = slack.bot.store.state;
    const link = { workspace: 'T1', channel: 'C1', region: 'AM29', language: null, setBy: 'U1' } as const;
    await channels.set(link);
    await slack.workspace.sendEvent('T1', { type: 'app_uninstalled' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await channels.get(link)).not.toBeNull();
    await slack.workspace.uninstall('T1');
    await expect.poll(() => channels.get(link)).toBeNull();
  } finally {
    await slack.close();
  }
});
