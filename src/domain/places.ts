import { type Divisions, divisionAt } from './divisions.ts';
import type { Day } from './period.ts';
import {
  isMunicipalityCode,
  isRegionCode,
  levelOf,
  type MunicipalityCode,
  type Place,
  type PlaceCode,
  type RegionCode,
  THE_COUNTRY,
} from './place.ts';

/** A municipality that exists now or existed at some day since 2015. */
export interface Municipality {
  readonly code: MunicipalityCode;
  /** Official name, such as `'s-Gravenhage`. */
  readonly name: string;
  readonly province: string;
  /** null: long before 2015. */
  readonly validFrom: Day | null;
  /** Last day it existed; null: it exists. */
  readonly validTo: Day | null;
  /** Empty: it exists. Several: it was split. */
  readonly successors: readonly MunicipalityCode[];
}

export interface Region {
  readonly code: RegionCode;
  /** As the newest edition prints it. */
  readonly name: string;
  /** UWV's number in the edition that `regions.csv` was made of. Not a key: other editions number differently. */
  readonly uwvNumber: number;
  /** Other spellings and former names. */
  readonly otherNames: readonly string[];
}

export interface Alias {
  readonly alias: string;
  readonly code: PlaceCode;
  /** false: general knowledge, not from a public register. */
  readonly verified: boolean;
  /** Other places of equal rank with this name. */
  readonly alsoMatches: readonly PlaceCode[];
  /** Municipalities that also hold a village of this name. */
  readonly alsoVillageIn: readonly MunicipalityCode[];
}

/** A village of the land register (BAG), or a hamlet, a district, or another name of one of these. */
export type VillageKind = 'village' | 'hamlet' | 'district' | 'other name';

export interface Village {
  readonly name: string;
  readonly municipality: MunicipalityCode;
  readonly kind: VillageKind;
  /** Of another name: the name in the register. */
  readonly of: string | null;
}

/** An area people name that has no boundary of its own, such as the Veluwe, and at most three places it may mean. */
export interface Area {
  readonly name: string;
  readonly candidates: readonly PlaceCode[];
}

/** Everything the project knows about places, as shipped in data/places. */
export interface Places {
  readonly municipalities: ReadonlyMap<MunicipalityCode, Municipality>;
  readonly regions: ReadonlyMap<RegionCode, Region>;
  readonly aliases: readonly Alias[];
  readonly villages: readonly Village[];
  readonly areas: readonly Area[];
  readonly inhabitants: ReadonlyMap<MunicipalityCode, number>;
  readonly divisions: Divisions;
}

/** A place by its code; null when the code is not known. */
export function placeOf(places: Places, code: PlaceCode): Place | null {
  if (code === 'NL') return THE_COUNTRY;
  if (isMunicipalityCode(code)) {
    const municipality = places.municipalities.get(code);
    return municipality ? { level: 'municipality', code, name: municipality.name } : null;
  }
  const region = isRegionCode(code) ? places.regions.get(code) : undefined;
  return region ? { level: 'region', code: region.code, name: region.name } : null;
}

/** The same for a code from the store or an edition; a place that is no longer known is called by its code. */
export function placeOfCode(places: Places, code: PlaceCode): Place {
  return placeOf(places, code) ?? { level: levelOf(code), code, name: code };
}

/** What a municipality and a labour-market region are both called, such as Groningen. */
export function sharedNames({ municipalities, regions }: Places): ReadonlySet<string> {
  const ofRegions = new Set([...regions.values()].map(({ name }) => name));
  return new Set([...municipalities.values()].flatMap(({ name }) => (ofRegions.has(name) ? [name] : [])));
}

/** First day a former municipality was part of its successor; null when it still exists. */
export function mergedSince({ municipalities }: Places, code: MunicipalityCode): Day | null {
  const lastDay = municipalities.get(code)?.validTo ?? null;
  if (lastDay === null) return null;
  const next = new Date(`${lastDay}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The regions of the division that holds on a day. */
export function regionsAt({ regions, divisions }: Places, day: Day): readonly Region[] {
  const { members } = divisionAt(divisions, day);
  return [...regions.values()].filter(({ code }) => members.has(code));
}

export function existsOn(municipality: Municipality, day: Day): boolean {
  return (
    (municipality.validFrom === null || municipality.validFrom <= day) &&
    (municipality.validTo === null || day <= municipality.validTo)
  );
}

/** A municipality that ended on the way to another one. */
export interface Predecessor {
  readonly code: MunicipalityCode;
  /** It, or what it went into on the way, was split: its people cannot be followed as one whole. */
  readonly wasSplit: boolean;
}

/** What ended on the way to this municipality, however long ago. */
export function predecessorsOf(
  places: Places,
  municipality: MunicipalityCode,
  splitAfter = false,
): readonly Predecessor[] {
  return [...places.municipalities.values()]
    .filter((former) => former.successors.includes(municipality))
    .flatMap((former) => {
      const wasSplit = splitAfter || former.successors.length > 1;
      return [{ code: former.code, wasSplit }, ...predecessorsOf(places, former.code, wasSplit)];
    });
}

/** CBS size classes by inhabitants. */
const SIZE_CLASSES = [
  { name: '0-5.000', from: 0 },
  { name: '5.000-10.000', from: 5_000 },
  { name: '10.000-20.000', from: 10_000 },
  { name: '20.000-50.000', from: 20_000 },
  { name: '50.000-100.000', from: 50_000 },
  { name: '100.000-150.000', from: 100_000 },
  { name: '150.000-250.000', from: 150_000 },
  { name: '250.000+', from: 250_000 },
] as const;

export function sizeClassOf(inhabitants: number): string {
  return SIZE_CLASSES.findLast((size) => inhabitants >= size.from)?.name ?? SIZE_CLASSES[0].name;
}
