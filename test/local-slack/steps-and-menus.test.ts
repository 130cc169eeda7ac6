import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { httpBot, workspaceOnly } from './tiny-bot.ts';

let workspace: Workspace;
let close = async (): Promise<void> => {};
const pressed: unknown[] = [];

beforeAll(async () => {
  workspace = await workspaceOnly();
  const bot = await httpBot(workspace, (app) => {
    app.function('dekkingscijfers', async ({ inputs, complete, fail }) => {
      const place = String(inputs['place'] ?? '');
      if (place === 'atlantis') await fail({ error: 'Atlantis ken ik niet.' });
      else await complete({ outputs: { headline: `${place}: 274` } });
    });
    app.action(/.*/, async ({ ack, body }) => {
      pressed.push(body);
      await ack();
    });
  });
  close = bot.close;
  workspace.connect([bot.url]);
});
beforeEach(() => {
  workspace.reset();
  pressed.length = 0;
});
afterAll(async () => {
  await close();
  await workspace.close();
});

test.each([
  ['venlo', { outputs: { headline: 'venlo: 274' }, error: null }],
  ['atlantis', { outputs: null, error: 'Atlantis ken ik niet.' }],
])('the Workflow Builder step with %s', async (place, outcome) => {
  expect(await workspace.runFunction('T1', 'dekkingscijfers', { place })).toEqual(outcome);
});

const option = (value: string): object => ({ text: { type: 'plain_text', text: `Kies ${value}` }, value });
const elements = [
  {
    type: 'button',
    action_id: 'trend',
    text: { type: 'plain_text', text: 'Trend' },
    value: '{"place":"GM0983"}',
  },
  {
    type: 'static_select',
    action_id: 'vergelijk',
    placeholder: { type: 'plain_text', text: 'Kies' },
    options: [option('a'), option('b')],
  },
  { type: 'overflow', action_id: 'meer', options: [option('c')] },
];

async function posted(): Promise<ReturnType<Workspace['record']>[number]> {
  const response = await fetch(`${workspace.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${workspace.botToken}` },
    body: JSON.stringify({
      channel: workspace.channels.landelijk.id,
      text: 'kop',
      blocks: [{ type: 'actions', block_id: 'knoppen', elements }],
    }),
  });
  expect(await response.json()).toMatchObject({ ok: true });
  const [message] = workspace.record();
  if (message === undefined) throw new Error('nothing posted');
  return message;
}

test.each([
  ['trend', null, { action_id: 'trend', value: '{"place":"GM0983"}' }],
  ['Trend', null, { action_id: 'trend', type: 'button' }],
  ['vergelijk', 'b', { action_id: 'vergelijk', selected_option: { value: 'b' } }],
  ['vergelijk', 'Kies a', { action_id: 'vergelijk', selected_option: { value: 'a' } }],
  ['meer', 'c', { action_id: 'meer', type: 'overflow', selected_option: { value: 'c' } }],
])('pressing %s with %s', async (wanted, choice, action) => {
  const message = await posted();
  await workspace.press(workspace.people.guest, message, wanted, choice);
  expect(pressed).toMatchObject([
    {
      type: 'block_actions',
      user: { id: workspace.people.guest.id, team_id: 'T1' },
      team: { id: 'T1' },
      container: { message_ts: message.ts, is_ephemeral: false },
      message: { ts: message.ts, text: 'kop' },
      actions: [{ block_id: 'knoppen', ...action }],
    },
  ]);
});

test('what is not there cannot be pressed', async () => {
  const message = await posted();
  await expect(workspace.press(workspace.people.guest, message, 'weg')).rejects.toThrow('weg');
  await expect(workspace.press(workspace.people.guest, message, 'vergelijk', 'z')).rejects.toThrow('z');
  expect(pressed).toEqual([]);
});
