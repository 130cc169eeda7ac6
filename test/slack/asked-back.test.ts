import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSlack, type SlackUnderTest } from './open-slack.ts';
import { settledAfter, typeCommand } from './settled.ts';

/** What needs a press first, and names of channels. */
let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());

const inChannel = async (id: string) =>
  (await slack.bot.store.state.subscriptions.inChannel({ workspace: 'T1', channel: id })).map(
    ({ place }) => place,
  );

it('subscribes for a misspelled command only after a press', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  const [asked] = await typeCommand(workspace, member, landelijk, 'abboneer noord-limburg');
  if (asked === undefined) throw new Error('no answer');
  expect(await inChannel(landelijk.id)).toEqual([]);
  await workspace.press(member, asked, 'Ja, doe dat');
  await settledAfter(workspace, member, landelijk, asked.ts);
  expect(await inChannel(landelijk.id)).toEqual(['AM29']);
});

it.each(['de stolpen', 'cijfers van Zuid-Limburg in verband met de raadsvergadering'])(
  'changes nothing for %j',
  async (text) => {
    const { workspace, bot } = slack;
    const { member } = workspace.people;
    const { landelijk } = workspace.channels;
    const before = [
      await inChannel(landelijk.id),
      await bot.store.state.channels.get({ workspace: 'T1', channel: landelijk.id }),
    ];
    await typeCommand(workspace, member, landelijk, text);
    const after = [
      await inChannel(landelijk.id),
      await bot.store.state.channels.get({ workspace: 'T1', channel: landelijk.id }),
    ];
    expect(after).toEqual(before);
  },
);

it('reads a channel that is named as its region, and asks where it has none', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  const [unlinked] = await typeCommand(workspace, member, landelijk, 'dekking van <#C0NOSUCH|elders>');
  expect(unlinked?.text).toContain('Dat kanaal is aan geen regio gekoppeld');
  await typeCommand(workspace, member, landelijk, 'koppel noord-limburg');
  const [linked] = await typeCommand(
    workspace,
    member,
    landelijk,
    `cijfers van <#${landelijk.id}|landelijk>`,
  );
  expect(linked?.text).toContain('Noord-Limburg');
});
