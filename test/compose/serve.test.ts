import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { systemClock } from '../../src/operate/clock.ts';
import { run } from './run.ts';

const BOT = 'xoxb-1-very-secret';

describe('half the settings: what is missing and where to get it, never a value', () => {
  it.each([
    ['a database and no Slack', {}, ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET']],
    ['a bot token alone', { SLACK_BOT_TOKEN: BOT }, ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET']],
    ['an app token alone', { SLACK_APP_TOKEN: 'xapp-1-very-secret' }, ['SLACK_BOT_TOKEN']],
    ['a signing secret alone', { SLACK_SIGNING_SECRET: 'very-secret' }, ['SLACK_BOT_TOKEN']],
    [
      'half of OAuth',
      { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'very-secret' },
      ['SLACK_SIGNING_SECRET', 'SLACK_STATE_SECRET', 'ENCRYPTION_KEY'],
    ],
    ['tokens changed places', { SLACK_BOT_TOKEN: 'xapp-1-very-secret' }, ['SLACK_BOT_TOKEN', 'xoxb-']],
  ])('%s', async (_name, env, named) => {
    const { code, out, err } = await run(['serve'], { env });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const name of named) expect(err).toContain(name);
    expect(err).not.toMatch(/very-secret|\n\s+at /);
  });
});

it('production without Slack is refused, not served locally', async () => {
  const { code, err } = await run(['serve'], { env: { DATABASE_URL: '', NODE_ENV: 'production' } });
  expect(code).toBe(1);
  expect(err).toContain('SLACK_BOT_TOKEN');
});

describe('with every setting', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace({ port: 0, clock: systemClock, signingSecret: 'very-secret' });
  });
  afterAll(() => workspace.close());

  const settings = (botToken: string, port: number) => ({
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: 'very-secret',
    SLACK_API_URL: workspace.apiUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'silent',
  });

  it('a token that Slack does not take is said, with what to do', async () => {
    const { code, err } = await run(['serve'], { env: settings(BOT, 0) });
    expect(code).toBe(1);
    expect(err).toContain('invalid_auth');
    expect(err).toContain('doctor');
    expect(err).not.toContain('very-secret');
  });

  it('doctor is content, and names a token that is not', async () => {
    const good = await run(['doctor'], { env: settings(workspace.botToken, 0) });
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toContain('ok       SLACK_BOT_TOKEN: accepted by ');
    expect(good.out).toContain('ok       Slack scopes: ');
    const bad = await run(['doctor'], { env: settings(BOT, 0) });
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('wrong    SLACK_BOT_TOKEN: Slack says invalid_auth.');
    expect(bad.out).not.toContain(BOT);
  });

  it('a port that is taken is named', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const { code, err } = await run(['serve'], { env: settings(workspace.botToken, port) });
    other.close();
    expect(code).toBe(1);
    expect(err).toContain(`Port ${port} is taken`);
  });
});
