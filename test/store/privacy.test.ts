import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { TABLE_KEYS } from '../../src/store/table-list.ts';
import { onBothDatabases } from './both-databases.ts';
import { fillWorkspace } from './fill-workspace.ts';
import { edition, NOW, open } from './fixtures.ts';

const KEY = `k1:${Buffer.alloc(32, 1).toString('base64')}`;

onBothDatabases((newUrl) => {
  it('holds no token in clear, not in the file and not in a table', async () => {
    const url = await newUrl();
    const store = await open(url, KEY);
    const data = JSON.stringify({ bot: { token: 'xoxb-secret-token' }, user: 'U-installer' });
    await store.state.installations.set({ workspace: 'T1', data });
    expect(await dump(url)).toContain('k1:');
    expect(await dump(url)).not.toMatch(/xoxb|secret-token|U-installer/);
    if (url.startsWith('sqlite:')) {
      const file = url.slice('sqlite:'.length);
      // While it is open the newest pages are in the log beside it.
      for (const part of [file, `${file}-wal`]) expect(readFileSync(part).includes('xoxb')).toBe(false);
      await store.close();
      expect(readFileSync(file).includes('xoxb')).toBe(false);
      expect(readFileSync(file).includes('k1:')).toBe(true);
    } else await store.close();
  });

  it('leaves no row of a workspace that removed the app, and every row of the others', async () => {
    const url = await newUrl();
    const store = await open(url, KEY);
    await fillWorkspace(store, 'T-gone');
    await fillWorkspace(store, 'T-stays');
    await store.editions.store(edition('2025-Q2', 'a'), 'T-gone:U1', NOW);
    const before = await dump(url);
    expect(before).toContain('T-gone');
    await store.state.installations.remove('T-gone');
    const after = await dump(url);
    expect(after).not.toContain('T-gone');
    expect(count(after, 'T-stays')).toBe(count(before, 'T-stays'));
    // The figures are everybody's.
    expect(await store.editions.get('2025-Q2-AM29')).not.toBeNull();
    await store.close();
  });

  it('forgets a person, and leaves what they set up to the channel', async () => {
    const url = await newUrl();
    const store = await open(url, KEY);
    await fillWorkspace(store, 'T1', 'U-leaves');
    await fillWorkspace(store, 'T2', 'U-leaves');
    await store.editions.store(edition('2025-Q2', 'a'), 'T1:U-leaves', NOW);
    const before = await dump(url);
    await store.state.users.forget('T1', 'U-leaves');
    expect(count(await dump(url), 'U-leaves')).toBeLessThan(count(before, 'U-leaves'));

    const { state } = store;
    const channel = { workspace: 'T1', channel: 'C-T1' };
    expect((await state.channels.get(channel))?.setBy).toBe('');
    expect(await state.subscriptions.inChannel(channel)).toMatchObject([{ createdBy: '' }]);
    expect(await state.goals.inChannel(channel)).toMatchObject([{ setBy: '' }, { setBy: '' }]);
    expect(await state.recipients.inChannel(channel)).toMatchObject([{ createdBy: '' }, { createdBy: '' }]);
    expect(await state.threads.get({ workspace: 'T1', channel: 'D-T1' }, 'U-leaves', NOW)).toBeNull();
    expect(await state.threads.get({ workspace: 'T1', channel: 'D-T1' }, '3.4', NOW)).toBeNull();
    expect(await state.threads.get(channel, '1.2', NOW)).not.toBeNull();
    expect(await state.pendingImports.take('p-T1', 'T1')).toBeNull();

    // In the other workspace it is another person, of whom all is left.
    await state.installations.remove('T2');
    expect(await dump(url)).not.toContain('U-leaves');
    await store.close();
  });

  it('keeps no written text of an event once it is answered or being posted', async () => {
    const url = await newUrl();
    const { state, close } = await open(url);
    for (const eventId of ['e1', 'e2']) {
      await state.events.claim({ workspace: 'T1', eventId, payload: 'what a person wrote' }, NOW, NOW);
    }
    expect(await dump(url)).toContain('what a person wrote');
    await state.events.finish('T1', 'e1');
    await state.events.markPosting('T1', 'e2');
    expect(await dump(url)).not.toContain('what a person wrote');
    await close();
  });
});

async function dump(url: string): Promise<string> {
  const database = openDatabase(url);
  const tables = [];
  for (const table of Object.keys(TABLE_KEYS)) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(database.queries);
    tables.push({ table, rows });
  }
  await database.close();
  return JSON.stringify(tables);
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
