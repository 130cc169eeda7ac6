import type { MunicipalityCode, Place, PlaceCode, RegionCode } from '../domain/place.ts';
import { isMunicipalityCode, isRegionCode, THE_COUNTRY } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';

/** Where places lie: region and province of a municipality, regions of a province, and codes that have passed. */
export interface Geography {
  /** null for a code that is no place, or no place any more. */
  place(code: PlaceCode): Place | null;
  /** What a municipality became, through every merger; itself when it exists. */
  today(code: MunicipalityCode): readonly Place[];
  regionOf(place: Place): Place | null;
  provinceOf(place: Place): string | null;
  /** The regions with most of their municipalities in the province. */
  regionsIn(province: string): readonly Place[];
}

export function makeGeography(places: Places): Geography {
  const regionOfCode = new Map<PlaceCode, RegionCode>();
  const regionsOfProvince = new Map<string, Place[]>();
  const newest = places.divisions.at(-1);
  for (const region of places.regions.keys()) {
    const members = newest?.members.get(region) ?? [];
    for (const member of members) regionOfCode.set(member, region);
    const province = most(members.map((member) => places.municipalities.get(member)?.province ?? ''));
    const known = regionsOfProvince.get(province) ?? [];
    regionsOfProvince.set(province, known);
    known.push({ level: 'region', code: region, name: places.regions.get(region)?.name ?? region });
  }

  const place = (code: PlaceCode): Place | null => {
    if (code === 'NL') return THE_COUNTRY;
    if (isRegionCode(code)) {
      const region = places.regions.get(code);
      return region === undefined ? null : { level: 'region', code, name: region.name };
    }
    if (!isMunicipalityCode(code)) return null;
    const municipality = places.municipalities.get(code);
    if (municipality === undefined || municipality.validTo !== null) return null;
    return { level: 'municipality', code, name: municipality.name };
  };

  const today = (code: MunicipalityCode): readonly Place[] => {
    const current = place(code);
    if (current !== null) return [current];
    const successors = (places.municipalities.get(code)?.successors ?? []).flatMap(today);
    return [...new Map(successors.map((successor) => [successor.code, successor])).values()];
  };

  return {
    place,
    today,
    regionOf: ({ code }) => {
      const region = isRegionCode(code) ? code : regionOfCode.get(code);
      return region === undefined ? null : place(region);
    },
    provinceOf: ({ code }) =>
      isMunicipalityCode(code) ? (places.municipalities.get(code)?.province ?? null) : null,
    regionsIn: (province) => regionsOfProvince.get(province) ?? [],
  };
}

function most(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
