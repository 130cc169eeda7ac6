import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { plainPublication } from '../publication/plain-print.ts';
import { openSlack, type SlackUnderTest } from './open-slack.ts';

/** What another version left in the store, in a shape that this one does not know. */

const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-older-'));
const databaseUrl = `sqlite:${join(folder, 'bot.db')}`;
let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack({ databaseUrl });
});
afterAll(async () => {
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
});

async function change(table: string, column: string, value: string): Promise<void> {
  const database = openDatabase(databaseUrl);
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value}`.execute(database.queries);
  await database.close();
}

it('a thread starts anew, and the log tells', async () => {
  const { workspace, bot, logged } = slack;
  const { member } = workspace.people;
  const channel = workspace.channels.landelijk;
  const { message } = await workspace.say(member, channel, '@dekkingsbot uwv-profielen venlo');
  await workspace.next(member, channel, message);
  const kept = () =>
    bot.store.state.threads.get({ workspace: 'T1', channel: channel.id }, message.ts, '2026-01-01T00:00:00Z');
  // It is kept after the answer.
  await expect.poll(kept).toMatchObject({ intent: 'lookup' });
  await change('threads', 'question', '{"text":"venlo"}');
  const second = await workspace.say(member, channel, '@dekkingsbot en venray?', { threadTs: message.ts });
  const reply = await workspace.next(member, channel, second.message);
  expect(reply.text).toBe('Venray: 61 gemeente-profielen, 312 UWV-profielen');
  expect(logged.filter(({ level }) => level === 'warn').map(({ message: told }) => told)).toContain(
    'a thread starts anew: another version kept its question',
  );
  await expect.poll(kept).toMatchObject({ places: [{ place: { name: 'Venray' } }] });
  const third = await workspace.say(member, channel, '@dekkingsbot uwv-profielen?', { threadTs: message.ts });
  expect((await workspace.next(member, channel, third.message)).text).toBe('Venray: 312 UWV-profielen');
});

it('who asked something that was not answered yet is told to ask again', async () => {
  const { workspace, bot, logged } = slack;
  const { member } = workspace.people;
  const channel = workspace.channels.landelijk;
  const { message } = await workspace.say(member, channel, 'venlo graag');
  const ids = { isEnterpriseInstall: false, teamId: 'T1' };
  const event = {
    type: 'app_mention',
    user: member.id,
    channel: channel.id,
    ts: message.ts,
    text: { raw: 'venlo' },
  };
  const long = '2026-11-23T08:00:00.000Z';
  const claim = (eventId: string, payload: object) =>
    bot.store.state.events.claim({ workspace: 'T1', eventId, payload: JSON.stringify(payload) }, long, long);
  await claim('Ev-older', { ids, event });
  await claim('Ev-oldest', { said: 'venlo' });
  const reply = await workspace.until(
    () => workspace.record(channel).find(({ threadTs }) => threadTs === message.ts),
    20_000,
  );
  expect(reply.text).toBe(
    'Ik ben net vernieuwd en kan je vorige bericht daardoor niet meer lezen. Stuur het nog een keer.',
  );
  const told = () => logged.filter((line) => line.message === 'another version kept this event');
  await workspace.until(() => (told().length === 2 ? told() : undefined));
  expect(told().map(({ fields }) => fields)).toEqual(
    expect.arrayContaining([
      { workspace: 'T1', told: true },
      { workspace: 'T1', told: false },
    ]),
  );
}, 30_000);

it('a publication that waits is no longer there, and can be given again', async () => {
  const { workspace, bot } = slack;
  const { admin } = workspace.people;
  const direct = workspace.direct(admin);
  await workspace.uploadFile(admin, { name: 'noord-limburg.pdf', content: await plainPublication() });
  const report = await workspace.until(
    () => workspace.record(direct).find(({ blocks }) => JSON.stringify(blocks).includes('import:store')),
    20_000,
  );
  await change('pending_imports', 'edition', '{"id":"2026-Q1-AM29"}');
  await workspace.press(admin, report, 'import:store');
  const told = await workspace.until(() => {
    const now = workspace.current(report);
    return now?.text.startsWith('Dit bestand wacht niet meer') ? now : undefined;
  });
  expect(told.text).toContain('Geef het me opnieuw');
  expect(bot.store.editions.snapshot().editions.map(({ id }) => id)).not.toContain('2026-Q1-AM29');
}, 30_000);
