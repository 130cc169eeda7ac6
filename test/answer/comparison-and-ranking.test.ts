import { describe, expect, it } from 'vitest';
import { countOf } from '../../src/domain/figures.ts';
import { sizeClassOf } from '../../src/domain/places.ts';
import { REAL_EDITIONS, REAL_PLACES } from '../support/real-snapshot.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { MERGER_SNAPSHOT } from './merger-years.ts';
import { ask, asked, at, expectKind } from './question.ts';

const VENLO = asked('GM0983');

describe('a comparison', () => {
  it('puts places of any level side by side, in the order asked', () => {
    const places = [VENLO, asked('AM29'), asked('NL'), asked('GM0546')];
    const answer = expectKind(ask({ intent: 'compare', places }), 'comparison');
    expect(answer.rows.map(({ of }) => of.place.code)).toEqual(['GM0983', 'AM29', 'NL', 'GM0546']);
    expect(answer.reading).toMatchObject({ intent: 'compare', period: '2025-Q2', peers: null });
    expect(answer.rows.every(({ rank }) => rank === null)).toBe(true);
    expect(answer.rows[2]?.standings).toEqual([]);
  });

  it.each([
    ['GM0983', 'AM29'],
    ['AM29', 'NL'],
  ] as const)('of %s alone is with %s', (code, implied) => {
    const answer = expectKind(ask({ intent: 'compare', places: [asked(code)] }), 'comparison');
    expect(answer.reading.places.map((place) => place.code)).toEqual([code, implied]);
    expect(answer.asked[1]?.via.kind).toBe('implied');
  });

  it('of two places in a look-up is a comparison too', () => {
    expect(ask({ places: [VENLO, asked('GM0984')] })).toMatchObject({
      kind: 'comparison',
      reading: { intent: 'compare' },
    });
  });

  it('is never made of two editions', () => {
    const onlyRegions = REAL_EDITIONS.filter(({ scope }) => scope !== 'NL');
    const places = [asked('GM0546'), VENLO];
    expect(ask({ intent: 'compare', places }, snapshotOf(onlyRegions, REAL_PLACES))).toMatchObject({
      kind: 'no-edition',
      reason: 'no-shared-edition',
    });
    const answer = expectKind(ask({ intent: 'compare', places, period: at('2020') }), 'no-edition');
    expect(answer).toMatchObject({ reason: 'not-covered', wanted: '2020', reading: { period: '2020-Q4' } });
    expect(answer.available.map(({ id }) => id)).toEqual(['2025-Q2']);
    const twoRegions = ask({
      intent: 'compare',
      places: [asked('AM19'), asked('AM29')],
      period: { kind: 'undated' },
    });
    expect(twoRegions).toMatchObject({ kind: 'no-edition' });
  });

  it('within the region of an older edition needs only that edition', () => {
    const places = [asked('GM0546'), asked('GM0537')];
    const answer = expectKind(ask({ intent: 'compare', places, period: at('2020') }), 'comparison');
    expect(answer.edition.id).toBe('2020-Q4-AM19');
    expect(answer.rows[0]?.standings.map(({ among, of }) => [among.code, of])).toEqual([['AM19', 12]]);
  });

  it('sums a municipality that did not exist yet', () => {
    const places = [asked('GM1982'), asked('GM0363')];
    const answer = expectKind(
      ask({ intent: 'compare', places, period: at('2020') }, MERGER_SNAPSHOT),
      'comparison',
    );
    expect(answer.rows.map(({ of }) => of.summedFrom.length)).toEqual([5, 0]);
    expect(answer.notes).toContain('summed');
  });

  it('has no rank for a place with a small base', () => {
    const places = [asked('GM0088'), VENLO];
    const answer = expectKind(ask({ intent: 'compare', places }), 'comparison');
    expect(answer.rows[0]?.standings).toEqual([]);
    expect(answer.notes).toContain('small_base');
    const byCount = expectKind(ask({ intent: 'compare', places, metric: 'uwv_with' }), 'comparison');
    expect(byCount.rows[0]?.standings).toHaveLength(2);
  });
});

