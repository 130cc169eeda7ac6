import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Message } from '../../src/local-slack/state.ts';
import { openSlack, type SlackUnderTest } from './open-slack.ts';
import { settledAfter, typeCommand } from './settled.ts';

let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());
beforeEach(() => slack.workspace.reset());

function first(messages: readonly Message[]): Message {
  const [message] = messages;
  if (message === undefined) throw new Error('no message');
  return message;
}

it('a private choice is replaced by its answer', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  const choice = first(await typeCommand(workspace, member, landelijk, 'groningen'));
  await workspace.press(member, choice, 'ask:1');
  const seen = await settledAfter(workspace, member, landelijk, '0');
  expect(seen.map(({ text, onlyFor }) => [text, onlyFor])).toEqual([
    [expect.stringMatching(/^(Gemeente|Arbeidsmarktregio) Groningen: /), member.id],
  ]);
});

it('a public choice may be pressed by anyone and is replaced for everyone; the follow-up knows it', async () => {
  const { workspace } = slack;
  const { member, english } = workspace.people;
  const { landelijk } = workspace.channels;
  const { message } = await workspace.say(member, landelijk, '@dekkingsbot groningen');
  const choice = await workspace.next(member, landelijk, message);
  await workspace.press(english, choice, 'Gemeente Groningen');
  const seen = await settledAfter(workspace, member, landelijk, message.ts);
  expect(seen.map(({ text, onlyFor }) => [text, onlyFor])).toEqual([
    [expect.stringMatching(/^Gemeente Groningen: /), null],
  ]);
  const more = await workspace.say(member, landelijk, '@dekkingsbot en de uwv-profielen?', {
    threadTs: message.ts,
  });
  expect((await workspace.next(member, landelijk, more.message)).text).toMatch(
    /^Gemeente Groningen: .* UWV-profielen$/,
  );
});

it('any other button on a public answer answers the presser alone', async () => {
  const { workspace } = slack;
  const { member, english } = workspace.people;
  const { landelijk } = workspace.channels;
  const { message } = await workspace.say(member, landelijk, '@dekkingsbot venlo');
  const answer = await workspace.next(member, landelijk, message);
  await workspace.press(english, answer, 'ask:1');
  const seen = await settledAfter(workspace, english, landelijk, answer.ts);
  expect(seen).toHaveLength(1);
  expect(first(seen)).toMatchObject({ onlyFor: english.id, threadTs: message.ts });
  expect(await settledAfter(workspace, member, landelijk, answer.ts)).toEqual([]);
});

it('shares once, in the channel’s language, with who asked', async () => {
  const { workspace } = slack;
  const { english, member } = workspace.people;
  const { zeeland } = workspace.channels;
  const { answer } = await workspace.command(english, zeeland, '/coverage', 'venlo');
  if (answer === undefined) throw new Error('no answer');
  await Promise.all([workspace.press(english, answer, 'share'), workspace.press(english, answer, 'share')]);
  const shared = await settledAfter(workspace, member, zeeland, answer.ts);
  expect(shared.map(({ text }) => text)).toEqual(['Venlo: 274 gemeente-profielen, 809 UWV-profielen']);
  expect(JSON.stringify(first(shared).blocks)).toContain(`<@${english.id}>`);
});

it('shares by a post when the response_url is gone', async () => {
  const { workspace } = slack;
  const { member, english } = workspace.people;
  const { landelijk } = workspace.channels;
  const answer = first(await typeCommand(workspace, member, landelijk, 'venlo'));
  workspace.faults.on({ on: 'response_url', what: { kind: 'expired' } });
  await workspace.press(member, answer, 'share');
  const shared = await settledAfter(workspace, english, landelijk, answer.ts);
  expect(shared.map(({ via, text }) => [via, text])).toEqual([
    ['chat.postMessage', 'Venlo: 274 gemeente-profielen, 809 UWV-profielen'],
  ]);
});

