import { memoize, memoizeOf } from '../../domain/memoize.ts';
import type { MunicipalityCode, RegionCode } from '../../domain/place.ts';
import { type DivisionYear, type Places, predecessorsOf, regionOf } from '../../domain/places.ts';

/** Divisions that an edition's membership is held against. */
export const DIVISIONS = [2015, 2025] as const satisfies readonly DivisionYear[];

const regionsByYear = memoizeOf((places: Places, code: MunicipalityCode) =>
  memoize((year: DivisionYear) => look(places, code, year)),
);

/**
 * The regions a municipality belongs to in a division: its own, or, when it did not exist then, those of its
 * predecessors and successors.
 */
export function regionsIn(places: Places, code: MunicipalityCode, year: DivisionYear): readonly RegionCode[] {
  return regionsByYear(places, code)(year);
}

/** In how many of the divisions (0, 1 or 2) a municipality belongs to the region. */
export function divisionsWith(places: Places, code: MunicipalityCode, region: RegionCode): number {
  return DIVISIONS.filter((year) => regionsIn(places, code, year).includes(region)).length;
}

function look(places: Places, code: MunicipalityCode, year: DivisionYear): readonly RegionCode[] {
  const own = regionOf(places, code, year);
  if (own) return [own];
  const former = predecessorsOf(places, code).map((predecessor) => predecessor.code);
  const regions = [...former, ...successorsOf(places, code)].map((kin) => regionOf(places, kin, year));
  return [...new Set(regions.filter((region) => region !== undefined))];
}

function successorsOf(places: Places, code: MunicipalityCode): readonly MunicipalityCode[] {
  const successors = places.municipalities.get(code)?.successors ?? [];
  return successors.flatMap((successor) => [successor, ...successorsOf(places, successor)]);
}
