import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readTogether } from '../../src/store/read-together.ts';
import { onBothDatabases } from './both-databases.ts';
import { NOW, open, subscription, TOLD } from './fixtures.ts';

describe('reading together', () => {
  it('makes one statement of what is asked in the same moment, and remembers nothing', async () => {
    const asked: string[][] = [];
    const double = readTogether(async (keys: readonly string[]) => {
      asked.push([...keys]);
      return (key) => key + key;
    });
    expect(await Promise.all([double('a'), double('b'), double('a')])).toEqual(['aa', 'bb', 'aa']);
    await setImmediate();
    expect(await double('a')).toBe('aa');
    expect(asked).toEqual([['a', 'b', 'a'], ['a']]);
  });

  it('says to each who asked that it failed', async () => {
    const fails = readTogether<string, string>(() => Promise.reject(new Error('no database')));
    const answers = await Promise.allSettled([fails('a'), fails('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

onBothDatabases((newUrl) => {
  it('gives each of many who read together its own rows', async () => {
    const { state, close } = await open(await newUrl());
    // The same channel id in two workspaces, and two channels in one.
    const channels = [
      { workspace: 'T1', channel: 'C1' },
      { workspace: 'T2', channel: 'C1' },
      { workspace: 'T1', channel: 'C2' },
      { workspace: 'T2', channel: 'C2' },
    ];
    for (const [index, id] of channels.slice(0, 3).entries()) {
      await state.subscriptions.put({ ...subscription(`s${index}`), ...id });
      const goal = { ...id, place: 'GM0983', metric: 'profile_share', share: 0.5, setBy: 'U1' } as const;
      await state.goals.put({ ...goal, kind: 'target', id: `t${index}`, by: null }, TOLD);
      await state.goals.put({ ...goal, kind: 'alert', id: `h${index}`, side: 'below' }, TOLD);
      await state.features.markLacking(`T${index}`, 'newest_blocks', NOW);
    }
    const goals = await Promise.all(channels.map((id) => state.goals.inChannel(id)));
    expect(goals.map((of) => of.map(({ id }) => id))).toEqual([['t0', 'h0'], ['t1', 'h1'], ['t2', 'h2'], []]);
    const found = await Promise.all(['s2', 's9', 's0', 's2'].map((id) => state.recipients.get(id)));
    expect(found.map((each) => each?.id)).toEqual(['s2', undefined, 's0', 's2']);
    const lacks = await Promise.all(['T2', 'T9', 'T0'].map((id) => state.features.lacks(id)));
    expect(lacks).toEqual([['newest_blocks'], [], ['newest_blocks']]);
    await close();
  });

  it('gives each delivery its own news', async () => {
    const { state, close } = await open(await newUrl());
    const weeks = ['2026-11-09T08:00:00.000Z', '2026-11-16T08:00:00.000Z'];
    for (const id of ['s1', 's2']) {
      await state.subscriptions.put({ ...subscription(id), channel: id });
      for (const due of id === 's1' ? weeks : weeks.slice(1)) {
        const dates = { due, notBefore: due, notAfter: due };
        await state.deliveries.plan({ id: `${id} ${due}`, subscription: id, occasion: due, ...dates });
      }
    }
    await state.deliveries.claim(NOW, 10);
    const ids = [`s1 ${weeks[0]}`, `s1 ${weeks[1]}`, `s2 ${weeks[1]}`, 'unknown'];
    const news = await Promise.all(ids.map((id) => state.deliveries.newsBefore(id)));
    expect(news).toEqual([weeks[1], weeks[0], null, null]);
    await close();
  });

  it('plans a workspace as a whole: each channel has a turn before any has its second', async () => {
    const { state, close } = await open(await newUrl());
    const wanted = [
      ['T1', 'C1', 'AM29'],
      ['T2', 'C2', 'AM29'],
      ['T1', 'C1', 'GM0983'],
      ['T2', 'C3', 'AM29'],
      ['T1', 'C4', 'AM29'],
    ] as const;
    for (const [index, [workspace, channel, place]] of wanted.entries()) {
      await state.subscriptions.put({
        ...subscription(`s${index}`),
        workspace,
        channel,
        place,
        nextDue: NOW,
      });
    }
    const planned: string[] = [];
    await state.deliveries.planDue(NOW, 10, ({ id }, { number, of }) => {
      planned.push(`${id} ${number} of ${of}`);
      return { occasion: 'w', nextDue: '2027-01-01T00:00:00.000Z', notBefore: NOW, notAfter: NOW };
    });
    expect(planned).toEqual(['s0 0 of 3', 's2 2 of 3', 's4 1 of 3', 's1 0 of 2', 's3 1 of 2']);
    await close();
  });
});