it('only the asker deletes a public answer', async () => {
  const { workspace } = slack;
  const { member, english } = workspace.people;
  const { landelijk } = workspace.channels;
  const { message } = await workspace.say(member, landelijk, '@dekkingsbot venlo');
  const answer = await workspace.next(member, landelijk, message);
  await workspace.press(english, answer, 'delete');
  expect(first(await settledAfter(workspace, english, landelijk, answer.ts)).text).toMatch(
    /^Only <@U1SANNE>/,
  );
  expect(workspace.current(answer)).toBeDefined();
  await workspace.press(member, answer, 'delete');
  await settledAfter(workspace, member, landelijk, answer.ts);
  expect(workspace.current(answer)).toBeUndefined();
});

it('keeps a report of a misreading with its reading and edition, after showing what is kept', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  const answer = first(await typeCommand(workspace, member, landelijk, 'leiden 2020'));
  await workspace.press(member, answer, 'more', 'wrong-place');
  const modal = await workspace.until(() => workspace.modal(member));
  expect(JSON.stringify(modal.content)).toContain('90 dagen');
  expect(JSON.stringify(modal.content)).toContain('"initial_value":"leiden 2020"');
  await workspace.submit(member, { comment: 'ik bedoelde Leiderdorp' });
  const direct = workspace.direct(member);
  await workspace.until(() => workspace.record(direct).length > 0);
  const [report] = await slack.bot.store.state.misreadings.all();
  expect(report).toMatchObject({
    kind: 'wrong-place',
    text: 'leiden 2020\nik bedoelde Leiderdorp',
    edition: '2020-Q4-AM19',
    user: member.id,
  });
  expect(report?.reading).toContain('GM0546');
});

it('says that an old button no longer works', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  await typeCommand(workspace, member, landelijk, 'doel venlo 70%');
  const { goals } = slack.bot.store.state;
  const [target] = await goals.inChannel({ workspace: 'T1', channel: landelijk.id });
  const shown = first(await typeCommand(workspace, member, landelijk, 'doelen'));
  if (target === undefined) throw new Error('no target');
  await goals.remove(target);
  // What is remembered of the channel may be three seconds old.
  await new Promise((resolve) => setTimeout(resolve, 3_100));
  await workspace.press(member, shown, 'target:remove');
  expect(first(await settledAfter(workspace, member, landelijk, shown.ts)).text).toContain(
    'Deze knop werkt niet meer',
  );
});

it('shows App Home, and lets a person change a subscription, a target and the language there', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  await typeCommand(workspace, member, landelijk, 'abonneer zeeland');
  await typeCommand(workspace, member, landelijk, 'doel venlo 71%');
  await workspace.openHome(member);
  const home = await workspace.until(() => workspace.home(member));
  const shown = JSON.stringify(home.content);
  expect(shown).toContain('2e kwartaal 2025');
  expect(shown).toContain('Zeeland: elke maandag om 9:00 uur');
  expect(shown).toContain('Doel Venlo: dekking 71%');
  await workspace.press(member, home, 'target:remove');
  await workspace.until(() => !JSON.stringify(workspace.home(member)?.content).includes('Doel Venlo'));
  await workspace.press(member, workspace.home(member) ?? home, 'digest:stop');
  await workspace.until(() =>
    JSON.stringify(workspace.home(member)?.content).includes('nog geen abonnementen'),
  );
  await workspace.press(member, workspace.home(member) ?? home, 'language:mine', 'en');
  await workspace.until(() => JSON.stringify(workspace.home(member)?.content).includes('My subscriptions'));
  await workspace.press(member, workspace.home(member) ?? home, 'language:mine', 'auto');
  await workspace.until(() => JSON.stringify(workspace.home(member)?.content).includes('Mijn abonnementen'));
});

