import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { oauthStateStore } from '../../src/slack/install/oauth-state.ts';
import { signedRequest } from '../support/signed-request.ts';
import { openSlack, SIGNING_SECRET, type SlackUnderTest } from './open-slack.ts';
import { typeCommand } from './settled.ts';

const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-'));
let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack({ mode: 'oauth', databaseUrl: `sqlite:${join(folder, 'bot.sqlite')}` });
  for (const team of ['T1', 'T2', 'T3']) expect((await install(team)).status).toBe(200);
});
afterAll(async () => {
  await slack.close();
  rmSync(folder, { recursive: true });
});

/** What a browser does: the install page, Slack's consent page, and back. */
async function install(
  team: string,
): Promise<{ readonly status: number; readonly again: () => Promise<number> }> {
  const origin = new URL(slack.url).origin;
  const page = await fetch(`${origin}/slack/install`);
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const consent = /href="([^"]*oauth\/v2\/authorize[^"]*)"/.exec(await page.text())?.[1] ?? '';
  const address = new URL(consent.replaceAll('&amp;', '&'));
  expect(address.href.startsWith(slack.workspace.authorizeUrl)).toBe(true);
  address.searchParams.set('team', team);
  address.searchParams.set('redirect_uri', `${origin}/slack/oauth_redirect`);
  const back = (await fetch(address, { redirect: 'manual' })).headers.get('location') ?? '';
  const visit = async () => (await fetch(back, { headers: { cookie } })).status;
  return { status: await visit(), again: visit };
}

it('answers in every workspace, and keeps them apart', async () => {
  const { workspace, bot } = slack;
  const { people, channels } = workspace;
  await typeCommand(workspace, people.memberOfSecond, channels.ofSecond, 'koppel zeeland');
  await typeCommand(workspace, people.memberOfSecond, channels.ofSecond, 'abonneer');
  const elsewhere = await typeCommand(workspace, people.member, channels.landelijk, '');
  expect(elsewhere[0]?.text).not.toContain('Zeeland');
  const organisation = await typeCommand(
    workspace,
    people.memberOfOrganisation,
    channels.ofOrganisation,
    'venlo',
  );
  expect(organisation[0]?.text).toMatch(/^Venlo: /);
  expect([...(await bot.store.state.installations.all())].sort()).toEqual(['E1', 'T1', 'T2']);
});

it('keeps everything of an organisation under its own id', async () => {
  const { workspace, bot } = slack;
  const { people, channels } = workspace;
  await typeCommand(workspace, people.memberOfOrganisation, channels.ofOrganisation, 'koppel twente');
  const { id } = channels.ofOrganisation;
  expect(await bot.store.state.channels.get({ workspace: 'E1', channel: id })).toMatchObject({
    setBy: 'U3NOOR',
  });
  expect(await bot.store.state.channels.get({ workspace: 'T3', channel: id })).toBeNull();
});

it('does not let another workspace touch a subscription', async () => {
  const { workspace, bot } = slack;
  const { people, channels } = workspace;
  const { subscriptions } = bot.store.state;
  const [held] = await subscriptions.inChannel({ workspace: 'T2', channel: channels.ofSecond.id });
  if (held === undefined) throw new Error('no subscription');
  const press = (team: string, user: string, channel: string) =>
    signedRequest(
      slack.url,
      `payload=${encodeURIComponent(JSON.stringify(pressed(team, user, channel, held.id)))}`,
      {
        secret: SIGNING_SECRET,
        type: 'application/x-www-form-urlencoded',
      },
    );
  await press('T1', people.member.id, channels.landelijk.id);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await subscriptions.get(held.id)).toEqual(held);
  await press('T2', people.memberOfSecond.id, channels.ofSecond.id);
  await expect.poll(() => subscriptions.get(held.id)).toBeNull();
});

/** A press on *Stop* with an id of one's own choice. */
function pressed(team: string, user: string, channel: string, id: string): object {
  return {
    type: 'block_actions',
    team: { id: team, domain: 'test' },
    user: { id: user, team_id: team },
    channel: { id: channel, name: 'test' },
    container: { type: 'message', message_ts: '1.1', channel_id: channel, is_ephemeral: true },
    trigger_id: '1.1',
    is_enterprise_install: false,
    actions: [{ type: 'button', action_id: 'digest:stop', block_id: 'b', value: id }],
  };
}

it('keeps no token in clear', () => {
  for (const file of readdirSync(folder)) {
    expect(readFileSync(join(folder, file)).includes('xoxb-')).toBe(false);
  }
});

it('takes the state of an installation once', async () => {
  const { status, again } = await install('T2');
  expect(status).toBe(200);
  expect(await again()).not.toBe(200);
});

it('takes a state as it was signed, and in no other spelling', async () => {
  const { state } = slack.bot.store;
  const now = new Date();
  const store = oauthStateStore(state, { now: () => now, today: () => '2026-11-23' }, 'secret');
  const verify = (text: string) => Promise.resolve(store.verifyStateParam(now, text));
  const made = async () => String(await store.generateStateParam({ scopes: [] }, now));
  const one = await made();
  const [at = '', random = '', signature = ''] = one.split('.');
  for (const other of [
    `${one}.extra`,
    `${one}.`,
    `extra.${one}`,
    `0${one}`,
    ` ${one}`,
    `+${one}`,
    `0x${Number(at).toString(16)}.${random}.${signature}`,
    `${at}.${random.toUpperCase()}.${signature}`,
    `${at}.${random}.${signature.toUpperCase()}`,
    `${at}.${random}`,
    '',
  ]) {
    await expect(verify(other), other).rejects.toThrow('not valid');
  }
  await expect(verify(one)).resolves.toBeDefined();
  await expect(verify(one)).rejects.toThrow('used before');
});

it('forgets a workspace that takes the bot out', async () => {
  const { workspace, bot } = slack;
  const { channels } = workspace;
  await workspace.uninstall('T2');
  await expect.poll(() => bot.store.state.installations.all()).not.toContain('T2');
  const id = { workspace: 'T2', channel: channels.ofSecond.id };
  expect(await bot.store.state.channels.get(id)).toBeNull();
  expect(await bot.store.state.subscriptions.inChannel(id)).toEqual([]);
  expect(await bot.store.state.installations.all()).toContain('T1');
});

it('lets nobody import who is not listed', async () => {
  const { workspace } = slack;
  const { admin } = workspace.people;
  const { message } = await workspace.uploadFile(admin, {
    name: 'editie.pdf',
    content: new TextEncoder().encode('%PDF-1.7'),
  });
  const reply = await workspace.next(admin, workspace.direct(admin), message);
  expect(reply.text).toContain('alleen een beheerder');
});

it('says where it is not installed that somebody has to install it', async () => {
  const told = Promise.withResolvers<string>();
  const slackItself = createServer((request, response) => {
    text(request).then(told.resolve, told.reject);
    response.end('ok');
  });
  await new Promise<void>((resolve) => slackItself.listen(0, '127.0.0.1', resolve));
  try {
    const address = slackItself.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const body = new URLSearchParams({
      command: '/dekking',
      text: 'venlo',
      team_id: 'T999',
      user_id: 'U999',
      channel_id: 'C999',
      response_url: `http://127.0.0.1:${port}/`,
    });
    const type = 'application/x-www-form-urlencoded';
    const asked = await signedRequest(slack.url, body.toString(), { secret: SIGNING_SECRET, type });
    expect(asked.status).toBe(200);
    expect(JSON.parse(await told.promise)).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('Een beheerder kan de app opnieuw installeren'),
    });
  } finally {
    slackItself.close();
  }
});
