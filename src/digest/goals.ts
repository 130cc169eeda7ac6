import { isMunicipalityCode, type PlaceCode } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import { runs } from '../domain/recipient.ts';
import type { Recipient, Subscription } from '../domain/state.ts';

/**
 * The goals of a channel that one recipient tells of, so that a channel with several hears of each once: the digest of the
 * same place, else of its region, else the channel's first. Where the channel has no digest, the goals of the place.
 */
export function goalsOf<Goal extends { readonly place: PlaceCode }>(
  { kind, place }: Pick<Recipient, 'kind' | 'place'>,
  subscriptions: readonly Subscription[],
  goals: readonly Goal[],
  places: Places,
): readonly Goal[] {
  const running = subscriptions.filter(runs).map((one) => one.place);
  if (kind === 'goals') return running.length > 0 ? [] : goals.filter((goal) => goal.place === place);
  const digests = running.includes(place) ? running : [place, ...running];
  return goals.filter((goal) => digestFor(goal.place, digests, places) === place);
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
