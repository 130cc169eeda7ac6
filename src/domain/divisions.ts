import type { Day } from './period.ts';
import type { MunicipalityCode, RegionCode } from './place.ts';

/** A division of the country into labour-market regions. It holds from 1 January of its year until the next one known. */
export interface Division {
  readonly year: number;
  readonly members: ReadonlyMap<RegionCode, readonly MunicipalityCode[]>;
  readonly regions: ReadonlyMap<MunicipalityCode, RegionCode>;
}

/** Oldest first. */
export type Divisions = readonly [Division, ...Division[]];

/** The division that holds on a day; before the first one, the first. */
export function divisionAt(divisions: Divisions, day: Day): Division {
  return divisions.findLast(({ year }) => year <= Number(day.slice(0, 4))) ?? divisions[0];
}

/**
 * The region a municipality lies in on a day. For one that is not in the division of that day, because it had merged or
 * was not there yet, its region in the nearest division before, else after.
 */
export function regionOn(
  divisions: Divisions,
  municipality: MunicipalityCode,
  day: Day,
): RegionCode | undefined {
  const at = divisions.indexOf(divisionAt(divisions, day));
  const nearest = [...divisions.slice(0, at + 1).reverse(), ...divisions.slice(at + 1)];
  return nearest.find(({ regions }) => regions.has(municipality))?.regions.get(municipality);
}

/**
 * The divisions that hold on any day from `first` to `last`, with the one before and the one after: nobody wrote down on
 * which day a publication went from one to the next.
 */
export function divisionsAround(divisions: Divisions, first: Day, last: Day): readonly Division[] {
  const from = divisions.indexOf(divisionAt(divisions, first));
  const to = divisions.indexOf(divisionAt(divisions, last));
  return divisions.slice(Math.max(0, from - 1), to + 2);
}
