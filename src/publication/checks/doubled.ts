import type { Complaint, FilePosition } from '../../domain/edition.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Places } from '../../domain/places.ts';
import type { PlacedTable } from './place-tables.ts';

/** Municipalities and regions that stand in the file more than once. */
export function doubledNames(tables: readonly PlacedTable[], places: Places): readonly Complaint[] {
  const seen = new Map<PlaceCode, FilePosition | null>();
  const complaints: Complaint[] = [];
  const see = (code: PlaceCode, name: string, at: FilePosition | null) => {
    const firstAt = seen.get(code);
    if (firstAt === undefined) seen.set(code, at);
    else complaints.push({ kind: 'doubled-name', at, name, firstAt });
  };
  for (const table of tables) {
    for (const row of table.rows) see(row.code, row.name, row.at);
    see(table.region, places.regions.get(table.region)?.name ?? table.region, table.total?.at ?? null);
  }
  return complaints;
}
