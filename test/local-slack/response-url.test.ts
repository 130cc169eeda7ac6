import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { travelClock } from '../../src/local-slack/travel-clock.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { httpBot, workspaceOnly } from './tiny-bot.ts';

const clock = travelClock();
let workspace: Workspace;
let close = async (): Promise<void> => {};
let url = '';

beforeAll(async () => {
  workspace = await workspaceOnly({ clock });
  const bot = await httpBot(workspace, (app) => {
    app.command('/dekking', async ({ ack, body }) => {
      url = body.response_url;
      await ack();
    });
    app.action('druk', async ({ ack, body }) => {
      if ('response_url' in body) url = String(body.response_url);
      await ack();
    });
  });
  close = bot.close;
  workspace.connect([bot.url]);
});

beforeEach(async () => {
  workspace.reset();
  clock.backToNow();
  await workspace.command(workspace.people.member, workspace.channels.zeeland, '/dekking', 'venlo');
});

afterAll(async () => {
  await close();
  await workspace.close();
});

const post = async (body: unknown): Promise<{ readonly status: number; readonly body: unknown }> => {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};
const seen = (who: 'member' | 'admin'): readonly string[] =>
  workspace.seenBy(workspace.people[who], workspace.channels.zeeland).map((message) => message.text);

describe('response_url', () => {
  test('is private unless in_channel, and needs no membership of the channel', async () => {
    await post({ text: 'alleen jij' });
    await post({ text: 'iedereen', response_type: 'in_channel' });
    expect(seen('member')).toEqual(['alleen jij', 'iedereen']);
    expect(seen('admin')).toEqual(['iedereen']);
  });

  test('works five times', async () => {
    for (let use = 1; use <= 5; use += 1) expect((await post({ text: `${use}` })).status).toBe(200);
    expect(await post({ text: '6' })).toEqual({ status: 404, body: { ok: false, error: 'used_url' } });
    expect(seen('member')).toHaveLength(5);
  });

  test('works thirty minutes by the clock of the workspace', async () => {
    clock.advance(29 * 60_000);
    expect((await post({ text: 'nog net' })).status).toBe(200);
    clock.advance(2 * 60_000);
    expect(await post({ text: 'te laat' })).toEqual({
      status: 404,
      body: { ok: false, error: 'expired_url' },
    });
    expect(seen('member')).toEqual(['nog net']);
  });

  test('refuses what Block Kit refuses, and that costs no use', async () => {
    const bad = {
      text: 'kop',
      blocks: [{ type: 'header', text: { type: 'plain_text', text: 'a'.repeat(151) } }],
    };
    expect(await post(bad)).toEqual({ status: 400, body: { ok: false, error: 'invalid_blocks' } });
    expect(await post({})).toEqual({ status: 400, body: { ok: false, error: 'no_text' } });
    for (let use = 1; use <= 5; use += 1) expect((await post({ text: `${use}` })).status).toBe(200);
  });

  test('of a button replaces or deletes the message it stands in', async () => {
    const button = { type: 'button', action_id: 'druk', text: { type: 'plain_text', text: 'Druk' } };
    await post({ text: 'kies', blocks: [{ type: 'actions', elements: [button] }] });
    const [choice] = workspace.seenBy(workspace.people.member, workspace.channels.zeeland);
    if (choice === undefined) throw new Error('no choice');
    await workspace.press(workspace.people.member, choice, 'druk');
    await post({ text: 'gekozen', replace_original: true });
    expect(seen('member')).toEqual(['gekozen']);
    await post({ text: 'erbij', replace_original: false });
    expect(seen('member')).toEqual(['gekozen', 'erbij']);
    await post({ delete_original: true });
    expect(seen('member')).toEqual(['erbij']);
  });

  test.each([
    [{ kind: 'expired' } as const, 404],
    [{ kind: 'status', status: 500 } as const, 500],
    [{ kind: 'rate-limited', retryAfter: 2 } as const, 429],
    [{ kind: 'refuse-blocks', types: ['divider'] } as const, 400],
  ])('can be made to fail: %o', async (what, status) => {
    workspace.faults.on({ on: 'response_url', what, times: 1 });
    const body = JSON.stringify({ text: 'kop', blocks: [{ type: 'divider' }] });
    expect((await fetch(url, { method: 'POST', body })).status).toBe(status);
    expect(seen('member')).toEqual([]);
    expect((await fetch(url, { method: 'POST', body })).status).toBe(200);
  });

  test('cut off after Slack took the message: it stands there once', async () => {
    workspace.faults.on({ on: 'response_url', what: { kind: 'reset-after' }, times: 1 });
    await expect(post({ text: 'toch aangekomen' })).rejects.toThrow();
    expect(seen('member')).toEqual(['toch aangekomen']);
  });
});
