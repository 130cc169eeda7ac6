import { App, HTTPReceiver, type Installation, type Logger, LogLevel } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { SECRET, workspaceOnly } from './tiny-bot.ts';

/** Someone who refuses is an error in Bolt's log; here it is expected. */
const silent: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
let workspace: Workspace;
let stop = async (): Promise<void> => {};

afterEach(async () => {
  await stop();
  await workspace.close();
});

async function installable(): Promise<{
  readonly url: string;
  readonly kept: Map<string, Installation>;
  readonly gone: string[];
}> {
  workspace = await workspaceOnly();
  const kept = new Map<string, Installation>();
  const gone: string[] = [];
  const clientOptions = { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 } };
  const keyOf = (team: { id: string } | undefined, enterprise: { id: string } | undefined): string =>
    team?.id ?? enterprise?.id ?? '';
  const receiver = new HTTPReceiver({
    signingSecret: SECRET,
    clientId: workspace.clientId,
    clientSecret: workspace.clientSecret,
    stateSecret: 'a secret for the state',
    scopes: ['commands', 'chat:write', 'app_mentions:read'],
    logger: silent,
    installerOptions: { clientOptions, authorizationUrl: workspace.authorizeUrl, directInstall: true },
    installationStore: {
      storeInstallation: async (installation) => {
        kept.set(keyOf(installation.team, installation.enterprise), installation);
      },
      fetchInstallation: async (query) => {
        const found = kept.get(query.isEnterpriseInstall ? (query.enterpriseId ?? '') : (query.teamId ?? ''));
        if (found === undefined) throw new Error('not installed');
        return found;
      },
      deleteInstallation: async (query) => {
        kept.delete(query.teamId ?? query.enterpriseId ?? '');
      },
    },
  });
  const app = new App({ receiver, logLevel: LogLevel.ERROR, clientOptions });
  app.error(async () => {});
  app.command('/dekking', async ({ ack, body, context }) => {
    await ack(`${body.team_id} met ${context.botToken}`);
  });
  app.event('app_uninstalled', async ({ context }) => {
    gone.push(context.teamId ?? context.enterpriseId ?? '');
  });
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  stop = async () => {
    await receiver.stop();
  };
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const url = `http://127.0.0.1:${port}`;
  workspace.connect([`${url}/slack/events`]);
  return { url, kept, gone };
}

/** As a person does: the install link, Slack's consent page, a choice, and back with the code. */
async function installIn(url: string, choose: Record<string, string>): Promise<string> {
  const start = await fetch(`${url}/slack/install`, { redirect: 'manual' });
  const cookie = start.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const consent = new URL(start.headers.get('location') ?? '');
  expect((await fetch(consent, { redirect: 'manual' })).status).toBe(200);
  for (const [key, value] of Object.entries(choose)) consent.searchParams.set(key, value);
  const decided = await fetch(consent, { redirect: 'manual' });
  const back = new URL(decided.headers.get('location') ?? '');
  const done = await fetch(`${url}/slack/oauth_redirect${back.search}`, { headers: { cookie } });
  return done.text();
}

test('two workspaces and an organisation, each with a token of its own', async () => {
  const { url, kept } = await installable();
  const { teams, people, channels } = workspace;
  await installIn(url, { team: teams.first.id });
  await installIn(url, { team: teams.second.id });
  await installIn(url, { team: teams.inOrganisation.id });
  expect([...kept.keys()]).toEqual(['T1', 'T2', 'E1']);
  expect(kept.get('E1')).toMatchObject({ isEnterpriseInstall: true, enterprise: { id: 'E1' } });
  const tokens = [...kept.values()].map((installation) => installation.bot?.token);
  expect(new Set(tokens).size).toBe(3);
  const asked = [
    await workspace.command(people.member, channels.landelijk, '/dekking', 'x'),
    await workspace.command(people.memberOfSecond, channels.ofSecond, '/dekking', 'x'),
    await workspace.command(people.memberOfOrganisation, channels.ofOrganisation, '/dekking', 'x'),
  ];
  expect(asked.map(({ answer }) => answer?.text)).toEqual([
    `T1 met ${tokens[0]}`,
    `T2 met ${tokens[1]}`,
    `T3 met ${tokens[2]}`,
  ]);
});

test('a person who refuses leaves nothing behind', async () => {
  const { url, kept } = await installable();
  await installIn(url, { deny: '1' });
  expect(kept.size).toBe(0);
});

test('a code works once, and only with the right secret', async () => {
  const { url, kept } = await installable();
  await installIn(url, { team: 'T2' });
  expect(kept.size).toBe(1);
  const ask = async (fields: Record<string, string>): Promise<unknown> => {
    const body = new URLSearchParams({ client_id: workspace.clientId, ...fields });
    const response = await fetch(`${workspace.apiUrl}oauth.v2.access`, { method: 'POST', body });
    return response.json();
  };
  expect(await ask({ client_secret: 'wrong', code: 'x' })).toMatchObject({ error: 'bad_client_secret' });
  expect(await ask({ client_secret: workspace.clientSecret, code: 'used' })).toMatchObject({
    error: 'invalid_code',
  });
});

test('uninstalling tells the app and makes the token useless', async () => {
  const { url, kept, gone } = await installable();
  await installIn(url, { team: 'T2' });
  const token = kept.get('T2')?.bot?.token ?? '';
  const acknowledgement = await workspace.uninstall('T2');
  expect(acknowledgement.kind).toBe('acknowledged');
  await workspace.until(() => gone.length > 0);
  expect(gone).toEqual(['T2']);
  const response = await fetch(`${workspace.apiUrl}auth.test`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  expect(await response.json()).toMatchObject({ ok: false, error: 'token_revoked' });
});
