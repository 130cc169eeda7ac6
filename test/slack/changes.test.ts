import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Channel, Person } from '../../src/local-slack/inhabitants.ts';
import type { Message } from '../../src/local-slack/state.ts';
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
    for (const goal of await state.goals.inChannel(id)) await state.goals.remove(goal);
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
  expect(await slack.bot.store.state.goals.inChannel(id)).toEqual([]);
});

it('names the true next time when this week had its message', async () => {
  const { people, channels } = slack.workspace;
  const { landelijk } = channels;
  const { deliveries, subscriptions } = slack.bot.store.state;
  const id = { workspace: 'T1', channel: landelijk.id };
  await type(people.member, landelijk, 'abonneer zeeland maandag 9:00');
  const [held] = await subscriptions.inChannel(id);
  if (held === undefined) throw new Error('no subscription');
  // This Monday's message went out at nine.
  const nine = '2026-11-23T08:00:00.000Z';
  const times = { due: nine, notBefore: nine, notAfter: '2026-11-24T08:00:00.000Z' };
  await deliveries.plan({ ...times, id: 'd1', subscription: held.id, occasion: '2026-W48' });
  const moved = await type(people.member, landelijk, 'abonneer zeeland donderdag 9:00');
  const notice = JSON.stringify(visible(moved)[0]?.blocks);
  expect(notice).toContain('donderdag 3 december 2026 om 9:00 uur');
  expect(notice).toContain('er komt één bericht per week');
  const [list] = await type(people.member, landelijk, 'abonnementen');
  expect(JSON.stringify(list?.blocks)).toContain('volgende keer donderdag 3 december 2026');
  expect((await subscriptions.inChannel(id))[0]).toMatchObject({ nextDue: '2026-12-03T08:00:00.000Z' });
  const english = await slack.workspace.command(
    people.english,
    landelijk,
    '/coverage',
    'subscribe zeeland friday 9:00',
  );
  const said = await settled(people.english, landelijk, english.after);
  const inEnglish = JSON.stringify(visible(said)[0]?.blocks);
  expect(inEnglish).toMatch(/Friday,? 4 December 2026 at 9:00/);
  expect(inEnglish).toContain('there is one message a week');
  // Off and on again changes nothing about it.
  await type(people.member, landelijk, 'pauzeer zeeland');
  const [paused] = await type(people.member, landelijk, 'abonnementen');
  if (paused === undefined) throw new Error('no list');
  await slack.workspace.press(people.member, paused, 'digest:resume');
  await settled(people.member, landelijk, paused.ts);
  expect((await subscriptions.inChannel(id))[0]).toMatchObject({ nextDue: '2026-12-04T08:00:00.000Z' });
});

it('says where an alert will be told, how it stands, and tells it without a weekly message', async () => {
  const { people, channels } = slack.workspace;
  const { landelijk } = channels;
  const id = { workspace: 'T1', channel: landelijk.id };
  const { recipients } = slack.bot.store.state;
  const places = async () => (await recipients.inChannel(id)).map(({ place, kind }) => [place, kind]);
  const set = await type(people.member, landelijk, 'waarschuw als Venlo onder 60% komt');
  const notice = JSON.stringify(visible(set)[0]?.blocks);
  expect(notice).toContain('Nu is het 62,7%.');
  expect(notice).toContain('Ik meld het hier, één keer per nieuwe editie');
  expect(await places()).toEqual([['GM0983', 'goals']]);
  expect(texts(await type(people.member, landelijk, 'abonnementen'))).toEqual([
    expect.stringContaining('Dit kanaal heeft geen abonnementen'),
  ]);
  const past = await type(people.member, landelijk, 'waarschuw als Venlo onder 65% komt');
  expect(JSON.stringify(visible(past)[0]?.blocks)).toContain('Dat is nu al zo: 62,7%.');
  const small = await type(people.member, landelijk, 'waarschuw als Schiermonnikoog onder 60% komt');
  expect(JSON.stringify(visible(small)[0]?.blocks)).toContain('Bij minder dan 10 mensen');
  // A weekly message of the same place takes its place, and gives it back.
  const subscribed = await type(people.member, landelijk, 'abonneer venlo');
  expect(texts(visible(subscribed))).toEqual([expect.stringContaining('geabonneerd op Venlo')]);
  const target = await type(people.member, landelijk, 'doel venlo 70%');
  expect(JSON.stringify(target)).toContain('weekbericht van dit kanaal');
  const stopped = await type(people.member, landelijk, 'afmelden venlo');
  expect(JSON.stringify(stopped)).toContain('Doelen en waarschuwingen over Venlo blijven staan');
  expect(await places()).toEqual([
    ['GM0983', 'goals'],
    ['GM0088', 'goals'],
  ]);
  // With the last goal of a place goes to whom it is told.
  await type(people.member, landelijk, 'verwijder doel venlo');
  expect(await places()).toHaveLength(2);
  await type(people.member, landelijk, 'verwijder waarschuwing venlo');
  expect(await places()).toEqual([['GM0088', 'goals']]);
});

