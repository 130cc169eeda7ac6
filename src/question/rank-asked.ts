import type { AskedPlace } from '../domain/match.ts';
import { THE_COUNTRY } from '../domain/place.ts';
import type { RankAsked } from '../domain/question.ts';
import type { Item } from './item.ts';
import type { ReadRank } from './read-rank.ts';
import { impliedPlace, type RegionOfPlace } from './regions.ts';

/** What is ranked and within what: a region named, the one around a municipality, the channel's, else the country. */
export function rankAsked(
  ranked: Pick<ReadRank, 'order' | 'n' | 'level' | 'limit' | 'than'>,
  places: readonly AskedPlace[],
  channel: AskedPlace | null,
  items: readonly Item[],
  regionOf: RegionOfPlace,
): RankAsked {
  const { order, n, limit, than } = ranked;
  // `op welke plek staan we` asked of a region: its place among the regions.
  const level = asksPosition(items) && places[0]?.place.level === 'region' ? 'region' : ranked.level;
  // `is Hattem de beste van Nederland`
  const named = places.find(({ place }) => place.level === 'country');
  const scope =
    places.find(({ place }) => place.level === 'region') ??
    named ??
    regionAround(places, regionOf) ??
    channel;
  const country = named ?? impliedPlace(THE_COUNTRY, '');
  const within = level === 'region' ? country : (scope ?? country);
  return {
    order,
    n,
    level,
    scope: within,
    ...(limit === null ? {} : { limit }),
    ...(than === null ? {} : { than: { side: than.side, of: than.of === 'scope' ? within : than.of } }),
  };
}

function asksPosition(items: readonly Item[]): boolean {
  return items.some(({ words }) =>
    /^(welke plek|welke plaats|hoeveelste|positie|what position|which place)$/.test(words),
  );
}

function regionAround(places: readonly AskedPlace[], regionOf: RegionOfPlace): AskedPlace | null {
  const municipality = places.find(({ place }) => place.level === 'municipality');
  const region = municipality === undefined ? null : regionOf(municipality.place);
  return region === null ? null : impliedPlace(region, municipality?.written ?? '');
}
