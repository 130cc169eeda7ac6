import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import type { Target } from '../../src/domain/state.ts';
import { REAL_EDITIONS, REAL_PLACES } from '../support/real-snapshot.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { nationalEdition } from './merger-years.ts';
import { ask, asked, at, expectKind } from './question.ts';

const LEIDEN = asked('GM0546');
const VENLO = asked('GM0983');
const TILL_END_OF_2025 = '2025-12-31';

describe('a look-up', () => {
  it('shows a municipality beside its region and the country, and what changed since the dated edition before', () => {
    const answer = expectKind(ask({ places: [LEIDEN] }), 'figures');
    expect(answer.reading).toMatchObject({ intent: 'lookup', period: '2025-Q2', metric: null });
    expect(answer.region?.place.code).toBe('AM19');
    expect(answer.country?.place.code).toBe('NL');
    expect(answer.since?.from.edition.id).toBe('2020-Q4-AM19');
    expect(answer.sinceUndated).toBeNull();
    expect(answer.otherEditions.map(({ id }) => id)).toEqual(['2020-Q4-AM19']);
  });

  it('compares with an undated edition only where no dated one came before', () => {
    for (const code of ['GM0983', 'AM29', 'GM0222', 'AM09'] as const) {
      const answer = expectKind(ask({ places: [asked(code)] }), 'figures');
      expect(answer.since).toBeNull();
      expect(answer.sinceUndated?.from.edition.period).toBeNull();
      expect(answer.notes).not.toContain('undated');
    }
  });

  it('has no change for a place that stands in one edition', () => {
    const answer = expectKind(ask({ places: [asked('GM0363')] }), 'figures');
    expect([answer.since, answer.sinceUndated, answer.otherEditions]).toEqual([null, null, []]);
  });

  it.each([
    [TILL_END_OF_2025, []],
    ['2026-01-01', ['stale']],
  ] as const)('says on %s how old 2025-Q2 is: %j', (today, notes) => {
    expect(ask({ places: [VENLO] }, undefined, { today }).notes).toEqual(notes);
  });

  it('says where the country differs from the sum of its regions', () => {
    const answer = expectKind(ask({ places: [asked('NL')] }), 'figures');
    expect(answer.nationalDifference).toEqual({
      municipalWithProfile: 1,
      municipalWithoutProfile: 0,
      uwvWithProfile: 8,
      uwvWithoutProfile: 9,
      total: 18,
    });
    expect(answer.notes).toContain('national_total_differs');
    expect(answer.members).toHaveLength(35);
    expect(expectKind(ask({ places: [asked('NL')] }, WHOLE), 'figures')).toMatchObject({
      nationalDifference: null,
      notes: [],
    });
  });

  it('lists the municipalities of a region as printed, and three where most can be won', () => {
    const answer = expectKind(ask({ places: [asked('AM29')] }), 'figures');
    expect(answer.members.map(({ place }) => place.name)).toEqual([
      'Beesel',
      'Bergen (L)',
      'Gennep',
      'Horst aan de Maas',
      'Peel en Maas',
      'Venlo',
      'Venray',
    ]);
    expect(answer.mostToWin.map(({ place }) => place.name)).toEqual(['Venlo', 'Venray', 'Peel en Maas']);
  });

  it.each([
    ['village', { kind: 'village', village: 'Blerick' }, 'village'],
    ['former municipality', { kind: 'former', former: 'GM0457' }, 'successor'],
  ] as const)('says when it was asked by a %s', (_, via, note) => {
    expect(ask({ places: [asked('GM0983', via)] }).notes).toEqual([note]);
  });

  it('warns for small numbers', () => {
    expect(ask({ places: [asked('GM0088')] }).notes).toContain('small_base');
    expect(ask({ places: [asked('AM02')] }).notes).toContain('small_base');
    expect(ask({ places: [VENLO] }).notes).not.toContain('small_base');
  });

  it('says that a second question is left', () => {
    expect(ask({ places: [VENLO], rest: 'en wat is Sonar?' }).notes).toEqual(['rest_left_out']);
  });
});

