import type { Complaint } from '../../domain/edition.ts';
import type { Places } from '../../domain/places.ts';
import type { PlacedTable } from './place-tables.ts';
import { regionName } from './sums.ts';

/** Register percentages that are not what total and register size make. */
export function registerPercentages(tables: readonly PlacedTable[], places: Places): readonly Complaint[] {
  return tables.flatMap((table): Complaint[] => {
    const { register, total } = table;
    if (!register || !total || register.percentage === null) return [];
    const computed = register.size === 0 ? 0 : (100 * total.figures.total) / register.size;
    const half = 0.5 / 10 ** register.decimals;
    if (Math.abs(computed - register.percentage) <= half + 1e-9) return [];
    return [
      {
        kind: 'register-percentage',
        name: regionName(table, places),
        total: total.figures.total,
        register: register.size,
        printed: register.percentage,
        computed: Math.round(computed * 10) / 10,
      },
    ];
  });
}
