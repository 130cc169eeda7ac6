import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { httpBot, workspaceOnly } from './tiny-bot.ts';

let workspace: Workspace;
let client: WebClient;
let close = async (): Promise<void> => {};
let trigger = '';
let submitted: unknown;
let closed = 0;

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const form = {
  type: 'modal' as const,
  callback_id: 'abonneer',
  notify_on_close: true,
  title: plain('Weekbericht'),
  submit: plain('Abonneren'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'tijd',
      label: plain('Tijd'),
      element: { type: 'plain_text_input' as const, action_id: 'tijd', initial_value: '9:00' },
    },
  ],
};

beforeAll(async () => {
  workspace = await workspaceOnly();
  client = new WebClient(workspace.botToken, { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 } });
  const bot = await httpBot(workspace, (app) => {
    app.command('/dekking', async ({ ack, command }) => {
      trigger = command.trigger_id;
      await ack();
    });
    app.view('abonneer', async ({ ack, view }) => {
      submitted = view.state.values;
      const time = view.state.values['tijd']?.['tijd']?.value ?? '';
      if (/^\d+:\d\d$/.test(time)) await ack();
      else await ack({ response_action: 'errors', errors: { tijd: 'Dit is geen tijd.' } });
    });
    app.view({ callback_id: 'abonneer', type: 'view_closed' }, async ({ ack }) => {
      closed += 1;
      await ack();
    });
    app.event('app_home_opened', async ({ event, client: inside }) => {
      await inside.views.publish({
        user_id: event.user,
        view: { type: 'home', blocks: [{ type: 'header', text: plain(`Dag ${event.tab}`) }] },
      });
    });
  });
  close = bot.close;
  workspace.connect([bot.url]);
});
beforeEach(async () => {
  workspace.reset();
  closed = 0;
  await workspace.command(workspace.people.member, workspace.channels.landelijk, '/dekking', 'abonneer');
});
afterAll(async () => {
  await close();
  await workspace.close();
});

const { codeOf } = {
  codeOf: (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => 'ok',
      (error: unknown) => (error instanceof Error && 'data' in error ? error.data : error),
    ),
};

test('a modal keeps what is wrong, and closes when it is right', async () => {
  const { member } = workspace.people;
  await client.views.open({ trigger_id: trigger, view: form });
  await workspace.submit(member, { tijd: 'straks' });
  expect(workspace.modal(member)?.errors).toEqual({ tijd: 'Dit is geen tijd.' });
  await workspace.submit(member);
  expect(submitted).toEqual({ tijd: { tijd: { type: 'plain_text_input', value: '9:00' } } });
  expect(workspace.modal(member)).toBeUndefined();
});

test('closing tells the app when it asked for that', async () => {
  await client.views.open({ trigger_id: trigger, view: form });
  await workspace.closeModal(workspace.people.member);
  expect(closed).toBe(1);
  expect(workspace.modal(workspace.people.member)).toBeUndefined();
});

test('a trigger works once', async () => {
  await client.views.open({ trigger_id: trigger, view: form });
  expect(await codeOf(client.views.open({ trigger_id: trigger, view: form }))).toMatchObject({
    error: 'exchanged_trigger_id',
  });
  expect(await codeOf(client.views.open({ trigger_id: 'x', view: form }))).toMatchObject({
    error: 'invalid_trigger_id',
  });
});

test('a trigger works for three seconds', async () => {
  await new Promise((resolve) => setTimeout(resolve, 3050));
  expect(await codeOf(client.views.open({ trigger_id: trigger, view: form }))).toMatchObject({
    error: 'expired_trigger_id',
  });
});

test('a view changes only from the version it was made from', async () => {
  const opened = await client.views.open({ trigger_id: trigger, view: form });
  const id = opened.view?.id ?? '';
  const hash = opened.view?.hash ?? '';
  await client.views.update({ view_id: id, hash, view: { ...form, title: plain('Tweede') } });
  expect(await codeOf(client.views.update({ view_id: id, hash, view: form }))).toMatchObject({
    error: 'hash_conflict',
  });
});

test('a modal over the limits is refused', async () => {
  const view = { ...form, title: plain('een titel van vijfentwintig') };
  expect(await codeOf(client.views.open({ trigger_id: trigger, view }))).toMatchObject({
    error: 'invalid_arguments',
  });
});

test('App Home is made when someone opens it, for that person', async () => {
  const { member, admin } = workspace.people;
  await workspace.openHome(member);
  const home = await workspace.until(() => workspace.home(member));
  expect(home.content).toMatchObject({ blocks: [{ text: { text: 'Dag home' } }] });
  expect(workspace.home(admin)).toBeUndefined();
});
