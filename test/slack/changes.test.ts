import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Channel, Person } from '../../src/workspace/inhabitants.ts';
import type { Message } from '../../src/workspace/state.ts';
import { openSlack, type SlackUnderTest } from './open-slack.ts';
import { settledAfter, typeCommand } from './settled.ts';

let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());
beforeEach(async () => {
  slack.workspace.reset();
  const { state } = slack.bot.store;
  const ids = Object.values(slack.workspace.channels).map(({ id, team }) => ({
    workspace: team,
    channel: id,
  }));
  for (const id of ids) {
    await state.channels.remove(id);
    for (const row of await state.subscriptions.inChannel(id)) await state.subscriptions.remove(row.id);
    for (const row of await state.targets.inChannel(id)) await state.targets.remove(row.id);
    for (const row of await state.thresholds.inChannel(id)) await state.thresholds.remove(row.id);
  }
});

const type = (person: Person, channel: Channel, text: string) =>
  typeCommand(slack.workspace, person, channel, text);
const settled = (person: Person, channel: Channel, after: string) =>
  settledAfter(slack.workspace, person, channel, after);
const texts = (messages: readonly Message[]) => messages.map(({ text }) => text);
const visible = (messages: readonly Message[]) => messages.filter(({ onlyFor }) => onlyFor === null);

it('links a channel by name, once, visibly, and uses it', async () => {
  const { member } = slack.workspace.people;
  const { landelijk } = slack.workspace.channels;
  const first = await type(member, landelijk, 'koppel noord-limburg');
  expect(texts(visible(first))).toEqual([
    expect.stringContaining(`<@${member.id}> heeft dit kanaal gekoppeld aan Noord-Limburg`),
  ]);
  const second = await type(member, landelijk, 'koppel noord-limburg');
  expect(texts(second)).toEqual(['Dit kanaal is al gekoppeld aan Noord-Limburg.']);
  expect(texts(await type(member, landelijk, ''))).toEqual([expect.stringMatching(/^Noord-Limburg: /)]);
  const gone = await type(member, landelijk, 'ontkoppel');
  expect(texts(visible(gone))).toEqual([
    expect.stringContaining('heeft de koppeling met Noord-Limburg weggehaald'),
  ]);
});

it('proposes the region a channel is named after, and links it on confirmation', async () => {
  const { member } = slack.workspace.people;
  const { noordLimburg } = slack.workspace.channels;
  const [offer] = await type(member, noordLimburg, 'koppel');
  expect(offer?.text).toBe('Zal ik dit kanaal koppelen aan Noord-Limburg?');
  if (offer === undefined) return;
  await Promise.all([
    slack.workspace.press(member, offer, 'link:confirm'),
    slack.workspace.press(member, offer, 'link:confirm'),
  ]);
  const after = await settled(member, noordLimburg, offer.ts);
  expect(visible(after)).toHaveLength(1);
});

it('offers a menu of regions in a private channel', async () => {
  const { member } = slack.workspace.people;
  const { prive } = slack.workspace.channels;
  const [offer] = await type(member, prive, 'koppel');
  expect(offer?.text).toContain('Aan welke arbeidsmarktregio');
  if (offer === undefined) return;
  await slack.workspace.press(member, offer, 'link:menu', 'AM29');
  const after = await settled(member, prive, offer.ts);
  expect(texts(visible(after))).toEqual([expect.stringContaining('gekoppeld aan Noord-Limburg')]);
});

it.each(['guest', 'stranger'] as const)('refuses a %s politely and changes nothing', async (who) => {
  const { people, channels } = slack.workspace;
  const seen = await type(people[who], channels.noordLimburg, 'koppel zeeland');
  expect(visible(seen)).toEqual([]);
  expect(texts(seen)).toEqual([expect.stringContaining('Dit kunnen alleen')]);
  expect(
    await slack.bot.store.state.channels.get({ workspace: 'T1', channel: channels.noordLimburg.id }),
  ).toBeNull();
});

it('stores nothing where it cannot post, and asks to be invited', async () => {
  const { people, channels } = slack.workspace;
  const seen = await type(people.member, channels.zeeland, 'koppel zeeland');
  expect(texts(seen)).toEqual([expect.stringContaining('/invite @dekkingsbot')]);
  expect(
    await slack.bot.store.state.channels.get({ workspace: 'T1', channel: channels.zeeland.id }),
  ).toBeNull();
});

