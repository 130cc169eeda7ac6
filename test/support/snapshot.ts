import { codeOfRow, type Edition, type EditionRow } from '../../src/domain/edition.ts';
import type { MunicipalityCode, PlaceCode, RegionCode } from '../../src/domain/place.ts';
import type { Places } from '../../src/domain/places.ts';
import type { EditionInfo, Snapshot } from '../../src/domain/snapshot.ts';

const IMPORTED_AT = '2026-01-05T09:00:00.000Z';

/** What the store hands out for these editions, as a plain value. */
export function snapshotOf(editions: readonly Edition[], places: Places): Snapshot {
  const held = new Map(editions.map((edition) => [edition.id, indexRows(edition)]));
  return {
    version: String(editions.length),
    places,
    editions: editions.map(infoOf).toSorted(datedFirst),
    figuresOf: (edition, code) => held.get(edition)?.rows.get(code)?.figures,
    membersOf: (edition, region) => held.get(edition)?.members.get(region) ?? [],
    regionIn: (edition, municipality) => held.get(edition)?.regions.get(municipality),
  };
}

function indexRows({ rows }: Edition) {
  const members = new Map<RegionCode, MunicipalityCode[]>();
  const regions = new Map<MunicipalityCode, RegionCode>();
  for (const row of rows) {
    if (row.level !== 'municipality') continue;
    regions.set(row.municipality, row.region);
    const list = members.get(row.region);
    if (list) list.push(row.municipality);
    else members.set(row.region, [row.municipality]);
  }
  return { rows: new Map(rows.map((row) => [codeOfRow(row), row])), members, regions };
}

function infoOf(edition: Edition): EditionInfo {
  const { rows, ...info } = edition;
  return { ...info, importedAt: IMPORTED_AT, rowCount: rows.length, register: registerOf(rows) };
}

function registerOf(rows: readonly EditionRow[]): ReadonlyMap<PlaceCode, number> {
  return new Map(
    rows.flatMap((row): readonly [PlaceCode, number][] =>
      row.level !== 'municipality' && row.register !== null ? [[codeOfRow(row), row.register]] : [],
    ),
  );
}

function datedFirst(a: EditionInfo, b: EditionInfo): number {
  const key = (edition: EditionInfo) => edition.period ?? `~${edition.before}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