it('subscribes from App Home by a form that refuses an unknown place', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  await workspace.openHome(member);
  const home = await workspace.until(() => workspace.home(member));
  await workspace.press(member, home, 'digest:open');
  await workspace.until(() => workspace.modal(member));
  await workspace.submit(member, { channel: landelijk.id, place: 'antwerpen' });
  const refused = await workspace.until(() => {
    const modal = workspace.modal(member);
    return modal !== undefined && JSON.stringify(modal.errors) !== '{}' ? modal : undefined;
  });
  expect(JSON.stringify(refused.errors)).toContain('Deze plaats ken ik niet');
  await workspace.submit(member, { channel: landelijk.id, place: 'Twente', weekday: '3', time: '14:15' });
  const id = { workspace: 'T1', channel: landelijk.id };
  const [held] = await workspace
    .until(() => workspace.record(landelijk).length > 0)
    .then(() => settledAfter(workspace, member, landelijk, '0'))
    .then(() => slack.bot.store.state.subscriptions.inChannel(id));
  expect(held?.moment).toEqual({ weekday: 3, hour: 14, minute: 15 });
  await slack.bot.store.state.subscriptions.remove(held?.id ?? '');
});

it('welcomes a person once, with four questions', async () => {
  const { workspace } = slack;
  const { english } = workspace.people;
  const direct = workspace.direct(english);
  await workspace.openHome(english, 'messages');
  const welcome = await workspace.until(() => workspace.record(direct)[0]);
  expect(welcome.text).toMatch(/^Welcome!/);
  await workspace.openHome(english, 'messages');
  await workspace.press(english, welcome, 'ask:1');
  const seen = await settledAfter(workspace, english, direct, welcome.ts);
  expect(seen).toHaveLength(1);
});

it('forgets a person', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  await typeCommand(workspace, member, landelijk, 'taal engels');
  expect(first(await typeCommand(workspace, member, landelijk, 'venlo')).text).toContain(
    'municipal profiles',
  );
  await typeCommand(workspace, member, landelijk, 'vergeet mij');
  expect(await slack.bot.store.state.users.get('T1', member.id)).toBeNull();
  expect(first(await typeCommand(workspace, member, landelijk, 'venlo')).text).toContain(
    'gemeente-profielen',
  );
});

it.each(['wis mij', 'verwijder alles over mij', 'forget about me'])('forgets who says %j', async (text) => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  await typeCommand(workspace, member, landelijk, 'taal engels');
  await typeCommand(workspace, member, landelijk, text);
  expect(await slack.bot.store.state.users.get('T1', member.id)).toBeNull();
});

it.each(['hoe kan ik mijn gegevens wissen', 'kun je mijn gegevens wissen?', 'recht op vergetelheid'])(
  'tells who asks %j what to type, and forgets nothing',
  async (text) => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    await typeCommand(workspace, member, landelijk, 'taal nederlands');
    const told = first(await typeCommand(workspace, member, landelijk, text));
    expect(told.text).toBe('Typ /dekking vergeet mij, dan wis ik alles wat ik over jou bewaar.');
    expect(await slack.bot.store.state.users.get('T1', member.id)).not.toBeNull();
  },
);

it.each(['taal automatisch', 'kies mijn taal automatisch', 'language automatic'])(
  'chooses the language by itself again after %j',
  async (text) => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    await typeCommand(workspace, member, landelijk, 'taal engels');
    const told = first(await typeCommand(workspace, member, landelijk, text));
    expect(told.text).toMatch(/^(Ik kies je taal weer zelf|I choose your language)/);
    expect((await slack.bot.store.state.users.get('T1', member.id))?.language).toBeNull();
  },
);

