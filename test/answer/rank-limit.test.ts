import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COUNT_METRICS,
  countOf,
  type Figures,
  isShareMetric,
  type Metric,
} from '../../src/domain/figures.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import type { RankLimit } from '../../src/domain/question.ts';
import { REAL_SNAPSHOT } from '../support/real-snapshot.ts';
import { ask, asked, at, expectKind } from './question.ts';

const METRICS = [
  ...COUNT_METRICS,
  'profile_share',
  'municipal_profile_share',
  'uwv_profile_share',
] as const satisfies readonly Metric[];
const REGIONS = [...REAL_SNAPSHOT.places.regions.keys()];
const rankOf = (limit: RankLimit, scope: PlaceCode = 'NL', n: number | null = null) => ({
  order: limit.side === 'below' || limit.side === 'at_most' ? ('asc' as const) : ('desc' as const),
  n,
  level: 'municipality' as const,
  scope: asked(scope),
  limit,
});
const askLimit = (limit: RankLimit, scope: PlaceCode = 'NL', metric: Metric | null = null) =>
  expectKind(ask({ intent: 'rank', metric, rank: rankOf(limit, scope) }), 'ranking');
const names = (rows: readonly { readonly of: { readonly place: { readonly name: string } } }[]) =>
  rows.map(({ of }) => of.place.name);

/** Part and whole of a share, written out once more; a count is of one. */
function fraction(figures: Figures, metric: (typeof METRICS)[number]): readonly [number, number] {
  const {
    municipalWithProfile: gw,
    municipalWithoutProfile: go,
    uwvWithProfile: uw,
    uwvWithoutProfile: uo,
  } = figures;
  if (metric === 'profile_share') return [gw + uw, figures.total];
  if (metric === 'municipal_profile_share') return [gw, gw + go];
  if (metric === 'uwv_profile_share') return [uw, uw + uo];
  return [countOf(figures, metric), 1];
}

/** Compares part/whole with thousandths of a percent in whole numbers, so without rounding. */
function meets(
  part: number,
  whole: number,
  { side }: RankLimit,
  low: number,
  high: number,
  unit: number,
): boolean {
  const scaled = part * unit;
  switch (side) {
    case 'above':
      return scaled > low * whole;
    case 'at_least':
      return scaled >= low * whole;
    case 'below':
      return scaled < low * whole;
    case 'at_most':
      return scaled <= low * whole;
    case 'between':
      return scaled >= low * whole && scaled <= high * whole;
  }
}

