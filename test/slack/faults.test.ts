import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/local-slack/faults.ts';
import { openSlack, type SlackUnderTest } from './open-slack.ts';
import { settledAfter } from './settled.ts';

let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack({ instances: 2 });
});
afterAll(() => slack.close());
beforeEach(() => slack.workspace.reset());

const VENLO = 'Venlo: 274 gemeente-profielen, 809 UWV-profielen';
const WENT_WRONG = /^Er ging iets mis/;

type What = Fault['what'];
const slow: What = { kind: 'delay', milliseconds: 1500 };
const limited: What = { kind: 'rate-limited', retryAfter: 1 };
const broken: What = { kind: 'status', status: 500 };
const newest: What = { kind: 'refuse-blocks', types: ['data_table', 'data_visualization'] };

describe('a slash command whose answer comes later gets exactly one right answer or one clear sentence', () => {
  it.each<[string, Omit<Fault, 'on'>, RegExp]>([
    ['slow', { what: slow }, /^Noord-Limburg: /],
    [
      '429 with Retry-After 2',
      { what: { kind: 'rate-limited', retryAfter: 2 }, times: 1 },
      /^Noord-Limburg: /,
    ],
    ['429 without end', { what: { kind: 'rate-limited', retryAfter: 2 } }, /^Slack heeft het even te druk/],
    ['500', { what: broken }, WENT_WRONG],
    ['connection reset before Slack took it', { what: { kind: 'reset-before' } }, WENT_WRONG],
  ])('%s', async (_, fault, expected) => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    workspace.faults.on({ on: 'response_url', ...fault });
    const { after } = await workspace.command(member, landelijk, '/dekking', 'noord-limburg');
    await workspace.next(member, landelijk, after, 8000);
    const seen = await settledAfter(workspace, member, landelijk, after);
    expect(seen.map(({ text, onlyFor }) => [text, onlyFor])).toEqual([
      [expect.stringMatching(expected), member.id],
    ]);
  });
});

it('a line that breaks each time after Slack took it gives the answer and the sentence once', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  workspace.faults.on({ on: 'response_url', what: { kind: 'reset-after' } });
  const { after } = await workspace.command(member, landelijk, '/dekking', 'noord-limburg');
  const answer = await workspace.next(member, landelijk, after, 8000);
  await workspace.next(member, landelijk, answer, 8000);
  const seen = await settledAfter(workspace, member, landelijk, after);
  expect(seen.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Noord-Limburg: /),
    expect.stringMatching(WENT_WRONG),
  ]);
});

it('an answer that Slack took before the connection broke is not posted again', async () => {
  const { workspace } = slack;
  const { member, english } = workspace.people;
  const { landelijk } = workspace.channels;
  workspace.faults.on({ on: 'chat.postMessage', what: { kind: 'reset-after' }, times: 1 });
  const { message } = await workspace.say(member, landelijk, '@dekkingsbot venlo');
  const told = await workspace.until(
    () => workspace.seenBy(member, landelijk).find(({ onlyFor }) => onlyFor === member.id),
    8000,
  );
  expect(told.text).toMatch(WENT_WRONG);
  const seen = await settledAfter(workspace, english, landelijk, message.ts);
  expect(seen.map(({ text }) => text)).toEqual([VENLO]);
});

it('an answer that Slack took, and confirmed with a page, is not posted again', async () => {
  const { workspace, logged } = slack;
  const { member, english } = workspace.people;
  const { landelijk } = workspace.channels;
  workspace.faults.on({ on: 'chat.postMessage', what: { kind: 'garble', body: '<html>Bad gateway</html>' } });
  const { message } = await workspace.say(member, landelijk, '@dekkingsbot venlo');
  const told = await workspace.until(
    () => workspace.seenBy(member, landelijk).find(({ onlyFor }) => onlyFor === member.id),
    8000,
  );
  expect(told.text).toMatch(WENT_WRONG);
  const seen = await settledAfter(workspace, english, landelijk, message.ts);
  expect(seen.map(({ text }) => text)).toEqual([VENLO]);
  const failure = logged.findLast((line) => line.message === 'a request failed');
  expect(failure?.fields).toMatchObject({ code: 'garbled_answer' });
});

