import { isMunicipalityCode, type PlaceCode } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import type { Subscription } from '../domain/state.ts';
import { isWatch, runs } from '../domain/watch.ts';

/**
 * The targets or thresholds of a channel that one of its subscriptions tells of, so that a channel with several hears of
 * each once: the digest of the same place, else of its region, else the channel's first. A watch tells of its own place,
 * and only where the channel has no digest.
 */
export function goalsOf<Goal extends { readonly place: PlaceCode }>(
  teller: { readonly place: PlaceCode; readonly watch: boolean },
  inChannel: readonly Subscription[],
  goals: readonly Goal[],
  places: Places,
): readonly Goal[] {
  const running = inChannel.filter((one) => runs(one) && !isWatch(one)).map((one) => one.place);
  if (teller.watch) return running.length > 0 ? [] : goals.filter((goal) => goal.place === teller.place);
  const digests = running.includes(teller.place) ? running : [teller.place, ...running];
  return goals.filter((goal) => digestFor(goal.place, digests, places) === teller.place);
}

function digestFor(place: PlaceCode, digests: readonly PlaceCode[], places: Places): PlaceCode | undefined {
  const fitting = [place, ...regionsOf(place, places)];
  return fitting.find((code) => digests.includes(code)) ?? digests[0];
}

/** The region in each division that is known, newest first. */
function regionsOf(place: PlaceCode, places: Places): readonly PlaceCode[] {
  if (!isMunicipalityCode(place)) return [];
  return places.divisions.toReversed().flatMap(({ regions }) => regions.get(place) ?? []);
}
