import { describe, expect, it } from 'vitest';
import { divisionAt } from '../../src/domain/divisions.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { MunicipalityCode, RegionCode } from '../../src/domain/place.ts';
import { REAL_EDITIONS, REAL_PLACES } from '../support/real-snapshot.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { invented, MERGER_SNAPSHOT, nationalEdition, YEARS } from './merger-years.ts';
import { ask, asked, at, expectKind, since } from './question.ts';

const LEIDEN = asked('GM0546');
const VENLO = asked('GM0983');

describe('a trend', () => {
  it('runs from the oldest to the newest dated edition that covers the place', () => {
    const { reading, series, notes } = expectKind(ask({ intent: 'trend', places: [LEIDEN] }), 'trend');
    expect(reading).toMatchObject({ intent: 'trend', period: ['2020-Q4', '2025-Q2'] });
    expect(series[0]?.points.map(({ edition }) => edition.id)).toEqual(['2020-Q4-AM19', '2025-Q2']);
    expect(notes).toEqual(['definition_changed']);
  });

  it('takes what the question names', () => {
    for (const [period, pair] of [
      [since('2018'), ['2018-Q4', '2025-Q2']],
      [at('2018-Q4'), ['2018-Q4', '2025-Q2']],
      [{ kind: 'span', from: at('2017'), to: at('2020') }, ['2017-Q4', '2020-Q4']],
      [{ kind: 'span', from: at('2020'), to: at('2017') }, ['2017-Q4', '2020-Q4']],
    ] as const) {
      const answer = expectKind(ask({ intent: 'trend', places: [LEIDEN], period }, MERGER_SNAPSHOT), 'trend');
      expect(answer.reading.period).toEqual(pair);
      expect(answer.series[0]?.points.map(({ edition }) => edition.period)).toEqual(
        YEARS.filter((year) => year >= pair[0] && year <= pair[1]),
      );
    }
  });

  it('puts undated editions apart when there is one dated edition, and the pair repeats it', () => {
    const answer = expectKind(ask({ intent: 'trend', places: [VENLO] }), 'trend');
    expect(answer.reading.period).toEqual(['2025-Q2', '2025-Q2']);
    expect(answer.series[0]?.undated.map(({ edition }) => edition.id)).toEqual(['undated-AM29-1']);
    expect(answer.series[0]?.points).toHaveLength(1);
    expect(answer.notes).toEqual(['undated']);
  });

  it('has no answer, but the one figure, when one edition covers the place', () => {
    const answer = expectKind(ask({ intent: 'trend', places: [asked('GM0363')] }), 'no-edition');
    expect(answer).toMatchObject({ reason: 'one-edition', reading: { period: ['2025-Q2', '2025-Q2'] } });
    expect(answer.instead.map(({ figures }) => figures.total)).toEqual([7268]);
  });

  it.each([
    [{ kind: 'previous-quarter' } as const, 'not-held', '2025-Q1', ['2025-Q1', '2025-Q2']],
    [{ kind: 'previous-year' } as const, 'not-held', '2024-Q2', ['2024-Q2', '2025-Q2']],
    [since('2020'), 'not-covered', '2020', ['2020-Q4', '2025-Q2']],
    [at('2027-Q1'), 'not-held', '2027-Q1', ['2027-Q1', '2025-Q2']],
  ])('says what is held when %j is not', (period, reason, wanted, pair) => {
    const answer = expectKind(ask({ intent: 'trend', places: [VENLO], period }), 'no-edition');
    expect(answer).toMatchObject({ reason, wanted, reading: { period: pair } });
    expect(answer.available.map(({ id }) => id)).toEqual(['2025-Q2', 'undated-AM29-1']);
  });

  it('of the quarter before needs that very quarter', () => {
    const snapshot = snapshotOf([...REAL_EDITIONS, nationalEdition('2025-Q1')], REAL_PLACES);
    const answer = expectKind(
      ask({ intent: 'trend', places: [VENLO], period: { kind: 'previous-quarter' } }, snapshot),
      'trend',
    );
    expect(answer.reading.period).toEqual(['2025-Q1', '2025-Q2']);
    expect(answer.notes).not.toContain('definition_changed');
  });

  it('of two places runs over the editions that cover both', () => {
    const places = [LEIDEN, VENLO];
    const answer = expectKind(ask({ intent: 'trend', places }, MERGER_SNAPSHOT), 'trend');
    expect(answer.series.map(({ place, points }) => [place.name, points.length])).toEqual([
      ['Leiden', YEARS.length],
      ['Venlo', YEARS.length],
    ]);
    expect(ask({ intent: 'trend', places })).toMatchObject({ reading: { period: ['2025-Q2', '2025-Q2'] } });
  });

  it('has one point per quarter', () => {
    const rows = nationalEdition('2020-Q4').rows;
    const regional: Edition = { ...nationalEdition('2020-Q4'), id: '2020-Q4-AM29', scope: 'AM29', rows };
    const snapshot = snapshotOf(
      [nationalEdition('2020-Q4'), regional, nationalEdition('2025-Q2')],
      REAL_PLACES,
    );
    const { series } = expectKind(ask({ intent: 'trend', places: [VENLO] }, snapshot), 'trend');
    expect(series[0]?.points.map(({ edition }) => edition.id)).toEqual(['2020-Q4', '2025-Q2']);
  });

  it('of the country says that it differs from its regions', () => {
    const snapshot = snapshotOf([...REAL_EDITIONS, nationalEdition('2024-Q4')], REAL_PLACES);
    const { notes } = expectKind(ask({ intent: 'trend', places: [asked('NL')] }, snapshot), 'trend');
    expect(notes).toEqual(['definition_changed', 'national_total_differs']);
  });
});

