import { expect, it } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import { onBothDatabases } from './both-databases.ts';
import { NOW, open, subscription } from './fixtures.ts';

const LATER = '2026-11-23T09:00:00.000Z';
const SUBSCRIPTIONS = 60;

onBothDatabases((newUrl) => {
  const openThree = async (): Promise<readonly Store[]> => {
    const url = await newUrl();
    return Promise.all([open(url), open(url), open(url)]);
  };
  const closeAll = async (stores: readonly Store[]) => {
    for (const store of stores) await store.close();
  };

  it('plans, claims and settles each digest once, however many instances work on it', async () => {
    const stores = await openThree();
    for (let n = 0; n < SUBSCRIPTIONS; n += 1) {
      await stores[0]?.state.subscriptions.put(subscription(`s${n}`));
    }
    const sent: string[] = [];
    const work = async ({ state }: Store): Promise<void> => {
      for (let round = 0; round < 40; round += 1) {
        await state.deliveries.planDue(NOW, 7, () => ({
          occasion: '2026-W48',
          nextDue: '2026-11-30T08:00:00Z',
          notBefore: NOW,
          notAfter: LATER,
        }));
        for (const delivery of await state.deliveries.claim(NOW, 5)) {
          sent.push(delivery.subscription);
          const result = { ...delivery, state: 'sent', messageTs: '1' } as const;
          expect(await state.deliveries.settle(delivery.id, result)).toBe(true);
        }
      }
    };
    await Promise.all(stores.map(work));
    expect(sent).toHaveLength(SUBSCRIPTIONS);
    expect(new Set(sent).size).toBe(SUBSCRIPTIONS);
    await closeAll(stores);
  });

  it('lets one instance have an event, one its take-over, and one the uncertain delivery', async () => {
    const stores = await openThree();
    const event = { workspace: 'T1', eventId: 'e1', payload: '{}' };
    const claims = await Promise.all(stores.map(({ state }) => state.events.claim(event, NOW, NOW)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    const taken = await Promise.all(stores.map(({ state }) => state.events.takeOver(LATER, LATER)));
    expect(taken.flat()).toEqual([event]);

    await stores[0]?.state.subscriptions.put(subscription('s1'));
    await stores[0]?.state.deliveries.planDue(NOW, 1, () => ({
      occasion: 'w',
      nextDue: LATER,
      notBefore: NOW,
      notAfter: LATER,
    }));
    await stores[1]?.state.deliveries.claim(NOW, 1);
    const abandoned = await Promise.all(stores.map(({ state }) => state.deliveries.abandon(LATER, NOW)));
    expect(abandoned.reduce((sum, count) => sum + count)).toBe(1);
    const toTell = await Promise.all(stores.map(({ state }) => state.deliveries.toTell(NOW, LATER, 5)));
    expect(toTell.flat()).toHaveLength(1);
    await closeAll(stores);
  });

  it('makes one subscription of a double click on two instances', async () => {
    const stores = await openThree();
    const puts = await Promise.all(
      stores.map(({ state }, index) => state.subscriptions.put(subscription(`s${index}`, { channel: 'C1' }))),
    );
    expect(puts.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(puts.map((put) => put.subscription.id)).size).toBe(1);
    await closeAll(stores);
  });
});