describe('which edition a look-up is about', () => {
  it.each([
    ['2020', '2020-Q4-AM19', '2020-Q4'],
    ['2020-Q4', '2020-Q4-AM19', '2020-Q4'],
    ['2025', '2025-Q2', '2025-Q2'],
  ] as const)('Leiden %s is %s', (text, id, period) => {
    const answer = expectKind(ask({ places: [LEIDEN], period: at(text) }), 'figures');
    expect(answer.subject.edition.id).toBe(id);
    expect(answer.reading.period).toBe(period);
  });

  it.each([
    ['GM0983', '2020', 'not-covered', '2020', '2020-Q4', ['2025-Q2', 'undated-AM29-1']],
    ['GM0983', '2020-Q4', 'not-covered', '2020-Q4', '2020-Q4', ['2025-Q2', 'undated-AM29-1']],
    ['GM0546', '2019', 'not-held', '2019', '2019-Q4', ['2025-Q2', '2020-Q4-AM19']],
    ['GM0546', '2026-Q3', 'not-held', '2026-Q3', '2026-Q3', ['2025-Q2', '2020-Q4-AM19']],
    ['NL', '2020', 'not-covered', '2020', '2020-Q4', ['2025-Q2']],
  ] as const)('%s %s: %s', (code, text, reason, wanted, period, available) => {
    const answer = expectKind(ask({ places: [asked(code)], period: at(text) }), 'no-edition');
    expect(answer).toMatchObject({ reason, wanted, instead: [], reading: { period } });
    expect(answer.available.map(({ id }) => id)).toEqual(available);
  });

  it('of a quarter without a year is the newest one held of that number', () => {
    const bare = (period: '2026-Q2' | '2026-Q3') => ({ kind: 'quarter', period, yearAssumed: true }) as const;
    expect(ask({ places: [LEIDEN], period: bare('2026-Q2') })).toMatchObject({
      kind: 'figures',
      reading: { period: '2025-Q2' },
    });
    expect(ask({ places: [LEIDEN], period: bare('2026-Q3') })).toMatchObject({
      kind: 'no-edition',
      reason: 'not-held',
      wanted: '2026-Q3',
    });
    expect(ask({ places: [LEIDEN], period: at('2026-Q2') })).toMatchObject({ kind: 'no-edition' });
  });

  it.each([
    ['previous-quarter', '2025-Q1'],
    ['previous-year', '2024-Q2'],
  ] as const)('%s counts back from the newest edition of the place', (kind, wanted) => {
    expect(ask({ places: [LEIDEN], period: { kind } })).toMatchObject({
      kind: 'no-edition',
      wanted,
      reading: { period: wanted },
    });
  });

  it('takes the undated edition when that is asked, or when there is no other', () => {
    const undated = REAL_EDITIONS.filter(({ period }) => period === null);
    for (const answer of [
      ask({ places: [VENLO], period: { kind: 'undated' } }),
      ask({ places: [VENLO] }, snapshotOf(undated, REAL_PLACES)),
    ]) {
      expect(answer).toMatchObject({
        kind: 'figures',
        subject: { edition: { id: 'undated-AM29-1' } },
        since: null,
      });
      expect([answer.reading.period, answer.notes]).toEqual([null, ['undated']]);
    }
    expect(ask({ places: [asked('GM0363')], period: { kind: 'undated' } }).kind).toBe('no-edition');
  });

  it('prefers the national edition of a quarter, and takes a newer regional one', () => {
    const region: Edition = { ...regional('AM19', '2025-Q3'), id: '2025-Q3-AM19' };
    const twice: Edition = { ...regional('AM19', '2025-Q2'), id: '2025-Q2-AM19' };
    const newer = snapshotOf([...REAL_EDITIONS, region, twice], REAL_PLACES);
    const answer = expectKind(ask({ places: [LEIDEN] }, newer), 'figures');
    expect(answer.subject.edition.id).toBe('2025-Q3-AM19');
    expect(answer.country).toBeNull();
    expect(answer.since?.from.edition.id).toBe('2025-Q2');
    expect(ask({ places: [VENLO] }, newer)).toMatchObject({ subject: { edition: { id: '2025-Q2' } } });
  });

  it('says so when nothing is held', () => {
    const empty = snapshotOf([], REAL_PLACES);
    for (const period of [at('2025-Q2'), { kind: 'newest' } as const]) {
      expect(ask({ places: [VENLO], period }, empty)).toMatchObject({ kind: 'no-edition', reason: 'empty' });
    }
  });
});

describe('targets in a look-up', () => {
  const target: Target = {
    kind: 'target',
    id: 't1',
    workspace: 'T1',
    channel: 'C1',
    place: 'GM0983',
    metric: 'profile_share',
    share: 0.7,
    by: '2026-Q4',
    setBy: 'U1',
  };

  it('tells what is still to do at the newest total', () => {
    const { targets } = expectKind(
      ask({ places: [VENLO] }, undefined, {
        today: '2026-03-01',
        targets: [target, { ...target, place: 'AM29' }],
      }),
      'figures',
    );
    // ceil(0.7 × 1726) − (274 + 809) = 1209 − 1083, over the four quarters of 2026.
    expect(targets).toMatchObject([{ missing: 126, perQuarter: 32, share: { part: 1083, of: 1726 } }]);
    expect(targets[0]?.points).toBeCloseTo(70 - (100 * 1083) / 1726, 10);
  });

  it.each([
    [{ share: 0.6 }, -47, 0],
    [{ by: null }, 126, null],
    [{ by: '2025-Q4' as const }, 126, null],
    [{ metric: 'uwv_profile_share' as const, share: 0.9 }, 55, 14],
  ])('%j: %i people, %s a quarter', (changes, missing, perQuarter) => {
    const { targets } = expectKind(
      ask({ places: [VENLO] }, undefined, { today: '2026-03-01', targets: [{ ...target, ...changes }] }),
      'figures',
    );
    expect(targets).toMatchObject([{ missing, perQuarter }]);
  });

  it('never asks one person too many because of binary fractions', () => {
    const rows = [
      { level: 'country', figures: { ...NOBODY, municipalWithoutProfile: 100, total: 100 }, register: null },
    ] as const;
    const snapshot = snapshotOf([{ ...nationalEdition('2025-Q2'), rows }], REAL_PLACES);
    for (let percent = 1; percent <= 100; percent += 1) {
      const answer = expectKind(
        ask(
          {
            intent: 'target',
            places: [asked('NL')],
            request: { intent: 'target', share: percent / 100, by: null },
          },
          snapshot,
        ),
        'request',
      );
      expect(answer.progress?.missing).toBe(percent);
    }
  });
});

const NOBODY = {
  municipalWithProfile: 0,
  municipalWithoutProfile: 0,
  uwvWithProfile: 0,
  uwvWithoutProfile: 0,
  total: 0,
};

const WHOLE = snapshotOf([nationalEdition('2025-Q2')], REAL_PLACES);

function regional(scope: 'AM19', period: '2025-Q2' | '2025-Q3'): Edition {
  const rows = nationalEdition(period).rows.filter((row) => row.level !== 'country' && row.region === scope);
  return { ...nationalEdition(period), scope, rows };
}
