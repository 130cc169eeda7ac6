import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addFigures,
  COUNT_METRICS,
  countOf,
  type Figures,
  isShareMetric,
  isSmall,
  NO_PEOPLE,
  SHARE_METRICS,
  shareOf,
} from '../../src/domain/figures.ts';

const VENLO: Figures = {
  municipalWithProfile: 274,
  municipalWithoutProfile: 493,
  uwvWithProfile: 809,
  uwvWithoutProfile: 150,
  total: 1726,
};

const people = fc.integer({ min: 0, max: 200_000 });
/** Rows that add up, as published ones do. */
const rows = fc.tuple(people, people, people, people).map(
  ([a, b, c, d]): Figures => ({
    municipalWithProfile: a,
    municipalWithoutProfile: b,
    uwvWithProfile: c,
    uwvWithoutProfile: d,
    total: a + b + c + d,
  }),
);

it.each([
  ['municipal_with', 274],
  ['municipal_without', 493],
  ['municipal_total', 767],
  ['uwv_with', 809],
  ['uwv_without', 150],
  ['uwv_total', 959],
  ['with_profile', 1083],
  ['without_profile', 643],
  ['total', 1726],
] as const)('%s of Venlo is %i', (metric, count) => {
  expect(countOf(VENLO, metric)).toBe(count);
});

it.each([
  ['profile_share', 1083, 1726],
  ['municipal_profile_share', 274, 767],
  ['uwv_profile_share', 809, 959],
  ['register_share', 1726, 2500],
] as const)('%s of Venlo is %i of %i', (metric, part, of) => {
  expect(shareOf(VENLO, metric, 2500)).toEqual({ part, of, value: part / of });
});

it('knows no register share where no register size is printed', () => {
  expect(shareOf(VENLO, 'register_share', null)).toBeNull();
});

it('the parts of a row that adds up make its wholes', () => {
  fc.assert(
    fc.property(rows, (row) => {
      expect(countOf(row, 'with_profile') + countOf(row, 'without_profile')).toBe(row.total);
      expect(countOf(row, 'municipal_total') + countOf(row, 'uwv_total')).toBe(row.total);
    }),
  );
});

it('a share lies between 0 and 1, and is unknown of nobody', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('profile_share', 'municipal_profile_share', 'uwv_profile_share'),
      (row, metric) => {
        const share = shareOf(row, metric, null);
        if (share === null) throw new Error('a share of a row');
        expect(share.value === null).toBe(share.of === 0);
        expect(share.value ?? 0).toBeGreaterThanOrEqual(0);
        expect(share.value ?? 0).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it.each([
  [0, true],
  [9, true],
  [10, false],
])('%i people in the denominator is small: %s', (of, small) => {
  expect(isSmall({ value: null, part: 0, of })).toBe(small);
});

it('figures add up column by column, in any order', () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const sum = addFigures(a, b);
      expect(addFigures(b, a)).toEqual(sum);
      expect(addFigures(a, NO_PEOPLE)).toEqual(a);
      for (const metric of COUNT_METRICS) {
        expect(countOf(sum, metric)).toBe(countOf(a, metric) + countOf(b, metric));
      }
    }),
  );
});

it('tells shares from counts', () => {
  expect(SHARE_METRICS.every(isShareMetric)).toBe(true);
  expect(COUNT_METRICS.some(isShareMetric)).toBe(false);
});
