import { COMPARISONS, RANKINGS, TRENDS } from './comparisons.ts';
import { HABITS } from './habits.ts';
import { KINDS } from './kinds.ts';
import { LIMITS } from './limits.ts';
import { LOOKUPS } from './lookups.ts';
import { ABOUT, FOLLOW_UPS, REQUESTS } from './others.ts';

/** Every sentence the grammar was tuned on. */
export const TABLES = {
  LOOKUPS,
  TRENDS,
  COMPARISONS,
  RANKINGS,
  LIMITS,
  ABOUT,
  REQUESTS,
  FOLLOW_UPS,
  HABITS,
  KINDS,
};