describe('a mention gets exactly one right answer or one clear sentence', () => {
  it.each<[string, Fault, string | RegExp]>([
    ['slow API', { on: 'chat.postMessage', what: slow }, VENLO],
    ['429 once', { on: 'chat.postMessage', what: limited, times: 1 }, VENLO],
    ['500', { on: 'chat.postMessage', what: broken }, WENT_WRONG],
    [
      'connection reset before Slack took it',
      { on: 'chat.postMessage', what: { kind: 'reset-before' } },
      WENT_WRONG,
    ],
    ['fatal_error', { on: 'chat.postMessage', what: { kind: 'error', code: 'fatal_error' } }, WENT_WRONG],
    ['delivered three times', { on: 'events', what: { kind: 'repeat', deliveries: 3 } }, VENLO],
  ])('%s', async (_, fault, expected) => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    workspace.faults.on(fault);
    const { message } = await workspace.say(member, landelijk, '@dekkingsbot venlo');
    await workspace.next(member, landelijk, message, 8000);
    const seen = await settledAfter(workspace, member, landelijk, message.ts);
    expect(seen.map(({ text }) => text)).toEqual([
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    ]);
  });

  it('newest blocks refused: the answer without them, and remembered', async () => {
    const { workspace, bot } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    workspace.faults.on({ on: '*', what: newest });
    workspace.faults.on({ on: 'response_url', what: newest });
    const { message } = await workspace.say(member, landelijk, '@dekkingsbot noord-limburg');
    const answer = await workspace.next(member, landelijk, message);
    expect(answer.text).toMatch(/^Noord-Limburg: /);
    expect(JSON.stringify(answer.blocks)).not.toContain('data_table');
    await expect.poll(() => bot.store.state.features.lacks('T1')).toEqual(['newest_blocks']);
    expect(await settledAfter(workspace, member, landelijk, message.ts)).toHaveLength(1);
  });
});

describe('what the person can do about it is said', () => {
  it.each<[string, Fault, RegExp]>([
    [
      'posting is not allowed',
      { on: 'chat.postMessage', what: { kind: 'error', code: 'restricted_action' } },
      /^Ik mag in dit kanaal niets plaatsen\./,
    ],
    [
      'too busy for more than a minute',
      { on: 'chat.postMessage', what: { kind: 'rate-limited', retryAfter: 90 } },
      /Probeer het over 2 minuten nog eens\.$/,
    ],
  ])('%s', async (_, fault, expected) => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    workspace.faults.on(fault);
    const { message } = await workspace.say(member, landelijk, '@dekkingsbot venlo');
    expect((await workspace.next(member, landelijk, message, 8000)).text).toMatch(expected);
  });

  it('a window that Slack no longer opens', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    const { answer } = await workspace.command(member, landelijk, '/dekking', 'venlo');
    if (answer === undefined) throw new Error('no answer');
    workspace.faults.on({ on: 'views.open', what: { kind: 'error', code: 'expired_trigger_id' } });
    await workspace.press(member, answer, 'more', 'wrong-place');
    expect((await workspace.next(member, landelijk, answer)).text).toMatch(/Klik nog eens\.$/);
  });
});

it('who somebody is, is asked again when Slack is busy for a second', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { hollandRijnland } = workspace.channels;
  workspace.faults.on({ on: 'users.info', what: limited, times: 1 });
  const { after } = await workspace.command(member, hollandRijnland, '/dekking', 'koppel holland rijnland');
  expect((await workspace.next(member, hollandRijnland, after, 8000)).text).toContain(
    'gekoppeld aan Holland Rijnland',
  );
});

it('blocks that are refused without the newest ones too say nothing about the newest', async () => {
  const other = await openSlack();
  try {
    const { workspace, bot } = other;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    workspace.faults.on({ on: 'chat.postMessage', what: { kind: 'error', code: 'invalid_blocks' } });
    const { message } = await workspace.say(member, landelijk, '@dekkingsbot noord-limburg');
    expect((await workspace.next(member, landelijk, message)).text).toMatch(WENT_WRONG);
    expect(await bot.store.state.features.lacks('T1')).toEqual([]);
  } finally {
    await other.close();
  }
});

