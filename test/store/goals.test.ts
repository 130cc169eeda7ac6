import { expect, it } from 'vitest';
import type { Goal, State } from '../../src/domain/state.ts';
import { onBothDatabases } from './both-databases.ts';
import { GOAL, NOW, open, subscription, TOLD } from './fixtures.ts';

const CHANNEL = { workspace: 'T1', channel: 'C1' };
const LATER = '2026-11-23T08:00:30.000Z';
const TARGET: Goal = { ...GOAL, kind: 'target', id: 't1', share: 0.7, by: null };
const ALERT: Goal = { ...GOAL, kind: 'alert', id: 'h1', share: 0.6, side: 'below' };
const announcement = { id: 'd1', occasion: '2025-Q3', due: NOW, notBefore: NOW, notAfter: LATER };

onBothDatabases((newUrl) => {
  it('keeps one target, and one alert a side, for each place and metric of a channel', async () => {
    const { state, close } = await open(await newUrl());
    const set = (goal: Goal) => state.goals.put(goal, TOLD);
    const target = { ...GOAL, kind: 'target', id: 't1', share: 0.7, by: '2026-Q4' } as const;
    const changed = { ...target, share: 0.75, by: null, setBy: 'U2' };
    const other = { ...target, id: 't3', metric: 'uwv_profile_share' } as const;
    await set(target);
    await set({ ...changed, id: 't2' });
    await set(other);
    const alert = { ...GOAL, kind: 'alert', id: 'h1', place: 'NL', share: 0.6, side: 'below' } as const;
    const above = { ...alert, id: 'h3', side: 'above' } as const;
    await set(alert);
    await set({ ...alert, id: 'h2', share: 0.55 });
    await set(above);
    expect(await state.goals.inChannel(CHANNEL)).toEqual([changed, other, above, { ...alert, share: 0.55 }]);
    expect(await state.goals.inChannel({ ...CHANNEL, workspace: 'T2' })).toEqual([]);
    expect(await state.goals.ofUser('T1', 'U2')).toEqual([changed]);
    expect(await state.goals.ofUser('T1', 'U1')).toEqual([other, above, { ...alert, share: 0.55 }]);
    for (const goal of [changed, alert]) {
      expect(await state.goals.remove(goal)).toBe(true);
      expect(await state.goals.remove(goal)).toBe(false);
    }
    expect(await state.goals.inChannel(CHANNEL)).toEqual([other, above]);
    await close();
  });

  it('tells the goals of a place to a recipient that comes with the first and goes with the last', async () => {
    const { state, close } = await open(await newUrl());
    await state.goals.put(TARGET, TOLD);
    const [recipient] = await state.recipients.inChannel(CHANNEL);
    expect(recipient).toEqual({ kind: 'goals', id: recipient?.id, ...CHANNEL, place: 'GM0983', ...TOLD });
    await state.goals.put(ALERT, { ...TOLD, createdBy: 'U2' });
    await state.goals.put({ ...ALERT, id: 'h2', place: 'NL' }, TOLD);
    expect(await state.recipients.running()).toHaveLength(2);
    expect(await state.recipients.get(idOf(recipient))).toEqual(recipient);
    await state.deliveries.plan({ ...announcement, subscription: idOf(recipient) });

    await state.goals.remove(TARGET);
    expect(await state.recipients.inChannel(CHANNEL)).toContainEqual(recipient);
    await state.goals.remove(ALERT);
    expect(await state.recipients.inChannel(CHANNEL)).toMatchObject([{ place: 'NL' }]);
    expect(await state.deliveries.claim(NOW, 1)).toEqual([]);
    await close();
  });

  it('shows no goals among the subscriptions, and changes nothing about them as if they were one', async () => {
    const { state, close } = await open(await newUrl());
    await state.goals.put(ALERT, TOLD);
    const before = await state.recipients.inChannel(CHANNEL);
    const id = idOf(before[0]);
    expect(await state.subscriptions.get(id)).toBeNull();
    expect(await state.subscriptions.inChannel(CHANNEL)).toEqual([]);
    expect(await state.subscriptions.ofUser('T1', 'U1')).toEqual([]);
    await state.subscriptions.pause(id);
    await state.subscriptions.resume(id, NOW);
    await state.subscriptions.stop(id, 'is_archived');
    expect(await state.subscriptions.remove(id)).toBe(false);
    expect(await state.recipients.inChannel(CHANNEL)).toEqual(before);
    expect(await state.deliveries.nextAt()).toBeNull();
    await close();
  });

  it('a digest takes the place of its goals and gives it back, under one id', async () => {
    const { state, close } = await open(await newUrl());
    await state.goals.put(ALERT, TOLD);
    const [goals] = await state.recipients.inChannel(CHANNEL);
    await state.deliveries.plan({ ...announcement, subscription: idOf(goals) });
    const digest = subscription('s9', { ...CHANNEL, place: 'GM0983' });
    const put = await state.subscriptions.put(digest);
    expect(put).toEqual({ created: false, subscription: { ...digest, id: idOf(goals) } });
    expect(await state.recipients.inChannel(CHANNEL)).toEqual([put.subscription]);
    // Set while the digest stands, and removed again: the digest stays.
    await state.goals.put(TARGET, TOLD);
    await state.goals.remove(TARGET);
    await state.recipients.silence(idOf(goals));
    expect(await state.recipients.inChannel(CHANNEL)).toEqual([put.subscription]);

    await state.subscriptions.pause(idOf(goals));
    expect(await state.subscriptions.remove(idOf(goals))).toBe(true);
    expect(await state.recipients.inChannel(CHANNEL)).toEqual([goals]);
    expect(await state.occasions.isTaken(idOf(goals), '2025-Q3')).toBe(true);
    await close();
  });

  it('goals that were silenced are told again once one of them is set again', async () => {
    const { state, close } = await open(await newUrl());
    await state.goals.put(ALERT, TOLD);
    await state.recipients.silence(idOf((await state.recipients.inChannel(CHANNEL))[0]));
    expect(await state.recipients.inChannel(CHANNEL)).toEqual([]);
    expect(await state.goals.inChannel(CHANNEL)).toEqual([ALERT]);
    await state.goals.put(ALERT, { ...TOLD, createdBy: 'U2' });
    expect(await state.recipients.running()).toMatchObject([{ kind: 'goals', createdBy: 'U2' }]);
    await close();
  });

  it('has a recipient exactly where there are goals, whoever sets and removes them at once', async () => {
    const url = await newUrl();
    const [one, other] = [await open(url), await open(url)];
    for (let round = 0; round < 30; round += 1) {
      await one.state.goals.put(TARGET, TOLD);
      const [put] = await Promise.all([
        other.state.goals.put(ALERT, TOLD).then(() => other.state.recipients.inChannel(CHANNEL)),
        one.state.goals.remove(TARGET),
      ]);
      expect(put).toHaveLength(1);
      expect(await one.state.recipients.inChannel(CHANNEL)).toHaveLength(1);
      await Promise.all([one.state.goals.remove(ALERT), other.state.goals.remove(TARGET)]);
      expect(await one.state.recipients.inChannel(CHANNEL)).toEqual([]);
    }
    await one.close();
    await other.close();
  });
});

type Recipients = Awaited<ReturnType<State['recipients']['inChannel']>>;

function idOf(recipient: Recipients[number] | undefined): string {
  if (recipient === undefined) throw new Error('no recipient');
  return recipient.id;
}
