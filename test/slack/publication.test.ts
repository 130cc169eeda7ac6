import { afterAll, beforeAll, expect, it } from 'vitest';
import { PLAIN_EDITION, plainPublication } from '../publication/plain-print.ts';
import { openSlack, type SlackUnderTest } from './open-slack.ts';
import { settledAfter, typeCommand } from './settled.ts';

let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());

it('shows what is in a file, stores it when asked, and answers with it', async () => {
  const { workspace, bot } = slack;
  const { admin } = workspace.people;
  const direct = workspace.direct(admin);
  const { message } = await workspace.uploadFile(admin, {
    name: 'noord-limburg.pdf',
    content: await plainPublication(),
  });
  const report = await workspace.until(
    () => workspace.record(direct).find(({ blocks }) => JSON.stringify(blocks).includes('import:store')),
    20_000,
  );
  expect(report.ts > message.ts).toBe(true);
  expect(JSON.stringify(report.blocks)).toContain('Grootste veranderingen');
  expect(bot.store.editions.snapshot().editions.map(({ id }) => id)).not.toContain('2026-Q1-AM29');
  await workspace.press(admin, report, 'import:store');
  const stored = await workspace.until(() => {
    const now = workspace.current(report);
    return now?.text.startsWith('Opgeslagen') ? now : undefined;
  });
  expect(stored.text).toContain('2026-Q1-AM29');
  const edition = await bot.store.editions.get('2026-Q1-AM29');
  expect(edition?.rows.find((row) => row.level === 'region')?.figures).toEqual(
    PLAIN_EDITION.rows.find((row) => row.level === 'region')?.figures,
  );
  const [answer] = await typeCommand(workspace, admin, workspace.channels.landelijk, 'venlo');
  expect(JSON.stringify(answer?.blocks)).toContain('1e kwartaal 2026');
});

it('stores nothing when told so', async () => {
  const { workspace, bot } = slack;
  const { admin } = workspace.people;
  const direct = workspace.direct(admin);
  const before = bot.store.editions.snapshot().editions.length;
  await bot.store.editions.withdraw('2026-Q1-AM29', 'test', 'test', new Date().toISOString());
  const { message } = await workspace.uploadFile(admin, {
    name: 'anders.pdf',
    content: await plainPublication(),
  });
  const report = await workspace.until(
    () =>
      workspace
        .record(direct)
        .find(({ blocks, ts }) => ts > message.ts && JSON.stringify(blocks).includes('import:dismiss')),
    20_000,
  );
  await workspace.press(admin, report, 'import:dismiss');
  await workspace.until(() => workspace.current(report)?.text.includes('niets opgeslagen'));
  expect(bot.store.editions.snapshot().editions.length).toBe(before - 1);
});

it.each([
  ['a member who is no administrator', 'member', 'stuk.pdf', '%PDF-1.7', 'alleen een beheerder'],
  ['a damaged file', 'admin', 'stuk.pdf', '%PDF-1.7 en verder niets', 'stuk.pdf: niet ingelezen'],
  ['another kind of file', 'admin', 'foto.png', 'PNG', 'alleen publicaties als PDF'],
] as const)('%s gets one clear sentence', async (_, who, name, content, expected) => {
  const { workspace } = slack;
  const person = workspace.people[who];
  const direct = workspace.direct(person);
  const { message } = await workspace.uploadFile(person, {
    name,
    content: new TextEncoder().encode(content),
  });
  await workspace.until(
    () => workspace.seenBy(person, direct).some(({ ts, text }) => ts > message.ts && text.includes(expected)),
    15_000,
  );
  const seen = await settledAfter(workspace, person, direct, message.ts);
  expect(JSON.stringify(seen)).not.toContain('import:store');
});
