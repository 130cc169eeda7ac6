import { expect, it } from 'vitest';
import type { DeliveryResult } from '../../src/domain/state.ts';
import type { Talk } from '../../src/domain/talk.ts';
import { onBothDatabases } from './both-databases.ts';
import { edition, NOW, open, QUESTION, subscription, TALK } from './fixtures.ts';

const LATER = '2026-11-23T08:00:30.000Z';
const CHANNEL = { workspace: 'T1', channel: 'C1' };
const KEY = `k1:${Buffer.alloc(32, 1).toString('base64')}`;

const weekly = (occasion: string) => () => ({
  occasion,
  nextDue: '2026-11-30T08:00:00Z',
  notBefore: '2026-11-23T08:00:10Z',
  notAfter: '2026-11-24T08:00:00Z',
});

const result = (given: Partial<DeliveryResult> & Pick<DeliveryResult, 'state'>): DeliveryResult => ({
  attempts: 1,
  notBefore: NOW,
  notAfter: LATER,
  messageTs: null,
  error: null,
  tellAt: null,
  ...given,
});

onBothDatabases((newUrl) => {
  it('keeps a channel with its region and language, apart for each workspace', async () => {
    const { state, close } = await open(await newUrl());
    const settings = { ...CHANNEL, region: 'AM29', language: 'en', setBy: 'U1' } as const;
    expect(await state.channels.get(CHANNEL)).toBeNull();
    await state.channels.set(settings);
    expect(await state.channels.get(CHANNEL)).toEqual(settings);
    expect(await state.channels.get({ ...CHANNEL, workspace: 'T2' })).toBeNull();
    await state.channels.set({ ...settings, region: null, setBy: 'U2' });
    expect(await state.channels.get(CHANNEL)).toEqual({ ...settings, region: null, setBy: 'U2' });
    await state.channels.remove({ ...CHANNEL, workspace: 'T2' });
    expect(await state.channels.get(CHANNEL)).not.toBeNull();
    await state.channels.remove(CHANNEL);
    expect(await state.channels.get(CHANNEL)).toBeNull();
    await close();
  });

  it('what a channel is subscribed to comes in the language that is chosen for it', async () => {
    const { state, close } = await open(await newUrl());
    await state.subscriptions.put(subscription('here', CHANNEL));
    await state.subscriptions.put(subscription('elsewhere', { channel: 'C2' }));
    const english = { ...CHANNEL, region: null, language: 'en', setBy: 'U1' } as const;
    await state.channels.set(english);
    await state.channels.set({ ...english, language: null });
    expect((await state.subscriptions.get('here'))?.language).toBe('en');
    expect((await state.subscriptions.get('elsewhere'))?.language).toBe('nl');
    await close();
  });

  it('welcomes a person once, whatever is set meanwhile', async () => {
    const { state, close } = await open(await newUrl());
    await state.users.set({
      workspace: 'T1',
      user: 'U1',
      language: 'en',
      locale: 'nl-NL',
      welcomedAt: null,
    });
    const claims = await Promise.all([1, 2, 3].map(() => state.users.claimWelcome('T1', 'U1', NOW)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    // A writer that read the row before the welcome does not take it back.
    await state.users.set({
      workspace: 'T1',
      user: 'U1',
      language: null,
      locale: 'en-GB',
      welcomedAt: null,
    });
    expect(await state.users.claimWelcome('T1', 'U1', NOW)).toBe(false);
    expect(await state.users.get('T1', 'U1')).toEqual({
      workspace: 'T1',
      user: 'U1',
      language: null,
      locale: 'en-GB',
      welcomedAt: NOW,
    });
    expect(await state.users.claimWelcome('T1', 'U2', NOW)).toBe(true);
    expect(await state.users.claimWelcome('T2', 'U1', NOW)).toBe(true);
    await close();
  });

  it('claims an event once and hands it over once, only when no post was begun', async () => {
    const { state, close } = await open(await newUrl());
    const event = (eventId: string) => ({ workspace: 'T1', eventId, payload: `{"id":"${eventId}"}` });
    for (const id of ['answered', 'posting', 'lost']) {
      expect(await state.events.claim(event(id), NOW, LATER)).toBe(true);
      expect(await state.events.claim(event(id), NOW, LATER)).toBe(false);
    }
    expect(await state.events.claim({ ...event('lost'), workspace: 'T2' }, NOW, '2030-01-01T00:00:00Z')).toBe(
      true,
    );
    await state.events.finish('T1', 'answered');
    await state.events.markPosting('T1', 'posting');
    expect(await state.events.takeOver(NOW, LATER)).toEqual([]);
    const muchLater = '2026-11-23T08:01:00Z';
    expect(await state.events.takeOver(muchLater, muchLater)).toEqual([event('lost')]);
    expect(await state.events.takeOver('2026-11-23T09:00:00Z', muchLater)).toEqual([]);
    await state.events.release('T1', 'posting');
    expect(await state.events.claim(event('posting'), NOW, LATER)).toBe(true);
    await close();
  });

  it('remembers the last question of a thread until it is too old', async () => {
    const { state, close } = await open(await newUrl());
    const otherTalk: Talk = { ...TALK, understood: { ...QUESTION, intent: 'compare', peers: 'size-class' } };
    await state.threads.set({ ...CHANNEL, thread: '1.2', talk: TALK, at: NOW });
    expect(await state.threads.get(CHANNEL, '1.2', NOW)).toEqual(TALK);
    expect(await state.threads.get(CHANNEL, '1.2', LATER)).toBeNull();
    expect(await state.threads.get({ ...CHANNEL, workspace: 'T2' }, '1.2', NOW)).toBeNull();
    await state.threads.set({ ...CHANNEL, thread: '1.2', talk: otherTalk, at: LATER });
    expect(await state.threads.get(CHANNEL, '1.2', LATER)).toEqual(otherTalk);
    await close();
  });

  it('makes one subscription of two requests, and changes it by the second', async () => {
    const { state, close } = await open(await newUrl());
    const first = subscription('s1', CHANNEL);
    expect(await state.subscriptions.put(first)).toEqual({ created: true, subscription: first });
    const second = subscription('s2', {
      ...CHANNEL,
      createdBy: 'U2',
      direct: true,
      createdAt: LATER,
      nextDue: LATER,
    });
    const changed = { ...second, id: 's1', createdAt: first.createdAt };
    expect(await state.subscriptions.put(second)).toEqual({ created: false, subscription: changed });
    expect(await state.subscriptions.inChannel(CHANNEL)).toEqual([changed]);
    expect(await state.subscriptions.inChannel({ ...CHANNEL, workspace: 'T2' })).toEqual([]);
    expect(await state.subscriptions.ofUser('T1', 'U1')).toEqual([]);
    expect(await state.subscriptions.ofUser('T1', 'U2')).toEqual([changed]);
    expect(await state.subscriptions.get('s1')).toEqual(changed);
    expect(await state.subscriptions.get('s2')).toBeNull();
    expect(await state.subscriptions.remove('s1')).toBe(true);
    expect(await state.subscriptions.remove('s1')).toBe(false);
    await close();
  });

  it('runs a subscription until it is paused or stopped, and again when resumed', async () => {
    const { state, close } = await open(await newUrl());
    await state.subscriptions.put(subscription('s1'));
    await state.subscriptions.put(subscription('s2'));
    const running = async () => (await state.recipients.running()).map(({ id }) => id);
    await state.subscriptions.pause('s1');
    expect(await state.subscriptions.get('s1')).toMatchObject({ paused: true, nextDue: null });
    expect(await running()).toEqual(['s2']);
    await state.subscriptions.stop('s2', 'is_archived');
    expect(await state.subscriptions.get('s2')).toMatchObject({
      stoppedBecause: 'is_archived',
      nextDue: null,
    });
    expect(await running()).toEqual([]);
    for (const id of ['s1', 's2']) await state.subscriptions.resume(id, LATER);
    expect(await running()).toEqual(['s1', 's2']);
    expect(await state.subscriptions.get('s2')).toMatchObject({ stoppedBecause: null, nextDue: LATER });
    await close();
  });

  it('plans what is due once, and moves on even when the week had its digest', async () => {
    const { state, close } = await open(await newUrl());
    await state.subscriptions.put(subscription('due'));
    await state.subscriptions.put(subscription('early', { nextDue: LATER }));
    await state.subscriptions.put(subscription('paused', { paused: true }));
    expect(await state.deliveries.planDue(NOW, 10, weekly('2026-W48'))).toBe(1);
    expect(await state.deliveries.planDue(NOW, 10, weekly('2026-W48'))).toBe(0);
    expect((await state.subscriptions.get('due'))?.nextDue).toBe('2026-11-30T08:00:00.000Z');

    // Moved to later in the same week: due again, and nothing new to send.
    await state.subscriptions.put(subscription('due', { nextDue: NOW }));
    expect(await state.deliveries.planDue(NOW, 10, weekly('2026-W48'))).toBe(1);
    expect(await state.deliveries.claim('2026-11-23T08:00:09Z', 10)).toEqual([]);
    const [claimed, ...others] = await state.deliveries.claim('2026-11-23T08:00:10Z', 10);
    expect(others).toEqual([]);
    expect(claimed).toMatchObject({
      subscription: 'due',
      occasion: '2026-W48',
      due: NOW,
      state: 'sending',
      attempts: 1,
      notBefore: '2026-11-23T08:00:10.000Z',
    });
    await close();
  });

  it('plans a thousand and more in parts of the limit', async () => {
    const { state, close } = await open(await newUrl());
    for (let n = 0; n < 25; n += 1) {
      await state.subscriptions.put(subscription(`s${n}`, { nextDue: n % 2 === 0 ? NOW : LATER }));
    }
    const counts = [];
    for (let n = 0; n < 4; n += 1) counts.push(await state.deliveries.planDue(LATER, 10, weekly('w')));
    expect(counts).toEqual([10, 10, 5, 0]);
    const claimed = [
      ...(await state.deliveries.claim(LATER, 20)),
      ...(await state.deliveries.claim(LATER, 20)),
    ];
    expect(new Set(claimed.map((delivery) => delivery.subscription)).size).toBe(25);
    await close();
  });

  const announcement = {
    id: 'd1',
    subscription: 's1',
    occasion: '2025-Q3',
    due: NOW,
    notBefore: NOW,
    notAfter: LATER,
  };

  it('plans an announcement once, and none without a subscription', async () => {
    const { state, close } = await open(await newUrl());
    expect(await state.deliveries.plan(announcement)).toBe(false);
    await state.subscriptions.put(subscription('s1'));
    expect(await state.deliveries.plan(announcement)).toBe(true);
    expect(await state.deliveries.plan({ ...announcement, id: 'd2' })).toBe(false);
    expect(await state.deliveries.get('d1')).toMatchObject({
      ...announcement,
      state: 'planned',
      attempts: 0,
    });
    expect(await state.deliveries.get('d2')).toBeNull();
    await close();
  });

  it('settles a delivery from sending, retries it, and keeps what is settled', async () => {
    const { state, close } = await open(await newUrl());
    await state.subscriptions.put(subscription('s1'));
    await state.deliveries.plan(announcement);
    const sent = result({ state: 'sent', messageTs: '1.2' });
    expect(await state.deliveries.settle('d1', sent)).toBe(false);
    await state.deliveries.claim(NOW, 1);
    const retry = result({ state: 'planned', notBefore: LATER, error: 'ratelimited' });
    expect(await state.deliveries.settle('d1', retry)).toBe(true);
    expect(await state.deliveries.claim(NOW, 1)).toEqual([]);
    expect(await state.deliveries.claim(LATER, 1)).toMatchObject([{ attempts: 2, error: 'ratelimited' }]);
    expect(await state.deliveries.settle('d1', sent)).toBe(true);
    expect(await state.deliveries.settle('d1', retry)).toBe(false);
    expect(await state.deliveries.get('d1')).toMatchObject({ state: 'sent', messageTs: '1.2' });
    await close();
  });

  it('makes what a dead process was sending uncertain, and lets a person settle it once', async () => {
    const { state, close } = await open(await newUrl());
    await state.subscriptions.put(subscription('s1'));
    await state.deliveries.plan(announcement);
    await state.deliveries.claim(NOW, 1);
    expect(await state.deliveries.abandon(NOW, LATER)).toBe(0);
    expect(await state.deliveries.abandon(LATER, LATER)).toBe(1);
    expect(await state.deliveries.abandon(LATER, LATER)).toBe(0);
    expect(await state.deliveries.get('d1')).toMatchObject({ state: 'uncertain', error: 'process_died' });
    expect(await state.deliveries.claim(LATER, 1)).toEqual([]);

    const again = result({ state: 'planned', notBefore: LATER });
    expect(await state.deliveries.settle('d1', again, 'uncertain')).toBe(true);
    await state.deliveries.claim(LATER, 1);
    // The second press of the button, while it is being sent.
    expect(await state.deliveries.settle('d1', again, 'uncertain')).toBe(false);
    expect(await state.deliveries.get('d1')).toMatchObject({ state: 'sending', attempts: 2 });
    await close();
  });

  it('sends nothing of a subscription that was paused, stopped or removed after planning', async () => {
    const { state, close } = await open(await newUrl());
    for (const id of ['paused', 'stopped', 'removed']) {
      await state.subscriptions.put(subscription(id));
      await state.deliveries.plan({ ...announcement, id: `d-${id}`, subscription: id });
    }
    await state.subscriptions.pause('paused');
    await state.subscriptions.stop('stopped', 'not_in_channel');
    await state.subscriptions.remove('removed');
    expect(await state.deliveries.claim(LATER, 10)).toEqual([]);
    expect(await state.deliveries.get('d-removed')).toBeNull();
    expect(await state.deliveries.get('d-paused')).toMatchObject({ state: 'skipped', error: 'paused' });
    expect(await state.deliveries.get('d-stopped')).toMatchObject({
      state: 'skipped',
      error: 'not_in_channel',
    });
    await state.subscriptions.resume('paused', LATER);
    expect(await state.deliveries.claim(LATER, 10)).toEqual([]);
    // And nothing new is planned for one that does not run.
    expect(
      await state.deliveries.plan({ ...announcement, subscription: 'stopped', occasion: '2025-Q4' }),
    ).toBe(false);
    await close();
  });

  it('knows when the next is due or may go out, of what runs', async () => {
    const { state, close } = await open(await newUrl());
    expect(await state.deliveries.nextAt()).toBeNull();
    await state.subscriptions.put(subscription('s1', { nextDue: LATER }));
    await state.subscriptions.put(subscription('s2', { nextDue: NOW }));
    expect(await state.deliveries.nextAt()).toBe(NOW);
    await state.subscriptions.pause('s2');
    expect(await state.deliveries.nextAt()).toBe(LATER);
    await state.deliveries.plan({ ...announcement, notBefore: NOW });
    expect(await state.deliveries.nextAt()).toBe(NOW);
    await state.deliveries.claim(NOW, 1);
    expect(await state.deliveries.nextAt()).toBe(LATER);
    await close();
  });

  it('hands out what has to be told once, and again when nobody said that it was told', async () => {
    const { state, close } = await open(await newUrl());
    await state.subscriptions.put(subscription('s1'));
    await state.deliveries.plan(announcement);
    await state.deliveries.claim(NOW, 1);
    await state.deliveries.settle('d1', result({ state: 'failed', error: 'is_archived', tellAt: NOW }));
    expect(await state.deliveries.toTell(NOW, LATER, 5)).toMatchObject([{ id: 'd1', error: 'is_archived' }]);
    expect(await state.deliveries.toTell(NOW, LATER, 5)).toEqual([]);
    expect(await state.deliveries.toTell(LATER, LATER, 5)).toMatchObject([{ id: 'd1' }]);
    await state.deliveries.told('d1');
    expect(await state.deliveries.toTell(LATER, LATER, 5)).toEqual([]);
    await close();
  });

  it('knows since when editions are news, passing over what nobody saw', async () => {
    const { state, close } = await open(await newUrl());
    await state.subscriptions.put(subscription('s1'));
    const weeks = ['2026-11-02', '2026-11-09', '2026-11-16'].map((day) => `${day}T08:00:00.000Z`);
    expect(await state.deliveries.newsSince('s1')).toBeNull();
    for (const [index, ended] of (['skipped', 'sent', 'uncertain'] as const).entries()) {
      const due = weeks[index] ?? NOW;
      await state.deliveries.plan({ ...announcement, id: ended, occasion: ended, due, notBefore: due });
      await state.deliveries.claim(due, 1);
      await state.deliveries.settle(ended, result({ state: ended }));
    }
    expect(await state.deliveries.lastSent('s1')).toMatchObject({ id: 'sent' });
    expect(await state.deliveries.lastSent('s2')).toBeNull();
    expect(await state.deliveries.newsSince('s1')).toBe(weeks[1]);
    expect(await state.deliveries.newsBefore('sent')).toBe(weeks[2]);
    const imported = '2026-11-12T10:00:00.000Z';
    expect(await state.deliveries.tellsNews({ id: 'uncertain', subscription: 's1' }, imported)).toBe(true);
    expect(await state.deliveries.tellsNews({ id: 'sent', subscription: 's1' }, imported)).toBe(false);
    expect(await state.deliveries.newsSince('s1')).toBe(imported);
    expect(await state.deliveries.newsBefore('uncertain')).toBe(weeks[1]);
    await close();
  });

  it('uses an install link once and a pending import once', async () => {
    const { state, close } = await open(await newUrl());
    const uses = await Promise.all([1, 2, 3].map(() => state.oauthStates.consume('state', NOW)));
    expect(uses.filter(Boolean)).toHaveLength(1);
    const given = edition('2025-Q3', 'a');
    await state.pendingImports.put('p1', 'T1', 'U1', given, NOW);
    const taken = await Promise.all([1, 2, 3].map(() => state.pendingImports.take('p1', 'T1')));
    expect(taken.filter((one) => one !== null)).toEqual([given]);
    await close();
  });

  it('remembers what a workspace lacks, and reports of misreadings', async () => {
    const { state, close } = await open(await newUrl());
    await state.features.markLacking('T1', 'data_table', NOW);
    await state.features.markLacking('T1', 'data_table', LATER);
    expect(await state.features.lacks('T1')).toEqual(['data_table']);
    expect(await state.features.lacks('T2')).toEqual([]);
    const report = {
      id: 'm1',
      workspace: 'T1',
      user: 'U1',
      kind: 'wrong-place',
      text: 'bergen',
      reading: '{}',
      edition: null,
      at: NOW,
    } as const;
    await state.misreadings.add(report);
    await state.misreadings.add(report);
    expect(await state.misreadings.all()).toEqual([report]);
    await close();
  });

  it('keeps each kind of row as long as it should and no longer', async () => {
    const { state, close } = await open(await newUrl());
    const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
    await state.subscriptions.put(subscription('s1'));
    for (const days of [29, 31]) {
      await state.threads.set({ ...CHANNEL, thread: `${days}`, talk: TALK, at: daysAgo(days) });
      await state.events.claim(
        { workspace: 'T1', eventId: `${days}`, payload: 'x' },
        daysAgo(days),
        daysAgo(days),
      );
    }
    for (const days of [89, 91]) {
      await state.misreadings.add({
        id: `${days}`,
        workspace: 'T1',
        user: 'U1',
        kind: 'wrong-figure',
        text: '',
        reading: '',
        edition: null,
        at: daysAgo(days),
      });
    }
    for (const days of [399, 401]) {
      await state.deliveries.plan({
        ...announcement,
        id: `${days}`,
        occasion: `${days}`,
        due: daysAgo(days),
      });
    }
    await state.clean(NOW);
    expect(await state.threads.get(CHANNEL, '29', daysAgo(100))).not.toBeNull();
    expect(await state.threads.get(CHANNEL, '31', daysAgo(100))).toBeNull();
    const claimAgain = (eventId: string) =>
      state.events.claim({ workspace: 'T1', eventId, payload: '' }, NOW, NOW);
    expect(await claimAgain('29')).toBe(false);
    expect(await claimAgain('31')).toBe(true);
    // What was written in it is gone after a day, so nobody takes it over.
    expect(await state.events.takeOver(LATER, LATER)).toEqual([]);
    expect((await state.misreadings.all()).map(({ id }) => id)).toEqual(['89']);
    expect(await state.deliveries.get('399')).not.toBeNull();
    expect(await state.deliveries.get('401')).toBeNull();
    await close();
  });

  it('keeps an installation encrypted, and refuses one without a key', async () => {
    const url = await newUrl();
    const without = await open(url);
    await expect(without.state.installations.set({ workspace: 'T1', data: 'xoxb-1' })).rejects.toThrow(
      'ENCRYPTION_KEY',
    );
    expect(await without.state.installations.all()).toEqual([]);
    await without.close();

    const { state, close } = await open(url, KEY);
    await state.installations.set({ workspace: 'T1', data: 'xoxb-1' });
    await state.installations.set({ workspace: 'E1', data: 'xoxb-2' });
    await state.installations.set({ workspace: 'T1', data: 'xoxb-3' });
    expect(await state.installations.get('T1')).toEqual({ workspace: 'T1', data: 'xoxb-3' });
    expect(await state.installations.get('T9')).toBeNull();
    expect(await state.installations.all()).toEqual(['E1', 'T1']);
    await close();
  });

  it('encrypts again with the newest key, so that the old one can go', async () => {
    const url = await newUrl();
    const newKey = `k2:${Buffer.alloc(32, 2).toString('base64')}`;
    const old = await open(url, KEY);
    await old.state.installations.set({ workspace: 'T1', data: 'xoxb-1' });
    await old.close();
    // One row that cannot be read stops nothing else: it is named, and read again once its key is back.
    const without = await open(url, newKey);
    expect(await without.badRows()).toEqual([{ kind: 'installation', workspace: 'T1', id: 'T1' }]);
    await without.close();
    const both = await open(url, `${newKey},${KEY}`);
    expect((await both.state.installations.get('T1'))?.data).toBe('xoxb-1');
    await both.close();
    const rotated = await open(url, newKey);
    expect((await rotated.state.installations.get('T1'))?.data).toBe('xoxb-1');
    await rotated.close();
  });
});
