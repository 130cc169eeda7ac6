import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { OperationCosts } from './operations.ts';

/** What is learned and listed for reading names; see data/README.md. */
export interface ReaderData {
  readonly costs: OperationCosts;
  /** The lines of words.txt. */
  readonly words: string;
}

const costRow = z.object({ of: z.string().min(1), cost: z.coerce.number() });

/** Reads `data/reader`; throws with the file and row when the data is damaged. */
export function loadReaderData(folder: string): ReaderData {
  const rows: unknown[] = parse(readFileSync(join(folder, 'name-costs.csv')), { columns: true });
  const checked = z.array(costRow).safeParse(rows);
  if (!checked.success) throw new Error(`name-costs.csv: ${z.prettifyError(checked.error)}`);
  return {
    costs: new Map(checked.data.map(({ of, cost }) => [of, cost])),
    words: readFileSync(join(folder, 'words.txt'), 'utf8'),
  };
}
