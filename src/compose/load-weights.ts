import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Weights } from '../question/bill.ts';

const row = z.object({ feature: z.string().min(1), weight: z.coerce.number() });

/** Reads `weights.csv`; throws with the row when it is damaged. */
export function loadWeights(folder: string): Weights {
  const rows: unknown[] = parse(readFileSync(join(folder, 'weights.csv')), { columns: true });
  const checked = z.array(row).safeParse(rows);
  if (!checked.success) throw new Error(`weights.csv: ${z.prettifyError(checked.error)}`);
  return new Map(checked.data.map(({ feature, weight }) => [feature, weight]));
}
