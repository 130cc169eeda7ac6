import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestOf } from '../../src/slack/install/manifest.ts';
import { BOT_SCOPES, OPTIONAL_SCOPES } from '../../src/slack/install/scopes.ts';

const guide = readFileSync(new URL('../../docs/slack-setup.md', import.meta.url), 'utf8');
const [, dutch = '', english = ''] = guide.split(/^## (?:Nederlands|English)$/m);
const own = manifestOf('socket', '');
const distributed = manifestOf('distributed', 'https://bot.example.nl');

describe.each([
  ['Nederlands', dutch],
  ['English', english],
])('the set-up guide in %s', (_, text) => {
  const steps = [...text.matchAll(/^(\d+)\. \*\*(.+?)\*\*(.*)$/gm)].map(
    ([, , title, body]) => `${title} ${body}`,
  );

  it('has ten steps', () => {
    expect(steps).toHaveLength(10);
  });

  it('names the commands of the manifest where the app is made', () => {
    for (const { command } of own.features.slash_commands) expect(steps[1]).toContain(`\`${command}\``);
  });

  it('names exactly the scopes of the manifest', () => {
    const named = [...(steps[2] ?? '').matchAll(/`([a-z_]+:[a-z]+|commands)`/g)].map(([, scope]) => scope);
    expect(named).toEqual([...own.oauth_config.scopes.bot, ...own.oauth_config.scopes.bot_optional]);
    expect(named).toEqual([...BOT_SCOPES, ...OPTIONAL_SCOPES]);
  });

  it('asks for an app token because the manifest is Socket Mode', () => {
    expect(own.settings.socket_mode_enabled).toBe(true);
    expect(steps[4]).toContain('`connections:write`');
    expect(steps[4]).toContain('Socket Mode');
    expect(steps[5]).toContain('`SLACK_APP_TOKEN`');
  });

  it('uses only commands that exist, and tells what App Home shows', () => {
    const commands = own.features.slash_commands.map(({ command }) => command);
    const used = [
      ...steps
        .slice(8)
        .join(' ')
        .matchAll(/`(\/[a-z]+)/g),
    ].map(([, command]) => command);
    for (const command of used) expect([...commands, '/invite']).toContain(command);
    expect(own.features.app_home).toMatchObject({ home_tab_enabled: true, messages_tab_enabled: true });
    expect(steps[8]).toContain('*Home*');
    expect(steps[8]).toContain('*Messages*');
  });

  it('gives the addresses of the other forms', () => {
    expect(text).toContain('`/slack/events`');
    expect(text).toContain('https://bot.example.nl/slack/install');
    expect(distributed.functions).toBeUndefined();
    expect(text).toContain(String(Object(own.functions?.['dekkingscijfers'])['title']));
  });
});
