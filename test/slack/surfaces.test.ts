import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/local-slack/state.ts';
import { openSlack, type SlackUnderTest } from './open-slack.ts';
import { settledAfter, typeCommand } from './settled.ts';

/** What one does in the browser tests by hand, over both ways in which Slack reaches the bot. */
describe.each(['http', 'socket'] as const)('everything that follows an answer, over %s', (mode) => {
  let slack: SlackUnderTest;
  beforeAll(async () => {
    slack = await openSlack({ mode });
  });
  afterAll(() => slack.close());
  beforeEach(() => slack.workspace.reset());

  it('a choice gives its place to the answer', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    const choice = only(await typeCommand(workspace, member, landelijk, 'groningen'));
    await workspace.press(member, choice, 'Gemeente Groningen');
    const answer = only(await settledAfter(workspace, member, landelijk, '0'));
    expect(answer.text).toBe('Gemeente Groningen: 108 gemeente-profielen, 1.733 UWV-profielen');
  });

  it('a button compares, with a table and a chart', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    const answer = only(await typeCommand(workspace, member, landelijk, 'venlo'));
    await workspace.press(member, answer, 'Vergelijk met regio');
    const compared = await workspace.next(member, landelijk, answer);
    expect(compared).toMatchObject({
      text: 'Dekking: Venlo 62,7% en Noord-Limburg 63,5%',
      onlyFor: member.id,
    });
    expect(compared.blocks.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['data_table', 'data_visualization']),
    );
  });

  it('an answer is shared once', async () => {
    const { workspace } = slack;
    const { member, english } = workspace.people;
    const { landelijk } = workspace.channels;
    const answer = only(await typeCommand(workspace, member, landelijk, 'trend leiden'));
    await workspace.press(member, answer, 'share');
    const shared = only(await settledAfter(workspace, english, landelijk, '0'));
    expect(shared).toMatchObject({ text: answer.text, onlyFor: null });
  });

  it('a channel is linked from a menu, and an empty question is about its region', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { prive } = workspace.channels;
    const menu = only(await typeCommand(workspace, member, prive, 'koppel'));
    await workspace.press(member, menu, 'link:menu', 'Twente');
    await workspace.until(() =>
      workspace.seenBy(member, prive).find(({ text }) => text.startsWith('Gekoppeld aan Twente')),
    );
    const { after } = await workspace.command(member, prive, '/dekking', '');
    expect((await workspace.next(member, prive, after)).text).toMatch(/^Twente: /);
  });

  it('a form in App Home refuses an unknown place, keeps what was filled in, and then subscribes', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    await workspace.openHome(member);
    const home = await workspace.until(() => workspace.home(member));
    await workspace.press(member, home, 'digest:open');
    await workspace.until(() => workspace.modal(member));
    await workspace.submit(member, { channel: landelijk.id, place: 'antwerpen' });
    const refused = await workspace.until(() => {
      const errors = JSON.stringify(workspace.modal(member)?.errors ?? {});
      return errors === '{}' ? undefined : errors;
    });
    expect(refused).toContain('Deze plaats ken ik niet');
    await workspace.submit(member, { channel: landelijk.id, place: 'Drenthe', weekday: '3', time: '14:15' });
    const told = await workspace.until(() => workspace.record(landelijk)[0]);
    expect(told.text).toContain('geabonneerd op Drenthe: elke woensdag om 14:15 uur');
    expect(workspace.modal(member)).toBeUndefined();
  });

  it('a file comes in the direct message', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const told = only(
      await typeCommand(workspace, member, workspace.channels.landelijk, 'exporteer zeeland csv'),
    );
    expect(told.onlyFor).toBe(member.id);
    const given = await workspace.until(
      () => workspace.record(workspace.direct(member)).find(({ files }) => files.length > 0),
      15_000,
    );
    expect(workspace.file(given.files[0] ?? '')?.name).toMatch(/^klantprofielen-zeeland.*\.csv$/);
  });
});

function only(messages: readonly Message[]): Message {
  const [message] = messages;
  if (message === undefined || messages.length > 1) throw new Error(`${messages.length} messages`);
  return message;
}