describe('the trend of a region', () => {
  const trendOf = (region: RegionCode, from: string) => {
    const answer = expectKind(
      ask({ intent: 'trend', places: [asked(region)], period: since(from) }, MERGER_SNAPSHOT),
      'trend',
    );
    const [series] = answer.series;
    if (!series) throw new Error('no series');
    const names = (places: typeof series.joined) => places.map(({ name }) => name).toSorted();
    return { ...answer, series, joined: names(series.joined), gone: names(series.gone) };
  };

  it('whose municipalities only merged among each other has not changed', () => {
    for (const region of ['AM09', 'AM29', 'AM19', 'AM02', 'AM22'] as const) {
      const { joined, gone, series, notes } = trendOf(region, '2017');
      expect([region, joined, gone, series.likeForLike]).toEqual([region, [], [], null]);
      expect(notes).not.toContain('region_changed');
    }
  });

  it.each([
    ['AM36', ['Elburg', 'Nunspeet', 'Olst-Wijhe'], ['Heerde']],
    ['AM06', ['Heerde'], ['Elburg', 'Nunspeet', 'Olst-Wijhe']],
    ['AM17', [], []],
    ['AM12', [], ['Weesp']],
    ['AM27', [], ['Haaren']],
    ['AM26', ['Haaren'], []],
    ['AM18', ['Weesp'], []],
    ['AM33', ['Cranendonck'], []],
  ] as const)('%s says who joined (%j) and who left (%j)', (region, joined, gone) => {
    const found = trendOf(region, '2020');
    expect(found.joined).toEqual(joined);
    expect(found.gone).toEqual(gone);
    const changed = joined.length + gone.length > 0;
    expect(found.notes.includes('region_changed')).toBe(changed);
    expect(found.notes.includes('not_like_for_like')).toBe(changed);
    expect(found.series.likeForLike === null).toBe(!changed);
  });

  it('shows the same municipalities at both ends', () => {
    const { series } = trendOf('AM36', '2020');
    const region = divisionAt(REAL_PLACES.divisions, '2025-06-30').members.get('AM36') ?? [];
    const newcomers = new Set(['GM0230', 'GM0302', 'GM1773']);
    const same = region.filter((code) => !newcomers.has(code));
    expect(series.likeForLike?.members.map(({ code }) => code).toSorted()).toEqual(same.toSorted());
    expect(series.likeForLike?.from).toEqual(invented(same, '2020-Q4'));
    expect(series.likeForLike?.to).toEqual(invented(same, '2025-Q2'));
  });

  it('keeps a merger within the region in the like-for-like figure', () => {
    const { series } = trendOf('AM33', '2018');
    const before: readonly MunicipalityCode[] =
      divisionAt(REAL_PLACES.divisions, '2018-12-31').members.get('AM33') ?? [];
    expect(series.likeForLike?.from).toEqual(invented(before, '2018-Q4'));
  });

  it('leaves a municipality that merged across the border out of the like-for-like figure', () => {
    const { series } = trendOf('AM18', '2020');
    expect(series.likeForLike?.members.map(({ name }) => name)).not.toContain('Amsterdam');
    expect(series.likeForLike?.members.length).toBeGreaterThan(3);
  });
});
