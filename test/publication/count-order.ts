import type { Figures } from '../../src/domain/figures.ts';

/** The figures in printed order. */
export const COUNT_ORDER = [
  'municipalWithProfile',
  'municipalWithoutProfile',
  'uwvWithProfile',
  'uwvWithoutProfile',
  'total',
] as const satisfies readonly (keyof Figures)[];