describe('a ranking with a limit', () => {
  it('lists exactly the places that a naive filter over the published rows finds', () => {
    const side = fc.constantFrom('above', 'at_least', 'below', 'at_most', 'between');
    // Round limits are where people and places meet: 70% is printed for three municipalities and met by two.
    const tenths = fc.oneof(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 20 }).map((n) => n * 50),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...METRICS),
        side,
        tenths,
        tenths,
        fc.constantFrom<PlaceCode>('NL', ...REGIONS),
        (metric, within, one, other, scope) => {
          const isShare = isShareMetric(metric);
          const unit = isShare ? 1000 : 1;
          const low = within === 'between' ? Math.min(one, other) : one;
          const high = Math.max(one, other);
          const limit: RankLimit =
            within === 'between'
              ? { side: within, value: low / unit, to: high / unit }
              : { side: within, value: low / unit };
          const answer = askLimit(limit, scope, metric);
          const regions = REGIONS.filter((code) => scope === 'NL' || code === scope);
          const rows = regions
            .flatMap((region) => REAL_SNAPSHOT.membersOf('2025-Q2', region))
            .flatMap((code) => {
              const figures = REAL_SNAPSHOT.figuresOf('2025-Q2', code);
              if (figures === undefined) return [];
              const [part, whole] = fraction(figures, metric);
              return isShare && whole < 10 ? [] : [{ code, part, whole }];
            });
          const meeting = rows.filter(({ part, whole }) => meets(part, whole, limit, low, high, unit));
          expect(answer.items.map(({ of }) => of.place.code).toSorted()).toEqual(
            meeting.map(({ code }) => code).toSorted(),
          );
          expect([answer.limit?.met, answer.ranked]).toEqual([meeting.length, rows.length]);
        },
      ),
      { numRuns: 300, seed: 70 },
    );
  });

  it('compares unrounded shares: what shows as 70,0% need not be 70%', () => {
    const above = askLimit({ side: 'above', value: 0.7 });
    expect(names(above.items)).not.toContain('Rijssen-Holten');
    expect(names(above.limit?.onTheEdge ?? []).toSorted()).toEqual([
      'Oudewater',
      'Rijssen-Holten',
      'Terschelling',
    ]);
    const reached = askLimit({ side: 'at_least', value: 0.7 });
    expect(reached.limit?.met).toBe((above.limit?.met ?? 0) + 2);
    expect(names(reached.items).slice(-2)).toEqual(['Oudewater', 'Terschelling']);
    expect(names(reached.limit?.onTheEdge ?? [])).toEqual(['Rijssen-Holten']);
    const below = askLimit({ side: 'below', value: 0.7 });
    expect(names(below.items)).toContain('Rijssen-Holten');
    expect(below.limit?.met).toBe(below.ranked - (reached.limit?.met ?? 0));
  });

  it('names what comes nearest when none meets it', () => {
    const none = askLimit({ side: 'below', value: 0.5 }, 'AM30');
    expect([none.items, none.limit?.met, none.ranked]).toEqual([[], 0, 16]);
    expect(names(none.limit?.nearest ?? [])).toEqual(['Vaals']);
    const high = askLimit({ side: 'above', value: 0.9 });
    expect(names(high.limit?.nearest ?? [])).toEqual(['Hattem']);
    expect(askLimit({ side: 'between', value: 0.95, to: 0.99 }).limit?.nearest).toEqual([]);
  });

  it('leaves places that are too small for a share out and names them, and counts them in counts', () => {
    const share = askLimit({ side: 'at_least', value: 0 }, 'AM02');
    expect(names(share.tooSmall.map((of) => ({ of })))).toEqual(['Schiermonnikoog', 'Vlieland']);
    expect([share.limit?.met, share.ranked, share.notes.includes('small_base')]).toEqual([16, 16, true]);
    const people = askLimit({ side: 'below', value: 10 }, 'AM02', 'total');
    expect(names(people.items)).toEqual(['Vlieland', 'Schiermonnikoog']);
    expect(people.tooSmall).toEqual([]);
  });

  it('is cut by a number after it is counted, with positions of its own', () => {
    const limit: RankLimit = { side: 'below', value: 0.5 };
    const rank = { ...rankOf(limit, 'NL', 2), order: 'desc' as const };
    const answer = expectKind(ask({ intent: 'rank', rank }), 'ranking');
    expect(answer.items.map(({ position }) => position)).toEqual([1, 2]);
    expect(answer.limit?.met).toBe(110);
    expect(answer.reading.rank).toMatchObject({ n: 2, limit });
  });

  it('may be what another place has, which is itself never above or below it', () => {
    const than = (code: PlaceCode, side: 'above' | 'below' = 'above') => ({
      order: 'desc' as const,
      n: null,
      level: 'municipality' as const,
      scope: asked('NL'),
      than: { side, of: asked(code) },
    });
    const better = expectKind(ask({ intent: 'rank', rank: than('GM0983') }), 'ranking');
    const worse = expectKind(ask({ intent: 'rank', rank: than('GM0983', 'below') }), 'ranking');
    expect([better.limit?.met, better.limit?.than?.place.code]).toEqual([66, 'GM0983']);
    expect((better.limit?.met ?? 0) + (worse.limit?.met ?? 0) + 1).toBe(better.ranked);
    expect(better.reading.rank?.limit).toMatchObject({ side: 'above', than: 'GM0983' });
    const country = expectKind(ask({ intent: 'rank', rank: than('NL') }), 'ranking');
    expect(country.limit?.asked.value).toBeCloseTo(101_130 / 190_973, 12);
  });

  it('is left out and named where the other place has nothing to compare with', () => {
    const rank = {
      ...rankOf({ side: 'above', value: 0 }),
      than: { side: 'above' as const, of: asked('GM0096') },
    };
    const { limit: _, ...only } = rank;
    const small = expectKind(ask({ intent: 'rank', rank: only }), 'ranking');
    expect([small.limit, small.unread]).toEqual([null, ['Vlieland']]);
    const people = { ...only, than: { side: 'above' as const, of: asked('NL') } };
    const unlike = expectKind(ask({ intent: 'rank', metric: 'uwv_with', rank: people }), 'ranking');
    expect([unlike.limit, unlike.unread]).toEqual([null, ['Nederland']]);
  });

  it('of regions is of all regions', () => {
    const rank = { ...rankOf({ side: 'above', value: 0.6 }, 'AM29'), level: 'region' as const };
    const answer = expectKind(ask({ intent: 'rank', metric: 'uwv_profile_share', rank }), 'ranking');
    expect([answer.scope.code, answer.limit?.met, answer.ranked]).toEqual(['NL', 35, 35]);
  });

  it('says which edition is missing as every ranking does', () => {
    const rank = rankOf({ side: 'above', value: 0.6 });
    expect(ask({ intent: 'rank', rank, period: at('2020') })).toMatchObject({
      kind: 'no-edition',
      reading: { rank: { limit: { side: 'above', value: 0.6 } } },
    });
  });
});
