import type { Complaint, FilePosition } from '../../domain/edition.ts';
import { addFigures, type Figures, NO_PEOPLE } from '../../domain/figures.ts';
import type { Places } from '../../domain/places.ts';
import type { DraftCountry } from '../draft.ts';
import type { PlacedTable } from './place-tables.ts';

export const COLUMNS = [
  'municipalWithProfile',
  'municipalWithoutProfile',
  'uwvWithProfile',
  'uwvWithoutProfile',
  'total',
] as const satisfies readonly (keyof Figures)[];

/** Rows whose four parts do not make their total. */
export function rowSums(
  tables: readonly PlacedTable[],
  country: DraftCountry | null,
  places: Places,
): readonly Complaint[] {
  const rows = tables.flatMap((table) => [
    ...table.rows,
    ...(table.total ? [{ ...table.total, name: regionName(table, places) }] : []),
  ]);
  const all = country ? [...rows, { ...country, name: 'Nederland' }] : rows;
  return all.flatMap((row) => rowSum(row.name, row.figures, row.at));
}

/** Tables whose municipalities do not make their total, column by column. */
export function regionSums(tables: readonly PlacedTable[], places: Places): readonly Complaint[] {
  return tables.flatMap((table) => {
    const { total } = table;
    if (total === null || table.rows.length === 0) return [];
    const sums = sumOf(table.rows.map((row) => row.figures));
    return COLUMNS.filter((column) => sums[column] !== total.figures[column]).map((column): Complaint => {
      const printed = total.figures[column];
      return {
        kind: 'region-sum',
        at: total.at,
        name: regionName(table, places),
        column,
        sum: sums[column],
        printed,
      };
    });
  });
}

export function sumOf(figures: readonly Figures[]): Figures {
  return figures.reduce(addFigures, NO_PEOPLE);
}

export function regionName(table: PlacedTable, places: Places): string {
  return places.regions.get(table.region)?.name ?? table.region;
}

function rowSum(name: string, figures: Figures, at: FilePosition): readonly Complaint[] {
  const { total: printed, ...parts } = figures;
  const sum = Object.values(parts).reduce((a, b) => a + b, 0);
  return sum === printed ? [] : [{ kind: 'row-sum', at, name, sum, printed }];
}
