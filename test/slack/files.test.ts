import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSlack, type SlackUnderTest } from './open-slack.ts';
import { settledAfter } from './settled.ts';

let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());

const fileIn = (id: string | undefined) => {
  const file = slack.workspace.file(id ?? '');
  if (file === undefined) throw new Error('no file');
  return { name: file.name, text: new TextDecoder().decode(file.content.slice(0, 4000)) };
};

it('gives the file of a slash command in the direct message, and says so', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const direct = workspace.direct(member);
  const { landelijk } = workspace.channels;
  const { after } = await workspace.command(member, landelijk, '/dekking', 'exporteer noord-limburg csv');
  const told = await workspace.next(member, landelijk, after, 15_000);
  expect(told.onlyFor).toBe(member.id);
  expect(JSON.stringify(told.blocks)).toContain('privéberichten');
  const given = await workspace.until(() => workspace.record(direct).find(({ files }) => files.length > 0));
  const { name, text } = fileIn(given.files[0]);
  expect(name).toMatch(/\.csv$/);
  expect(text).toContain('Venlo;');
});

it('gives the file of a mention in its thread', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  const { message } = await workspace.say(member, landelijk, '@dekkingsbot exporteer zeeland excel');
  const given = await workspace.until(
    () => workspace.record(landelijk).find(({ files, ts }) => ts > message.ts && files.length > 0),
    15_000,
  );
  expect(given.threadTs).toBe(message.ts);
  expect(fileIn(given.files[0]).name).toMatch(/\.xlsx$/);
  expect(fileIn(given.files[0]).text.startsWith('PK')).toBe(true);
});

it('gives a map as a picture with its figures as alt text', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { hollandRijnland } = workspace.channels;
  const { message } = await workspace.say(member, hollandRijnland, '@dekkingsbot kaart noord-limburg');
  const given = await workspace.until(
    () => workspace.record(hollandRijnland).find(({ files, ts }) => ts > message.ts && files.length > 0),
    15_000,
  );
  expect(given.threadTs).toBe(message.ts);
  expect(fileIn(given.files[0]).name).toMatch(/\.png$/);
  const [call] = workspace.calls('files.getUploadURLExternal').slice(-1);
  expect(JSON.stringify(call?.args)).toMatch(/%/);
  await settledAfter(workspace, member, hollandRijnland, message.ts);
});

it('says which permission is missing when it may give no files, and gives the rest of the answer', async () => {
  const { workspace } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  workspace.grant(['commands', 'chat:write', 'app_mentions:read', 'im:history', 'users:read']);
  const { message } = await workspace.say(member, landelijk, '@dekkingsbot exporteer zeeland csv');
  await workspace.until(() =>
    workspace
      .seenBy(member, landelijk)
      .some(({ ts, text }) => ts > message.ts && text.includes('files:write')),
  );
  const seen = await settledAfter(workspace, member, landelijk, message.ts);
  expect(seen).toHaveLength(2);
});

it('a map is not drawn before the acknowledgement', async () => {
  let isAcknowledged = false;
  const drawnAfter = Promise.withResolvers<boolean>();
  const other = await openSlack({
    deps: {
      render: async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        drawnAfter.resolve(isAcknowledged);
        return { text: 'kaart', blocks: [], newest: false, picture: null, attachment: null };
      },
    },
  });
  try {
    const { workspace } = other;
    await workspace.command(
      workspace.people.member,
      workspace.channels.landelijk,
      '/dekking',
      'kaart zeeland',
    );
    isAcknowledged = true;
    expect(await drawnAfter.promise).toBe(true);
  } finally {
    await other.close();
  }
});