it('runs the workflow step', async () => {
  const { workspace } = slack;
  const run = (inputs: Record<string, string>) => workspace.runFunction('T1', 'dekkingscijfers', inputs);
  expect(await run({ place: 'Venlo' })).toMatchObject({
    error: null,
    outputs: {
      headline: 'Venlo: 274 gemeente-profielen, 809 UWV-profielen',
      edition: '2025-Q2',
      municipal_with: 274,
      total: 1726,
    },
  });
  expect((await run({ place: 'antwerpen' })).error).toContain('ken ik niet');
  expect((await run({ place: 'groningen' })).error).toContain('meer dan één plaats');
  expect((await run({ place: 'Venlo', quarter: '2025-Q2' })).outputs).toMatchObject({ edition: '2025-Q2' });
});

it.each([
  [{ place: 'niet venlo' }, '“niet venlo” ken ik niet als gemeente, arbeidsmarktregio of land.'],
  [{ place: 'venlo en venray' }, '“venlo en venray” ken ik niet als gemeente, arbeidsmarktregio of land.'],
  [{ place: 'vendlo' }, '“vendlo” ken ik niet. Bedoel je gemeente Venlo? Vul het dan zo in.'],
  [{ place: 'venlo', quarter: 'venray' }, 'Voor deze plaats en dit kwartaal zijn er geen cijfers.'],
])('the workflow step takes one place and a quarter: %j', async (inputs, error) => {
  expect(await slack.workspace.runFunction('T1', 'dekkingscijfers', inputs)).toMatchObject({ error });
});

it('shares once, also when the second click comes to another instance', async () => {
  const two = await openSlack({ instances: 2 });
  try {
    const { workspace } = two;
    const { member, english } = workspace.people;
    const { landelijk } = workspace.channels;
    const { answer } = await workspace.command(member, landelijk, '/dekking', 'venlo');
    if (answer === undefined) throw new Error('no answer');
    await Promise.all([1, 2, 3].map(() => workspace.press(member, answer, 'share')));
    expect(await settledAfter(workspace, english, landelijk, answer.ts)).toHaveLength(1);
    const own = await settledAfter(workspace, member, landelijk, answer.ts);
    expect(own.filter(({ text }) => text === 'Dit antwoord staat al in het kanaal.')).toHaveLength(2);
  } finally {
    await two.close();
  }
});

it('sharing may be tried again when it failed', async () => {
  const { workspace } = slack;
  const { member, english } = workspace.people;
  const { landelijk } = workspace.channels;
  const answer = first(await typeCommand(workspace, member, landelijk, 'venlo'));
  workspace.faults.on({ on: 'response_url', what: { kind: 'status', status: 500 }, times: 1 });
  await workspace.press(member, answer, 'share');
  expect((await workspace.next(member, landelijk, answer)).text).toMatch(/^Er ging iets mis/);
  await workspace.press(member, answer, 'share');
  expect(await settledAfter(workspace, english, landelijk, answer.ts)).toHaveLength(1);
});

it('a double click on a question gives one answer', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  const answer = first(await typeCommand(workspace, member, landelijk, 'venlo'));
  await Promise.all([workspace.press(member, answer, 'ask:1'), workspace.press(member, answer, 'ask:1')]);
  const trend = await workspace.next(member, landelijk, answer);
  await workspace.press(member, answer, 'ask:2');
  const compared = await workspace.next(member, landelijk, trend);
  expect([trend.text, compared.text]).toEqual([
    expect.stringMatching(/^Venlo: −34/),
    expect.stringMatching(/^Dekking: Venlo/),
  ]);
  expect(await settledAfter(workspace, member, landelijk, answer.ts)).toHaveLength(2);
});

it('a choice whose response_url is gone is answered in the thread', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  const { message } = await workspace.say(member, landelijk, '@dekkingsbot groningen');
  const choice = await workspace.next(member, landelijk, message);
  workspace.faults.on({ on: 'response_url', what: { kind: 'expired' } });
  await workspace.press(member, choice, 'Gemeente Groningen');
  expect(await workspace.next(member, landelijk, choice)).toMatchObject({
    text: expect.stringMatching(/^Gemeente Groningen: /),
    threadTs: message.ts,
    onlyFor: null,
  });
});
