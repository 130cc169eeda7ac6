import { type Division, divisionsAround } from '../../domain/divisions.ts';
import type { MunicipalityCode, RegionCode } from '../../domain/place.ts';
import { type Places, predecessorsOf } from '../../domain/places.ts';
import type { Days } from './valid-names.ts';

/** Where municipalities may be printed, by the divisions that an edition's days can be of. */
export interface Lineage {
  /** In any of the divisions. */
  regionsOf(code: MunicipalityCode): readonly RegionCode[];
  /** In the newest of them. */
  newestRegionsOf(code: MunicipalityCode): readonly RegionCode[];
  /** In how many of the divisions the municipality belongs to the region. */
  belongs(code: MunicipalityCode, region: RegionCode): 'always' | 'sometimes' | 'never';
}

export function lineageOf(places: Places, days: Days): Lineage {
  const divisions = divisionsAround(places.divisions, days.first, days.last);
  const known = new Map<MunicipalityCode, readonly (readonly RegionCode[])[]>();
  const perDivision = (code: MunicipalityCode) => {
    const regions = known.get(code) ?? divisions.map((division) => look(places, code, division));
    known.set(code, regions);
    return regions;
  };
  return {
    regionsOf: (code) => [...new Set(perDivision(code).flat())],
    newestRegionsOf: (code) => perDivision(code).at(-1) ?? [],
    belongs: (code, region) => {
      const all = perDivision(code);
      if (all.every((regions) => regions.includes(region))) return 'always';
      return all.some((regions) => regions.includes(region)) ? 'sometimes' : 'never';
    },
  };
}

/** A municipality's own region, or, when it did not exist then, those of its predecessors and successors. */
function look(places: Places, code: MunicipalityCode, { regions }: Division): readonly RegionCode[] {
  const own = regions.get(code);
  if (own) return [own];
  const former = predecessorsOf(places, code).map((predecessor) => predecessor.code);
  const kin = [...former, ...successorsOf(places, code)].flatMap((one) => regions.get(one) ?? []);
  return [...new Set(kin)];
}

function successorsOf(places: Places, code: MunicipalityCode): readonly MunicipalityCode[] {
  const successors = places.municipalities.get(code)?.successors ?? [];
  return successors.flatMap((successor) => [successor, ...successorsOf(places, successor)]);
}
