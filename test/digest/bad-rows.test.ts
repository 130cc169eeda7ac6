import { expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { run } from '../compose/run.ts';
import { onBothDatabases } from '../store/both-databases.ts';
import { open } from '../store/fixtures.ts';
import { MONDAY, openRounds } from './open-rounds.ts';

/** A row that cannot be used stands in no other's way: its owner hears of it, and `doctor` shows it. */
const BAD = [
  ['zone', { time_zone: 'Europe/Nergens' }],
  ['hour', { hour: 25 }],
  ['due time', { next_due: '0000-99-99' }],
] as const;

onBothDatabases((newUrl) => {
  it('a weekly message at an impossible moment stops, is told once, and the others are posted', async () => {
    const databaseUrl = await newUrl();
    const rounds = await openRounds({ databaseUrl });
    const { workspace, bot } = rounds;
    const places = ['AM07', 'AM09', 'AM19'] as const;
    for (const place of ['AM29', ...places] as const) await rounds.subscribe(place);
    const database = openDatabase(databaseUrl);
    for (const [index, [, change]] of BAD.entries()) {
      const id = `s-${places[index]}`;
      await database.queries.updateTable('subscriptions').set(change).where('id', '=', id).execute();
    }
    await database.close();
    expect((await bot.store.badRows()).map(({ kind, id }) => [kind, id]).toSorted()).toEqual(
      places.map((place) => ['subscription', `s-${place}`]),
    );
    await rounds.at(MONDAY);
    await rounds.at('2026-11-23T08:10:00.000Z');
    const posted = workspace.record(workspace.channels.noordLimburg).map(({ text }) => text);
    expect(posted).toEqual([expect.stringContaining('Noord-Limburg')]);
    const told = workspace.record(workspace.direct(workspace.people.member)).map(({ text }) => text);
    expect(told).toHaveLength(places.length);
    for (const text of told)
      expect(text).toContain('is gestopt: de ingestelde dag, tijd of tijdzone bestaat niet');
    for (const place of places) {
      expect((await bot.store.state.subscriptions.get(`s-${place}`))?.stoppedBecause).toBe(
        'impossible_moment',
      );
    }
    // Set anew it runs again.
    await rounds.subscribe('AM07', { nextDue: '2026-11-30T08:00:00.000Z' });
    expect((await bot.store.state.subscriptions.get('s-AM07'))?.stoppedBecause).toBeNull();
    await rounds.close();
  });

  it('an installation that cannot be read leaves the others as they are when the key changes', async () => {
    const url = await newUrl();
    const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;
    const before = await open(url, key('k1', 1));
    for (const workspace of ['T1', 'T2', 'T3']) {
      await before.state.installations.set({ workspace, data: `{"of":"${workspace}"}` });
    }
    await before.close();
    const database = openDatabase(url);
    await database.queries
      .updateTable('installations')
      .set({ data: 'k1:damaged' })
      .where('workspace', '=', 'T2')
      .execute();
    await database.close();
    const after = await open(url, `${key('k2', 2)},${key('k1', 1)}`);
    expect(await after.badRows()).toEqual([{ kind: 'installation', workspace: 'T2', id: 'T2' }]);
    await after.close();
    const renewed = await open(url, key('k2', 2));
    expect((await renewed.state.installations.get('T1'))?.data).toBe('{"of":"T1"}');
    expect((await renewed.state.installations.get('T3'))?.data).toBe('{"of":"T3"}');
    await renewed.close();
    const env = { DATABASE_URL: url, ENCRYPTION_KEY: key('k2', 2) };
    const { code, out } = await run(['doctor'], { env });
    expect(code).toBe(1);
    expect(out).toContain('installation T2 of T2 cannot be read with ENCRYPTION_KEY');
  });
});
