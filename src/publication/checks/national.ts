import { divisionsAround } from '../../domain/divisions.ts';
import type { Complaint, Finding } from '../../domain/edition.ts';
import { differenceOf } from '../../domain/figures.ts';
import type { Places } from '../../domain/places.ts';
import type { DraftCountry } from '../draft.ts';
import type { PlacedTable } from './place-tables.ts';
import { sumOf } from './sums.ts';
import type { Days } from './valid-names.ts';

/** No national row, or the published one minus the sum of the published regions when they differ. */
export function nationalFindings(
  tables: readonly PlacedTable[],
  country: DraftCountry | null,
): readonly Finding[] {
  if (country === null) return [{ kind: 'national-row-missing' }];
  const sum = sumOf(tables.flatMap((table) => (table.total ? [table.total.figures] : [])));
  const difference = differenceOf(country.figures, sum);
  return difference === null ? [] : [{ kind: 'national-total-differs', difference }];
}

/**
 * Regions that a file about more than one region leaves out, with the municipalities they have: those that every
 * division of its days knows.
 */
export function missingRegions(
  tables: readonly PlacedTable[],
  days: Days,
  places: Places,
): readonly Complaint[] {
  const present = new Set(tables.map((table) => table.region));
  if (present.size < 2) return [];
  const divisions = divisionsAround(places.divisions, days.first, days.last);
  return [...places.regions.values()]
    .filter(({ code }) => !present.has(code) && divisions.every(({ members }) => members.has(code)))
    .map((region) => {
      const members = divisions.at(-1)?.members.get(region.code) ?? [];
      const names = members.map((code) => places.municipalities.get(code)?.name ?? code);
      return { kind: 'member-missing', region: region.name, names };
    });
}