describe('a comparison with peers', () => {
  it.each(['GM0983', 'GM0363', 'GM0088', 'GM1680'] as const)('of %s is with its whole size class', (code) => {
    const answer = expectKind(
      ask({ intent: 'compare', peers: 'size-class', places: [asked(code)] }),
      'comparison',
    );
    const own = sizeClassOf(REAL_PLACES.inhabitants.get(code) ?? 0);
    const alike = [...REAL_PLACES.inhabitants].filter(([, people]) => sizeClassOf(people) === own);
    expect(answer.reading.places.map((place) => place.code)).toEqual([code]);
    expect(answer.reading.peers?.class).toBe(own);
    expect(answer.reading.peers?.codes).toEqual(
      alike
        .map(([other]) => other)
        .filter((other) => other !== code)
        .toSorted(),
    );
    expect(answer.peers?.rows.map(({ place }) => place.code).toSorted()).toEqual(answer.reading.peers?.codes);
  });

  it('ranks the place among its peers and itself', () => {
    const answer = expectKind(
      ask({ intent: 'compare', peers: 'size-class', metric: 'uwv_with', places: [VENLO] }),
      'comparison',
    );
    const values = answer.peers?.rows.map(({ figures }) => countOf(figures, 'uwv_with')) ?? [];
    expect(answer.peers?.rank).toBe(values.filter((value) => value > 809).length + 1);
    expect(answer.peers?.of).toBe(values.length + 1);
    expect(answer.rows[0]?.rank).toBe(answer.peers?.rank);
  });

  it('has no rank by share for a small base, and leaves others with one out', () => {
    const answer = expectKind(
      ask({ intent: 'compare', peers: 'size-class', places: [asked('GM0088')] }),
      'comparison',
    );
    expect(answer.peers?.rank).toBeNull();
    expect(answer.peers?.of).toBe(answer.peers?.rows.filter(({ figures }) => figures.total >= 10).length);
  });
});

const rank = (order: 'desc' | 'asc', n: number | null, scope: 'NL' | 'AM29' | 'AM02' = 'NL') => ({
  order,
  n,
  level: 'municipality' as const,
  scope: asked(scope),
});

describe('a ranking', () => {
  it('is by dekking when no metric is named', () => {
    const answer = expectKind(ask({ intent: 'rank', rank: rank('desc', 3, 'AM29') }), 'ranking');
    expect(answer.reading).toMatchObject({
      metric: 'profile_share',
      period: '2025-Q2',
      rank: { order: 'desc', n: 3, level: 'municipality', scope: 'AM29' },
    });
    expect(answer.items.map(({ of, position }) => [position, of.place.name])).toEqual([
      [1, 'Gennep'],
      [2, 'Beesel'],
      [3, 'Horst aan de Maas'],
    ]);
    expect(answer.ranked).toBe(7);
  });

  it('names the places that are too small for a share, and counts everybody in counts', () => {
    const byShare = expectKind(ask({ intent: 'rank', rank: rank('asc', 5, 'AM02') }), 'ranking');
    expect(byShare.tooSmall.map(({ place }) => place.name)).toContain('Schiermonnikoog');
    expect(byShare.notes).toContain('small_base');
    const byCount = expectKind(
      ask({ intent: 'rank', metric: 'total', rank: rank('asc', 1, 'AM02') }),
      'ranking',
    );
    expect(byCount.items.map(({ of, value }) => [of.place.name, value])).toEqual([['Vlieland', 3]]);
    expect([byCount.tooSmall, byCount.notes]).toEqual([[], []]);
  });

  it('gives equal values one position, in order of name, and skips the next', () => {
    const { items } = expectKind(
      ask({ intent: 'rank', metric: 'municipal_with', rank: rank('asc', null) }),
      'ranking',
    );
    for (const [index, item] of items.entries()) {
      const next = items[index + 1];
      if (!next) continue;
      if (next.value === item.value) {
        expect(next.position).toBe(item.position);
        expect(item.of.place.name.localeCompare(next.of.place.name, 'nl')).toBeLessThanOrEqual(0);
      } else expect(next.position).toBe(index + 2);
    }
    expect(items.some(({ position }, index) => position !== index + 1)).toBe(true);
  });

  it('of regions is about the country, whatever scope was read', () => {
    const answer = expectKind(
      ask({ intent: 'rank', rank: { order: 'desc', n: 1, level: 'region', scope: asked('AM29') } }),
      'ranking',
    );
    expect(answer.reading.rank).toMatchObject({ scope: 'NL', level: 'region' });
    expect(answer.ranked).toBe(35);
  });

  it('takes the municipalities of that time', () => {
    const answer = expectKind(
      ask({ intent: 'rank', metric: 'total', period: at('2017'), rank: rank('desc', null) }, MERGER_SNAPSHOT),
      'ranking',
    );
    expect(answer.ranked).toBe(388);
    expect(answer.items.map(({ of }) => of.place.name)).toContain('Winsum');
  });

  it('of the country needs a national edition', () => {
    expect(ask({ intent: 'rank', rank: rank('desc', 5), period: at('2020') })).toMatchObject({
      kind: 'no-edition',
      reason: 'not-covered',
    });
  });

  it('by registerdekking says which editions have it', () => {
    const answer = ask({ intent: 'rank', metric: 'register_share', rank: rank('desc', 5) });
    expect(answer).toMatchObject({ kind: 'no-edition', reason: 'no-register' });
  });
});
