import { App } from '@slack/bolt';
import { expect, it, vi } from 'vitest';
import { manifestFor, manifestOf } from '../../src/slack/install/manifest.ts';
import { BOT_SCOPES, OPTIONAL_SCOPES } from '../../src/slack/install/scopes.ts';
import { openSlack } from './open-slack.ts';

const URL = 'https://bot.example.nl';
const own = manifestOf('socket', '');

it('holds the commands, events and functions that the app registers, and no others', async () => {
  const spies = {
    command: vi.spyOn(App.prototype, 'command'),
    event: vi.spyOn(App.prototype, 'event'),
    function: vi.spyOn(App.prototype, 'function'),
  };
  const slack = await openSlack();
  await slack.close();
  const registered = (spy: { mock: { calls: unknown[][] } }) => spy.mock.calls.map(([name]) => name).sort();
  const commands = registered(spies.command);
  const events = registered(spies.event).map((name) => (name === 'message' ? 'message.im' : name));
  const functions = registered(spies.function);
  vi.restoreAllMocks();
  expect(own.features.slash_commands.map(({ command }) => command).sort()).toEqual(commands);
  expect(own.settings.event_subscriptions.bot_events).toEqual([...events, 'function_executed'].sort());
  expect(Object.keys(own.functions ?? {})).toEqual(functions);
});

it('asks for the scopes that OAuth asks for', () => {
  expect(own.oauth_config.scopes).toEqual({ bot: [...BOT_SCOPES], bot_optional: [...OPTIONAL_SCOPES] });
});

it('shows App Home and takes messages there', () => {
  expect(own.features.app_home).toEqual({
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  });
});

it('is Socket Mode with the workflow step as it stands', () => {
  expect(own.settings.socket_mode_enabled).toBe(true);
  expect(own.settings.org_deploy_enabled).toBe(true);
  expect(own.settings.function_runtime).toBe('remote');
  expect(JSON.stringify(own)).not.toContain('request_url');
  expect(JSON.parse(manifestFor('socket'))).toEqual(own);
});

it('has request URLs in its HTTP form', () => {
  const http = manifestOf('http', `${URL}/`);
  const events = `${URL}/slack/events`;
  expect(http.settings.socket_mode_enabled).toBe(false);
  expect(http.settings.event_subscriptions['request_url']).toBe(events);
  expect(http.settings.interactivity['request_url']).toBe(events);
  expect(http.features.slash_commands.map((command) => command['url'])).toEqual([events, events]);
  expect(http.functions).toEqual(own.functions);
});

it('has no workflow step, no organisation and a redirect URL in its form for distribution', () => {
  const distributed = manifestOf('distributed', URL);
  expect(distributed.functions).toBeUndefined();
  expect(distributed.settings.function_runtime).toBeUndefined();
  expect(distributed.settings.org_deploy_enabled).toBe(false);
  expect(distributed.settings.event_subscriptions.bot_events).not.toContain('function_executed');
  expect(distributed.oauth_config['redirect_urls']).toEqual([`${URL}/slack/oauth_redirect`]);
  expect(distributed.oauth_config.scopes).toEqual(own.oauth_config.scopes);
});

it('keeps to the lengths that Slack allows', () => {
  const { name, description, long_description } = Object(own['display_information']);
  expect(name.length).toBeLessThanOrEqual(35);
  expect(description.length).toBeLessThanOrEqual(140);
  expect(long_description.length).toBeGreaterThanOrEqual(174);
  expect(long_description.length).toBeLessThanOrEqual(4000);
});
