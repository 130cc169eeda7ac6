import { expect, it } from 'vitest';
import { onBothDatabases } from './both-databases.ts';
import { edition, figures, NOW, open, ROWS } from './fixtures.ts';

onBothDatabases((newUrl) => {
  it('gives back what was stored, before and after a restart', async () => {
    const url = await newUrl();
    const stored = edition('2025-Q2', 'a');
    const first = await open(url);
    expect(await first.editions.store(stored, 'cli', NOW)).toEqual({
      status: 'stored',
      edition: '2025-Q2-AM29',
      replaced: false,
    });
    expect(first.editions.snapshot().figuresOf('2025-Q2-AM29', 'GM0983')).toEqual(figures(100));
    await first.close();

    const again = await open(url);
    expect(await again.editions.get('2025-Q2-AM29')).toEqual(stored);
    expect(await again.editions.get('2025-Q3-AM29')).toBeNull();
    expect(again.editions.snapshot().editions).toMatchObject([
      { id: '2025-Q2-AM29', importedAt: NOW, rowCount: 3, register: new Map([['AM29', 2_000]]) },
    ]);
    await again.close();
  });

  it('stores the same file once', async () => {
    const store = await open(await newUrl());
    await store.editions.store(edition('2025-Q2', 'a'), 'cli', NOW);
    const version = store.editions.snapshot().version;
    expect(await store.editions.store(edition('2025-Q2', 'a'), 'cli', NOW)).toEqual({
      status: 'unchanged',
      edition: '2025-Q2-AM29',
    });
    expect(store.editions.snapshot().version).toBe(version);
    expect(await store.editions.history()).toHaveLength(1);
    await store.close();
  });

  it('replaces an edition by a corrected file and keeps the former one with who and when', async () => {
    const store = await open(await newUrl());
    const corrected = edition('2025-Q2', 'b', [
      { level: 'municipality', region: 'AM29', municipality: 'GM0983', figures: figures(7) },
    ]);
    await store.editions.store(edition('2025-Q2', 'a'), 'cli', NOW);
    expect(await store.editions.store(corrected, 'T1:U9', '2026-11-24T08:00:00Z')).toEqual({
      status: 'stored',
      edition: '2025-Q2-AM29',
      replaced: true,
    });
    const snapshot = store.editions.snapshot();
    expect(snapshot.editions).toHaveLength(1);
    expect(snapshot.figuresOf('2025-Q2-AM29', 'GM0983')).toEqual(figures(7));
    expect(snapshot.figuresOf('2025-Q2-AM29', 'GM0984')).toBeUndefined();
    expect(await store.editions.history()).toEqual([
      {
        edition: '2025-Q2-AM29',
        source: { file: 'a.pdf', sha256: 'a' },
        importedBy: 'cli',
        importedAt: NOW,
        ended: { how: 'replaced', because: null, by: 'T1:U9', at: '2026-11-24T08:00:00.000Z' },
      },
      {
        edition: '2025-Q2-AM29',
        source: { file: 'b.pdf', sha256: 'b' },
        importedBy: 'T1:U9',
        importedAt: '2026-11-24T08:00:00.000Z',
        ended: null,
      },
    ]);
    await store.close();
  });

  it('stores nothing of an edition that fails half way', async () => {
    const url = await newUrl();
    const store = await open(url);
    await store.editions.store(edition('2025-Q2', 'a'), 'cli', NOW);
    const before = store.editions.snapshot();
    const broken = edition('2025-Q2', 'b', [...ROWS, ...ROWS.slice(0, 1)]);
    await expect(store.editions.store(broken, 'cli', NOW)).rejects.toThrow();
    expect(store.editions.snapshot()).toBe(before);
    expect(await store.editions.history()).toHaveLength(1);
    expect(await store.editions.get('2025-Q2-AM29')).toEqual(edition('2025-Q2', 'a'));
    // And the store still works.
    expect(await store.editions.store(edition('2025-Q3', 'c'), 'cli', NOW)).toMatchObject({
      replaced: false,
    });
    await store.close();
  });

  it('withdraws an edition with the reason, and takes the same file again afterwards', async () => {
    const store = await open(await newUrl());
    await store.editions.store(edition('2025-Q2', 'a'), 'cli', NOW);
    expect(await store.editions.withdraw('2025-Q2-AM29', 'wrong columns', 'cli', NOW)).toBe(true);
    expect(await store.editions.withdraw('2025-Q2-AM29', 'again', 'cli', NOW)).toBe(false);
    expect(store.editions.snapshot().editions).toEqual([]);
    expect(await store.editions.history()).toMatchObject([
      { ended: { how: 'withdrawn', because: 'wrong columns' } },
    ]);
    expect(await store.editions.store(edition('2025-Q2', 'a'), 'cli', NOW)).toMatchObject({
      status: 'stored',
    });
    await store.close();
  });

  it('gives an undated edition its period, unless that is taken', async () => {
    const store = await open(await newUrl());
    await store.editions.store(edition(null, 'old'), 'T1:U1', NOW);
    await store.editions.store(edition('2025-Q1', 'a'), 'cli', NOW);
    expect(await store.editions.date('undated-AM29-1', '2025-Q1', 'cli', NOW)).toBeNull();
    expect(await store.editions.date('2025-Q1-AM29', '2024-Q1', 'cli', NOW)).toBeNull();
    expect(await store.editions.date('undated-AM29-2', '2024-Q1', 'cli', NOW)).toBeNull();

    const dated = await store.editions.date('undated-AM29-1', '2019-Q3', 'cli', '2026-12-01T00:00:00Z');
    expect(dated).toBe('2019-Q3-AM29');
    expect(store.editions.snapshot().editions).toMatchObject([
      { id: '2019-Q3-AM29', period: '2019-Q3', before: null, because: null, importedAt: NOW },
      { id: '2025-Q1-AM29' },
    ]);
    expect(await store.editions.get('2019-Q3-AM29')).toEqual(edition('2019-Q3', 'old'));
    // The file is known, under its new name.
    expect(await store.editions.store(edition(null, 'old'), 'cli', NOW)).toEqual({
      status: 'unchanged',
      edition: '2019-Q3-AM29',
    });
    await store.close();
  });

  it('loads what is shipped once, and leaves alone what was corrected or withdrawn here', async () => {
    const store = await open(await newUrl());
    const shipped = [edition('2025-Q1', 's1'), edition('2025-Q2', 's2'), edition('2025-Q3', 's3')];
    expect(await store.editions.loadShipped(shipped, NOW)).toEqual([
      '2025-Q1-AM29',
      '2025-Q2-AM29',
      '2025-Q3-AM29',
    ]);
    expect(await store.editions.loadShipped(shipped, NOW)).toEqual([]);

    await store.editions.store(edition('2025-Q1', 'corrected'), 'cli', NOW);
    await store.editions.withdraw('2025-Q2-AM29', 'not ours', 'cli', NOW);
    expect(await store.editions.loadShipped(shipped, NOW)).toEqual([]);

    const nextRelease = [
      edition('2025-Q1', 's1-new'),
      ...shipped.slice(1, 2),
      edition('2025-Q3', 's3-new'),
      edition('2025-Q4', 's4'),
    ];
    // A corrected shipped edition replaces the shipped one, never the one that was stored here.
    expect(await store.editions.loadShipped(nextRelease, NOW)).toEqual(['2025-Q3-AM29', '2025-Q4-AM29']);
    expect((await store.editions.get('2025-Q1-AM29'))?.source.sha256).toBe('corrected');
    await store.close();
  });

  it('keeps findings, and refuses to store one it could not read back', async () => {
    const store = await open(await newUrl());
    const findings = [
      { kind: 'national-total-differs', difference: figures(18) },
      { kind: 'national-row-missing' },
      { kind: 'quarter-not-over', period: '2025-Q2' },
      { kind: 'member-missing', region: 'AM29', municipality: 'GM0983' },
      {
        kind: 'implausible-change',
        code: 'NL',
        what: 'halved',
        from: 10,
        to: 4,
        comparedWith: '2025-Q1',
      },
      {
        kind: 'accepted',
        complaint: { kind: 'row-sum', at: { page: 3, line: null }, name: 'Venlo', sum: 9, printed: 10 },
        because: 'UWV confirmed',
      },
      {
        kind: 'accepted',
        complaint: { kind: 'region-sum', at: null, name: 'X', column: 'total', sum: 9, printed: 10 },
        because: 'same',
      },
      {
        kind: 'accepted',
        complaint: { kind: 'member-missing', region: 'AM29', names: ['Venlo'] },
        because: 'same',
      },
      {
        kind: 'accepted',
        complaint: { kind: 'wrong-region', at: null, name: 'Renkum', region: 'Midden-Gelderland' },
        because: 'same',
      },
      {
        kind: 'accepted',
        complaint: {
          kind: 'register-percentage',
          name: 'X',
          total: 1,
          register: 2,
          printed: 40,
          computed: 50,
        },
        because: 'same',
      },
    ] as const;
    const withFindings = { ...edition('2025-Q2', 'a'), findings };
    await store.editions.store(withFindings, 'cli', NOW);
    expect(await store.editions.get('2025-Q2-AM29')).toEqual(withFindings);
    expect(store.editions.snapshot().editions[0]?.findings).toEqual(findings);

    const unreadable = { kind: 'member-missing', region: 'AM29', municipality: 'GM-venlo' } as const;
    await expect(
      store.editions.store({ ...edition('2025-Q3', 'b'), findings: [unreadable] }, 'cli', NOW),
    ).rejects.toThrow();
    expect(await store.editions.get('2025-Q3-AM29')).toBeNull();
    await store.close();
  });

  it('sees what another instance changed, and only then reads again', async () => {
    const url = await newUrl();
    const here = await open(url);
    const there = await open(url);
    await there.editions.store(edition('2025-Q2', 'a'), 'cli', NOW);
    expect(here.editions.snapshot().editions).toEqual([]);
    expect(await here.editions.refresh()).toBe(true);
    const seen = here.editions.snapshot();
    expect(seen.figuresOf('2025-Q2-AM29', 'GM0984')).toEqual(figures(20));
    expect(await here.editions.refresh()).toBe(false);
    expect(here.editions.snapshot()).toBe(seen);
    // A snapshot in use does not change under the reader.
    await there.editions.withdraw('2025-Q2-AM29', 'test', 'cli', NOW);
    await here.editions.refresh();
    expect(seen.editions).toHaveLength(1);
    expect(here.editions.snapshot().editions).toEqual([]);
    await here.close();
    await there.close();
  });

  it('lets two instances import at once: each edition stands once', async () => {
    const url = await newUrl();
    const stores = await Promise.all([open(url), open(url)]);
    const results = await Promise.all(
      ['a', 'b', 'a', 'b', 'a', 'b'].map((source, index) =>
        (index < 3 ? stores[0] : stores[1])?.editions.store(edition('2025-Q2', source), 'cli', NOW),
      ),
    );
    expect(results.every((result) => result?.edition === '2025-Q2-AM29')).toBe(true);
    for (const store of stores) {
      await store.editions.refresh();
      expect(store.editions.snapshot().editions).toHaveLength(1);
    }
    expect(stores[0]?.editions.snapshot().version).toBe(stores[1]?.editions.snapshot().version);
    const inForce = (await stores[0]?.editions.history())?.filter((entry) => entry.ended === null);
    expect(inForce).toHaveLength(1);
    for (const store of stores) await store.close();
  });
});
