import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSlack, type SlackUnderTest } from './open-slack.ts';

let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());

it('kept events that cannot be read or answered do not stop the others, and doctor sees them', async () => {
  const { workspace, bot, logged } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  const { message } = await workspace.say(member, landelijk, 'straks');
  const long = '2026-11-23T08:00:00.000Z';
  const claim = (eventId: string, payload: string) =>
    bot.store.state.events.claim({ workspace: 'T1', eventId, payload }, long, long);
  const ids = { isEnterpriseInstall: false, teamId: 'T1' };
  const event = { type: 'app_mention', user: member.id, channel: landelijk.id, ts: message.ts };
  await claim('Ev-1-damaged', '{');
  // Of another version, in a channel that is gone: the person cannot be told either.
  await claim('Ev-2-nowhere', JSON.stringify({ ids, event: { ...event, channel: 'C404', text: {} } }));
  await claim('Ev-3-readable', JSON.stringify({ ids, event: { ...event, text: 'venlo' } }));
  await claim('Ev-4-readable', JSON.stringify({ ids, event: { ...event, text: 'venray' } }));
  const answers = () =>
    workspace.record(landelijk).filter(({ byBot, threadTs }) => byBot && threadTs === message.ts);
  await workspace.until(() => answers().length === 2, 20_000);
  expect(answers().map(({ text }) => text.split(':')[0])).toEqual(['Venlo', 'Venray']);
  expect(await bot.store.badRows()).toEqual([{ kind: 'event', workspace: 'T1', id: 'Ev-1-damaged' }]);
  const failed = logged.filter(({ message: told }) => told === 'an unfinished event could not be answered');
  expect(failed.map(({ fields }) => fields)).toEqual([
    expect.objectContaining({ workspace: 'T1', event: 'Ev-2-nowhere' }),
  ]);
}, 30_000);
