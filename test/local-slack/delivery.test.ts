import { afterEach, expect, test } from 'vitest';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { httpBot, socketBot, workspaceOnly } from './tiny-bot.ts';

let workspace: Workspace;
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await workspace.close();
});

const until = async (reached: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !reached(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
};

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

test('an app that takes too long: the person reads operation_timeout', async () => {
  workspace = await workspaceOnly({ acknowledgeMs: 120 });
  const bot = await httpBot(workspace, (app) => {
    app.command('/dekking', async ({ ack }) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await ack('te laat');
    });
  });
  closers.push(bot.close);
  workspace.connect([bot.url]);
  const { people, channels } = workspace;
  const { acknowledgement, after } = await workspace.command(
    people.member,
    channels.landelijk,
    '/dekking',
    'venlo',
  );
  expect(acknowledgement.kind).toBe('timeout');
  const line = await workspace.next(people.member, channels.landelijk, after);
  expect(line).toMatchObject({ bySlack: true, text: expect.stringContaining('operation_timeout') });
  expect(workspace.seenBy(people.admin, channels.landelijk)).toEqual([]);
});

test('a signature made with another secret is refused by the app', async () => {
  workspace = await workspaceOnly();
  const bot = await httpBot(workspace, () => {}, 'another secret');
  closers.push(bot.close);
  workspace.connect([bot.url]);
  const { people, channels } = workspace;
  const { acknowledgement } = await workspace.command(people.member, channels.landelijk, '/dekking', 'venlo');
  expect(acknowledgement).toMatchObject({ kind: 'refused', status: 401 });
});

test('an event without 200 comes again, with the number and the reason, and with the same event id', async () => {
  workspace = await workspaceOnly({ acknowledgeMs: 500, retryDelaysMs: [0, 20, 40] });
  const seen: { id: string; num: number | undefined; reason: string | undefined }[] = [];
  const bot = await httpBot(workspace, (app) => {
    app.use(async ({ context, body, next }) => {
      seen.push({
        id: 'event_id' in body ? String(body.event_id) : '',
        num: context.retryNum,
        reason: context.retryReason,
      });
      await next();
    });
    app.event('app_mention', async () => {});
  });
  closers.push(bot.close);
  workspace.connect([bot.url]);
  workspace.faults.on({ on: 'ack', what: { kind: 'lost' }, times: 2 });
  await workspace.say(workspace.people.member, workspace.channels.landelijk, '@dekkingsbot venlo');
  await until(() => seen.length === 3);
  expect(seen.map(({ num, reason }) => [num, reason])).toEqual([
    [undefined, undefined],
    [1, 'http_timeout'],
    [2, 'http_timeout'],
  ]);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(1);
});

test('an event can be delivered three times, to two instances in turn', async () => {
  workspace = await workspaceOnly();
  const seen: string[] = [];
  const urls: string[] = [];
  for (const name of ['een', 'twee']) {
    const bot = await httpBot(workspace, (app) => {
      app.event('app_mention', async () => {
        seen.push(name);
      });
    });
    closers.push(bot.close);

    urls.push(bot.url);
    workspace.connect(urls);
  }
  workspace.faults.on({ on: 'events', what: { kind: 'repeat', deliveries: 3 } });
  await workspace.say(workspace.people.member, workspace.channels.landelijk, '@dekkingsbot venlo');
  await until(() => seen.length === 3);
  expect(seen.toSorted()).toHaveLength(3);
  expect(new Set(seen)).toEqual(new Set(['een', 'twee']));
});

test('Socket Mode gives each envelope to one connection', async () => {
  workspace = await workspaceOnly();
  let count = 0;
  const listen = (app: Parameters<Parameters<typeof socketBot>[1]>[0]): void => {
    app.command('/dekking', async ({ ack }) => {
      count += 1;
      await ack('ja');
    });
  };
  closers.push(await socketBot(workspace, listen), await socketBot(workspace, listen));
  expect(workspace.connections()).toBe(2);
  const { people, channels } = workspace;
  for (let asked = 0; asked < 4; asked += 1)
    await workspace.command(people.member, channels.landelijk, '/dekking', 'x');
  expect(count).toBe(4);
});

test('a Socket Mode connection that Slack recycles comes back', async () => {
  workspace = await workspaceOnly();
  closers.push(
    await socketBot(workspace, (app) => {
      app.command('/dekking', async ({ ack }) => ack('ja'));
    }),
  );
  const opened = workspace.calls('apps.connections.open').length;
  workspace.recycleConnections();
  await until(
    () => workspace.calls('apps.connections.open').length > opened && workspace.connections() === 1,
  );
  const { answer } = await workspace.command(
    workspace.people.member,
    workspace.channels.landelijk,
    '/dekking',
    'x',
  );
  expect(answer?.text).toBe('ja');
});

test('what a command carries: placeholders outside public channels, no locale', async () => {
  workspace = await workspaceOnly();
  const bodies: Record<string, unknown>[] = [];
  const bot = await httpBot(workspace, (app) => {
    app.command('/dekking', async ({ ack, body }) => {
      bodies.push({ ...body });
      await ack();
    });
  });
  closers.push(bot.close);
  workspace.connect([bot.url]);
  const { people, channels } = workspace;
  await workspace.command(people.member, channels.landelijk, '/dekking', 'a');
  await workspace.command(people.member, channels.prive, '/dekking', 'b');
  await workspace.command(people.member, workspace.direct(people.member), '/dekking', 'c');
  expect(bodies.map((body) => body['channel_name'])).toEqual(['landelijk', 'privategroup', 'directmessage']);
  expect(Object.keys(bodies[0] ?? {})).not.toContain('locale');
  expect(Object.keys(bodies[0] ?? {})).not.toContain('thread_ts');
});

test('where the bot is not installed there is no command and no event', async () => {
  workspace = await workspaceOnly();
  const { people, channels } = workspace;
  const { acknowledgement, after } = await workspace.command(
    people.memberOfSecond,
    channels.ofSecond,
    '/dekking',
    'venlo',
  );
  expect(acknowledgement.kind).toBe('nobody');
  const line = await workspace.next(people.memberOfSecond, channels.ofSecond, after);
  expect(line.text).toContain('geen geldige opdracht');
  const said = await workspace.say(people.memberOfSecond, channels.ofSecond, '@dekkingsbot venlo');
  expect(said.acknowledgements).toEqual([]);
});