it('a message that is too long with its tables comes without them, which is not remembered', async () => {
  const other = await openSlack();
  try {
    const { workspace, bot } = other;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    const tooLong: What = { kind: 'error', code: 'msg_blocks_too_long' };
    workspace.faults.on({ on: 'chat.postMessage', what: tooLong, times: 1 });
    const { message } = await workspace.say(member, landelijk, '@dekkingsbot noord-limburg');
    const answer = await workspace.next(member, landelijk, message);
    expect(answer.text).toMatch(/^Noord-Limburg: /);
    expect(JSON.stringify(answer.blocks)).not.toContain('data_table');
    expect(await settledAfter(workspace, member, landelijk, message.ts)).toHaveLength(1);
    expect(await bot.store.state.features.lacks('T1')).toEqual([]);
  } finally {
    await other.close();
  }
});

it('blocks that are refused in every form: the answer comes as text alone, once', async () => {
  const other = await openSlack();
  try {
    const { workspace, bot } = other;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    const refused: What = { kind: 'error', code: 'invalid_blocks' };
    workspace.faults.on({ on: 'chat.postMessage', what: refused, times: 2 });
    const { message } = await workspace.say(member, landelijk, '@dekkingsbot noord-limburg');
    const answer = await workspace.next(member, landelijk, message);
    expect(answer).toMatchObject({ text: expect.stringMatching(/^Noord-Limburg: /), blocks: [] });
    expect(await settledAfter(workspace, member, landelijk, message.ts)).toHaveLength(1);
    expect(await bot.store.state.features.lacks('T1')).toEqual([]);
  } finally {
    await other.close();
  }
});

it('a file whose message is refused at first is given once', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  workspace.faults.on({ on: 'response_url', what: { kind: 'refuse-blocks', types: ['section'] } });
  const { after } = await workspace.command(member, landelijk, '/dekking', 'exporteer zeeland csv');
  const told = await workspace.next(member, landelijk, after, 8000);
  // The text alone, and where the file is.
  expect(told.blocks).toHaveLength(1);
  await settledAfter(workspace, member, landelijk, after);
  const direct = workspace.record(workspace.direct(member));
  expect(direct.filter(({ files }) => files.length > 0)).toHaveLength(1);
});

it('what stops is stored although the channel cannot be told, which is in the log', async () => {
  const { workspace, bot, logged } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  const id = { workspace: 'T1', channel: landelijk.id };
  const { subscriptions } = bot.store.state;
  const set = await workspace.command(member, landelijk, '/dekking', 'abonneer zeeland');
  await workspace.next(member, landelijk, set.after);
  await settledAfter(workspace, member, landelijk, set.after);
  expect(await subscriptions.inChannel(id)).toHaveLength(1);
  workspace.faults.on({ on: 'chat.postMessage', what: { kind: 'error', code: 'not_in_channel' } });
  const { after } = await workspace.command(member, landelijk, '/dekking', 'afmelden zeeland');
  expect((await workspace.next(member, landelijk, after)).text).toContain('Het abonnement is gestopt');
  expect(await subscriptions.inChannel(id)).toEqual([]);
  expect(logged.find(({ message }) => message.startsWith('the channel could not be told'))?.fields).toEqual({
    code: 'not_in_channel',
  });
});

it('a slash answer of which the response_url has expired comes in the direct message', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  workspace.faults.on({ on: 'response_url', what: { kind: 'expired' } });
  const direct = workspace.direct(member);
  const { after } = await workspace.command(member, landelijk, '/dekking', 'abonnementen');
  const answer = await workspace.next(member, direct, after);
  expect(answer.text).toContain('geen abonnementen');
  expect(JSON.stringify(answer.blocks)).toContain('niet meer op de oude plek');
  expect(await settledAfter(workspace, member, landelijk, after)).toEqual([]);
});

it('names the scope that is missing, with a reference that is in the log', async () => {
  const { workspace, logged } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  workspace.grant(['commands', 'chat:write', 'app_mentions:read', 'im:history']);
  const { after } = await workspace.command(member, landelijk, '/dekking', 'koppel zeeland');
  const told = await workspace.next(member, landelijk, after);
  expect(told.text).toContain('users:read');
  const { reference } = Object(logged.findLast(({ message }) => message === 'a request failed')?.fields);
  expect(JSON.stringify(told.blocks)).toContain(reference);
});

it('puts no question text and no token in the log', () => {
  const log = JSON.stringify(slack.logged);
  expect(log).not.toMatch(/venlo/i);
  expect(log).not.toContain('xoxb-');
});
