import type { EditionId, EditionRow } from '../domain/edition.ts';
import { codeOfRow } from '../domain/edition.ts';
import type { Figures } from '../domain/figures.ts';
import type { MunicipalityCode, PlaceCode, RegionCode } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import type { EditionInfo, Snapshot } from '../domain/snapshot.ts';
import { byText } from '../text/order.ts';

const COLUMNS = 5;
/** Stands in the total of a place that the edition has no row for. */
const NO_ROW = -1;

export interface HeldEdition {
  readonly info: EditionInfo;
  readonly rows: readonly EditionRow[];
}

/** Puts all figures into one typed array, five numbers for each place of each edition. */
export function buildSnapshot(held: readonly HeldEdition[], places: Places, version: string): Snapshot {
  const editions = held.toSorted((a, b) => compareEditions(a.info, b.info));
  const editionIndex = new Map(editions.map(({ info }, index) => [info.id, index]));
  const placeIndex = new Map<PlaceCode, number>();
  for (const { rows } of editions) {
    for (const row of rows) {
      const code = codeOfRow(row);
      if (!placeIndex.has(code)) placeIndex.set(code, placeIndex.size);
    }
  }
  const people = new Int32Array(editions.length * placeIndex.size * COLUMNS).fill(NO_ROW);
  const divisions = editions.map(({ rows }) => divisionOf(rows));

  const offsetOf = (edition: EditionId, code: PlaceCode): number | undefined => {
    const row = editionIndex.get(edition);
    const column = placeIndex.get(code);
    return row === undefined || column === undefined ? undefined : (row * placeIndex.size + column) * COLUMNS;
  };
  for (const { info, rows } of editions) {
    for (const row of rows) {
      const offset = offsetOf(info.id, codeOfRow(row));
      if (offset !== undefined) people.set(columnsOf(row.figures), offset);
    }
  }
  const divisionIn = (edition: EditionId): Division | undefined => divisions[editionIndex.get(edition) ?? -1];

  return {
    version,
    places,
    editions: editions.map(({ info }) => info),
    figuresOf: (edition, code) => {
      const offset = offsetOf(edition, code);
      return offset === undefined ? undefined : figuresAt(people, offset);
    },
    membersOf: (edition, region) => divisionIn(edition)?.members.get(region) ?? [],
    regionIn: (edition, municipality) => divisionIn(edition)?.regions.get(municipality),
  };
}

/** Dated ones oldest first, of one quarter the regions in order of code and then the country; undated ones last. */
function compareEditions(a: EditionInfo, b: EditionInfo): number {
  return byText(orderOf(a), orderOf(b)) || a.id.length - b.id.length || byText(a.id, b.id);
}

function orderOf(edition: EditionInfo): string {
  // "AM…" comes before "NL", and "0" before "1".
  return edition.period === null
    ? `1 ${edition.scope} ${edition.before}`
    : `0 ${edition.period} ${edition.scope}`;
}

interface Division {
  readonly members: ReadonlyMap<RegionCode, readonly MunicipalityCode[]>;
  readonly regions: ReadonlyMap<MunicipalityCode, RegionCode>;
}

function divisionOf(rows: readonly EditionRow[]): Division {
  const members = new Map<RegionCode, MunicipalityCode[]>();
  const regions = new Map<MunicipalityCode, RegionCode>();
  for (const row of rows) {
    if (row.level !== 'municipality') continue;
    regions.set(row.municipality, row.region);
    const list = members.get(row.region);
    if (list === undefined) members.set(row.region, [row.municipality]);
    else list.push(row.municipality);
  }
  return { members, regions };
}

function columnsOf(figures: Figures): readonly number[] {
  return [
    figures.municipalWithProfile,
    figures.municipalWithoutProfile,
    figures.uwvWithProfile,
    figures.uwvWithoutProfile,
    figures.total,
  ];
}

function figuresAt(people: Int32Array, offset: number): Figures | undefined {
  const total = people[offset + 4] ?? NO_ROW;
  if (total === NO_ROW) return undefined;
  return {
    municipalWithProfile: people[offset] ?? 0,
    municipalWithoutProfile: people[offset + 1] ?? 0,
    uwvWithProfile: people[offset + 2] ?? 0,
    uwvWithoutProfile: people[offset + 3] ?? 0,
    total,
  };
}
