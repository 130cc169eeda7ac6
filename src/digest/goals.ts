import { isMunicipalityCode, type PlaceCode } from '../domain/place.ts';
import { type Places, regionOf } from '../domain/places.ts';
import type { Subscription } from '../domain/state.ts';

/**
 * The targets or thresholds of a channel that one of its digests tells of, so that a channel with several digests hears
 * of each once: the digest of the same place, else of its region, else the channel's first.
 */
export function goalsOf<Goal extends { readonly place: PlaceCode }>(
  place: PlaceCode,
  inChannel: readonly Subscription[],
  goals: readonly Goal[],
  places: Places,
): readonly Goal[] {
  const running = inChannel.filter((one) => !one.paused && one.stoppedBecause === null);
  const digests = running.some((one) => one.place === place)
    ? running.map((one) => one.place)
    : [place, ...running.map((one) => one.place)];
  return goals.filter((goal) => {
    const region = isMunicipalityCode(goal.place) ? regionOf(places, goal.place, 2025) : undefined;
    const teller =
      digests.find((one) => one === goal.place) ?? digests.find((one) => one === region) ?? digests[0];
    return teller === place;
  });
}
