import type { AskedPlace } from '../domain/match.ts';
import { isMunicipalityCode, isRegionCode, type Place } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';

/** The region a place lies in (itself for a region), in the newest division that has it; null for the country. */
export type RegionOfPlace = (place: Place) => Place | null;

export function makeRegionOf(places: Places): RegionOfPlace {
  const regions = new Map<string, Place>();
  const oldestFirst = [...places.divisions.keys()].sort((a, b) => a - b);
  for (const year of oldestFirst) {
    for (const [code, members] of places.divisions.get(year) ?? []) {
      const region: Place = { level: 'region', code, name: places.regions.get(code)?.name ?? code };
      for (const member of members) regions.set(member, region);
    }
  }
  return (place) => {
    if (isRegionCode(place.code)) return place;
    return isMunicipalityCode(place.code) ? (regions.get(place.code) ?? null) : null;
  };
}

export function impliedPlace(place: Place, written: string): AskedPlace {
  return { place, written, via: { kind: 'implied' }, alsoVillageIn: [] };
}

export function channelPlace(place: Place, written: string): AskedPlace {
  return { place, written, via: { kind: 'channel' }, alsoVillageIn: [] };
}
