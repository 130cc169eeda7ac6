import { regionOn } from '../domain/divisions.ts';
import type { AskedPlace } from '../domain/match.ts';
import type { Day } from '../domain/period.ts';
import { isMunicipalityCode, isRegionCode, type Place } from '../domain/place.ts';
import { type Places, placeOf } from '../domain/places.ts';

/** The region a place lies in (itself for a region), on the day of the question; null for the country. */
export type RegionOfPlace = (place: Place) => Place | null;

export function makeRegionOf(places: Places, day: Day): RegionOfPlace {
  return (place) => {
    if (isRegionCode(place.code)) return place;
    const region = isMunicipalityCode(place.code) ? regionOn(places.divisions, place.code, day) : undefined;
    return region === undefined ? null : placeOf(places, region);
  };
}

export function impliedPlace(place: Place, written: string): AskedPlace {
  return { place, written, via: { kind: 'implied' }, alsoVillageIn: [] };
}

export function channelPlace(place: Place, written: string): AskedPlace {
  return { place, written, via: { kind: 'channel' }, alsoVillageIn: [] };
}
