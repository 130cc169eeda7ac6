import { z } from 'zod';
import type { Immutable } from './immutable.ts';

const people = z.number().int();

export const figuresSchema = z.object({
  municipalWithProfile: people,
  municipalWithoutProfile: people,
  uwvWithProfile: people,
  uwvWithoutProfile: people,
  total: people,
});

/** Published figures of one place in one edition, in people. `total` is "totaal in Sonar" as printed. */
export type Figures = Immutable<z.infer<typeof figuresSchema>>;

export const COUNT_METRICS = [
  'municipal_with',
  'municipal_without',
  'municipal_total',
  'uwv_with',
  'uwv_without',
  'uwv_total',
  'with_profile',
  'without_profile',
  'total',
] as const;

export const SHARE_METRICS = [
  'profile_share',
  'municipal_profile_share',
  'uwv_profile_share',
  'register_share',
] as const;

export type CountMetric = (typeof COUNT_METRICS)[number];
export type ShareMetric = (typeof SHARE_METRICS)[number];
export type Metric = CountMetric | ShareMetric;

export const metricSchema = z.enum([...COUNT_METRICS, ...SHARE_METRICS]);

/** Below this many people in its denominator a share is not shown as a percentage. */
export const SMALL_BASE = 10;

/** A share with what it was computed from. `value` lies between 0 and 1, null when `of` is 0. */
export interface Share {
  readonly value: number | null;
  readonly part: number;
  readonly of: number;
}

export function isShareMetric(metric: Metric): metric is ShareMetric {
  return SHARE_METRICS.some((share) => share === metric);
}

export function isSmall(share: Share): boolean {
  return share.of < SMALL_BASE;
}

export function countOf(figures: Figures, metric: CountMetric): number {
  switch (metric) {
    case 'municipal_with':
      return figures.municipalWithProfile;
    case 'municipal_without':
      return figures.municipalWithoutProfile;
    case 'municipal_total':
      return figures.municipalWithProfile + figures.municipalWithoutProfile;
    case 'uwv_with':
      return figures.uwvWithProfile;
    case 'uwv_without':
      return figures.uwvWithoutProfile;
    case 'uwv_total':
      return figures.uwvWithProfile + figures.uwvWithoutProfile;
    case 'with_profile':
      return figures.municipalWithProfile + figures.uwvWithProfile;
    case 'without_profile':
      return figures.municipalWithoutProfile + figures.uwvWithoutProfile;
    case 'total':
      return figures.total;
  }
}

/** `registerSize` is the size of the doelgroepregister where the edition prints it; null makes its share unknown. */
export function shareOf(figures: Figures, metric: ShareMetric, registerSize: number | null): Share | null {
  switch (metric) {
    case 'profile_share':
      return share(countOf(figures, 'with_profile'), figures.total);
    case 'municipal_profile_share':
      return share(figures.municipalWithProfile, countOf(figures, 'municipal_total'));
    case 'uwv_profile_share':
      return share(figures.uwvWithProfile, countOf(figures, 'uwv_total'));
    case 'register_share':
      return registerSize === null ? null : share(figures.total, registerSize);
  }
}

function share(part: number, of: number): Share {
  return { value: of === 0 ? null : part / of, part, of };
}

export function addFigures(a: Figures, b: Figures): Figures {
  return {
    municipalWithProfile: a.municipalWithProfile + b.municipalWithProfile,
    municipalWithoutProfile: a.municipalWithoutProfile + b.municipalWithoutProfile,
    uwvWithProfile: a.uwvWithProfile + b.uwvWithProfile,
    uwvWithoutProfile: a.uwvWithoutProfile + b.uwvWithoutProfile,
    total: a.total + b.total,
  };
}

/** `a` minus `b`, per column; null where they agree. */
export function differenceOf(a: Figures, b: Figures): Figures | null {
  const difference = {
    municipalWithProfile: a.municipalWithProfile - b.municipalWithProfile,
    municipalWithoutProfile: a.municipalWithoutProfile - b.municipalWithoutProfile,
    uwvWithProfile: a.uwvWithProfile - b.uwvWithProfile,
    uwvWithoutProfile: a.uwvWithoutProfile - b.uwvWithoutProfile,
    total: a.total - b.total,
  };
  return Object.values(difference).some((people) => people !== 0) ? difference : null;
}

export const NO_PEOPLE: Figures = {
  municipalWithProfile: 0,
  municipalWithoutProfile: 0,
  uwvWithProfile: 0,
  uwvWithoutProfile: 0,
  total: 0,
};
