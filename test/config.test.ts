import { describe, expect, it } from 'vitest';
import { DEFAULTS, readConfig, readSettings } from '../src/config.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };

describe('how the bot meets Slack', () => {
  it.each([
    ['nothing set', {}, 'local'],
    ['empty variables count as not set', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ' }, 'local'],
    ['bot and app token', { ...bot, SLACK_APP_TOKEN: 'xapp-1' }, 'socket'],
    ['bot token and signing secret', { ...bot, SLACK_SIGNING_SECRET: 's' }, 'http'],
    [
      'client id and secrets',
      {
        SLACK_SIGNING_SECRET: 's',
        SLACK_CLIENT_ID: '1.2',
        SLACK_CLIENT_SECRET: 'c',
        SLACK_STATE_SECRET: 't',
        ENCRYPTION_KEY: 'k1:key',
      },
      'oauth',
    ],
  ])('%s', (_name, env, kind) => {
    const result = readConfig(env);
    expect(result.ok && result.config.slack.kind).toBe(kind);
  });
});

describe('advice names the variable and where to get it, and never prints a value', () => {
  it.each([
    ['bot token alone', bot, ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'api.slack.com']],
    ['app token alone', { SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN is missing', 'OAuth & Permissions']],
    ['signing secret alone', { SLACK_SIGNING_SECRET: 'geheim' }, ['SLACK_BOT_TOKEN is missing']],
    [
      'half of OAuth',
      { SLACK_CLIENT_ID: '1.2' },
      ['SLACK_CLIENT_SECRET is missing', 'ENCRYPTION_KEY is missing'],
    ],
    ['tokens swapped', { SLACK_BOT_TOKEN: 'xapp-geheim' }, ['does not begin with xoxb-']],
    ['production without Slack', { NODE_ENV: 'production' }, ['SLACK_BOT_TOKEN is missing']],
    ['a database without Slack', { DATABASE_URL: 'sqlite:x.sqlite' }, ['SLACK_BOT_TOKEN is missing']],
    ['a database of another kind', { DATABASE_URL: 'mysql://geheim' }, ['DATABASE_URL is not']],
    ['a port that is none', { PORT: 'geheim' }, ['PORT']],
    ['a port that is too high', { PORT: '70000' }, ['PORT']],
    ['a port for metrics that is none', { METRICS_PORT: 'geheim' }, ['METRICS_PORT']],
    ['administrators of the wrong shape', { ADMIN_USER_IDS: 'geheim' }, ['ADMIN_USER_IDS']],
  ])('%s', (_name, env, wanted) => {
    const result = readConfig(env);
    const advice = result.ok ? '' : result.advice.join('\n');
    for (const part of wanted) expect(advice).toContain(part);
    expect(advice).not.toContain('geheim');
  });
});

it.each([
  ['the local Slack', {}, '127.0.0.1'],
  ['Socket Mode', { ...bot, SLACK_APP_TOKEN: 'xapp-1' }, '127.0.0.1'],
  ['Socket Mode in the image', { ...bot, SLACK_APP_TOKEN: 'xapp-1', HOST: '0.0.0.0' }, '0.0.0.0'],
  ['HTTP', { ...bot, SLACK_SIGNING_SECRET: 's' }, '0.0.0.0'],
])('%s listens where who has to reach it is', (_name, env, host) => {
  const result = readConfig(env);
  expect(result.ok && result.config.host).toBe(host);
});

it('the command line needs no Slack variables', () => {
  const result = readSettings({ DATABASE_URL: 'postgres://x', LOAD_SHIPPED_EDITIONS: 'false' });
  expect(result).toEqual({
    ok: true,
    config: { ...DEFAULTS, databaseUrl: 'postgres://x', loadShippedEditions: false },
  });
});