it('subscribes once, with time zone and next run, and shows a preview', async () => {
  const { people, channels } = slack.workspace;
  const seen = await type(people.member, channels.landelijk, 'abonneer noord-limburg maandag 9:00');
  const [notice] = visible(seen);
  expect(notice?.text).toContain('geabonneerd op Noord-Limburg: elke maandag om 9:00 uur');
  expect(JSON.stringify(notice?.blocks)).toContain('Europe/Amsterdam');
  expect(JSON.stringify(notice?.blocks)).toContain('maandag 30 november 2026 om 9:00 uur');
  const again = await type(people.english, channels.landelijk, 'abonneer noord-limburg');
  expect(visible(again)).toEqual([]);
  const held = await slack.bot.store.state.subscriptions.inChannel({
    workspace: 'T1',
    channel: channels.landelijk.id,
  });
  expect(held).toHaveLength(1);
  expect(held[0]).toMatchObject({
    place: 'AM29',
    nextDue: '2026-11-30T08:00:00.000Z',
    createdBy: people.member.id,
  });
  const reply = seen.find(({ onlyFor }) => onlyFor === people.member.id);
  if (reply === undefined) throw new Error('no private reply');
  const { ts } = seen.at(-1) ?? reply;
  await slack.workspace.press(people.member, reply, 'digest:preview');
  const [preview] = await settled(people.member, channels.landelijk, ts);
  expect(JSON.stringify(preview?.blocks)).toContain('Zo ziet het volgende bericht eruit');
  expect(preview?.text).toContain('Noord-Limburg');
});

it('pauses, resumes, lists and stops a subscription; anyone may stop it', async () => {
  const { people, channels } = slack.workspace;
  const { landelijk } = channels;
  const id = { workspace: 'T1', channel: landelijk.id };
  const { subscriptions } = slack.bot.store.state;
  await type(people.member, landelijk, 'abonneer zeeland dinsdag 8:30');
  await type(people.english, landelijk, 'pauzeer abonnement');
  expect((await subscriptions.inChannel(id))[0]).toMatchObject({ paused: true, nextDue: null });
  const [list] = await type(people.member, landelijk, 'abonnementen');
  if (list === undefined) throw new Error('no list');
  await slack.workspace.press(people.member, list, 'digest:resume');
  await settled(people.member, landelijk, list.ts);
  expect((await subscriptions.inChannel(id))[0]).toMatchObject({
    paused: false,
    nextDue: '2026-11-24T07:30:00.000Z',
  });
  const stopped = await type(people.guest, landelijk, 'afmelden');
  expect(texts(visible(stopped))).toEqual([
    `<@${people.guest.id}> heeft het weekbericht over Zeeland gestopt.`,
  ]);
  expect(await subscriptions.inChannel(id)).toEqual([]);
});

it('sets a target and an alert, shows them, and removes them', async () => {
  const { people, channels } = slack.workspace;
  const { landelijk } = channels;
  const set = await type(people.member, landelijk, 'doel venlo 70% eind 2026');
  expect(texts(visible(set))).toEqual([
    expect.stringContaining('heeft een doel gezet voor Venlo: dekking 70%'),
  ]);
  expect(JSON.stringify(visible(set)[0]?.blocks)).toContain('nog 7,3 procentpunt: 126 profielen erbij');
  await type(people.member, landelijk, 'waarschuw als Venlo onder 60% komt');
  const lookUp = await type(people.member, landelijk, 'venlo');
  expect(JSON.stringify(lookUp[0]?.blocks)).toContain('70%');
  const [list] = await type(people.member, landelijk, 'doelen');
  if (list === undefined) throw new Error('no list');
  await slack.workspace.press(people.member, list, 'target:remove');
  await settled(people.member, landelijk, list.ts);
  await slack.workspace.press(people.member, list, 'alert:remove');
  await settled(people.member, landelijk, list.ts);
  const id = { workspace: 'T1', channel: landelijk.id };
  expect(await slack.bot.store.state.targets.inChannel(id)).toEqual([]);
  expect(await slack.bot.store.state.thresholds.inChannel(id)).toEqual([]);
});