it('changes only what was said of a moment, and says what cannot be', async () => {
  const { people, channels } = slack.workspace;
  const { landelijk } = channels;
  const id = { workspace: 'T1', channel: landelijk.id };
  const held = async () => {
    const [one] = await slack.bot.store.state.subscriptions.inChannel(id);
    return one && { ...one.moment, direct: one.direct };
  };
  await type(people.member, landelijk, 'abonneer noord-limburg vrijdag 14:30 direct');
  await type(people.member, landelijk, 'abonneer noord-limburg 9u');
  expect(await held()).toEqual({ weekday: 5, hour: 9, minute: 0, direct: true });
  await type(people.member, landelijk, 'abonneer noord-limburg dinsdag');
  expect(await held()).toEqual({ weekday: 2, hour: 9, minute: 0, direct: true });
  await type(people.member, landelijk, 'abonneer woensdag 10:00');
  expect(await held()).toEqual({ weekday: 3, hour: 10, minute: 0, direct: true });
  await type(people.member, landelijk, 'abonneer noord-limburg dinsdag 9:00');
  const refused = await type(people.member, landelijk, 'abonneer noord-limburg 17:65');
  expect(texts(refused)).toEqual([expect.stringContaining('Die tijd bestaat niet.')]);
  expect(await held()).toEqual({ weekday: 2, hour: 9, minute: 0, direct: true });
  const daily = await type(people.member, landelijk, 'abonneer noord-limburg elke dag');
  expect(visible(daily)).toEqual([]);
  expect(JSON.stringify(daily)).toContain('Er komt één bericht per week');
});

it('pauses and resumes by name, without saying it twice', async () => {
  const { people, channels } = slack.workspace;
  const { landelijk } = channels;
  expect(texts(await type(people.member, landelijk, 'hervat'))).toEqual([
    'In dit kanaal staat geen abonnement op pauze.',
  ]);
  await type(people.member, landelijk, 'abonneer zeeland');
  expect(visible(await type(people.member, landelijk, 'pauzeer zeeland'))).toHaveLength(1);
  const again = await type(people.member, landelijk, 'pauzeer zeeland');
  expect(texts(again)).toEqual(['Het weekbericht over Zeeland staat al op pauze.']);
  expect(texts(visible(await type(people.member, landelijk, 'hervat')))).toEqual([
    expect.stringContaining('heeft het weekbericht over Zeeland hervat'),
  ]);
});

it('subscribes to each place that is named, and refuses a target in the past', async () => {
  const { people, channels } = slack.workspace;
  const both = await type(people.member, channels.landelijk, 'abonneer venlo en venray');
  expect(texts(visible(both))).toEqual([
    expect.stringContaining('geabonneerd op Venlo'),
    expect.stringContaining('geabonneerd op Venray'),
  ]);
  const past = await type(people.member, channels.landelijk, 'doel venlo 80% eind 2020');
  expect(texts(past)).toEqual([expect.stringContaining('Die datum is al voorbij')]);
});
