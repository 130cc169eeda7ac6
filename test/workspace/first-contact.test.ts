import { afterEach, expect, test } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { httpBot, socketBot, workspaceOnly } from './tiny-bot.ts';

let workspace: Workspace;
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await workspace.close();
});

test('a signed slash command reaches a real Bolt app and its answer is seen by one person', async () => {
  workspace = await workspaceOnly();
  const bot = await httpBot(workspace, (app) => {
    app.command('/dekking', async ({ ack, command }) => {
      await ack(`Je vroeg: ${command.text} in ${command.channel_name}`);
    });
  });
  closers.push(bot.close);
  workspace.connect([bot.url]);
  const { people, channels } = workspace;
  const { answer } = await workspace.command(people.member, channels.noordLimburg, '/dekking', 'venlo');
  expect(answer).toMatchObject({ text: 'Je vroeg: venlo in noord-limburg', onlyFor: people.member.id });
  expect(workspace.seenBy(people.admin, channels.noordLimburg)).toEqual([]);
});

test('the same over Socket Mode', async () => {
  workspace = await workspaceOnly();
  closers.push(
    await socketBot(workspace, (app) => {
      app.command('/dekking', async ({ ack, command }) => {
        await ack(`Je vroeg: ${command.text}`);
      });
      app.event('app_mention', async ({ event, say }) => {
        await say({ text: `gezien: ${event.text}`, thread_ts: event.ts });
      });
    }),
  );
  const { people, channels } = workspace;
  const { answer } = await workspace.command(people.member, channels.noordLimburg, '/dekking', 'venlo');
  expect(answer?.text).toBe('Je vroeg: venlo');
  const { message } = await workspace.say(
    people.member,
    channels.noordLimburg,
    '@dekkingsbot <!channel> venlo',
  );
  const reply = await workspace.next(people.admin, channels.noordLimburg, message);
  expect(reply).toMatchObject({ threadTs: message.ts, notifies: ['U0DEKKING'] });
});
