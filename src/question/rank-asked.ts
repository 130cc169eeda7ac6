import type { AskedPlace } from '../domain/match.ts';
import { THE_COUNTRY } from '../domain/place.ts';
import type { RankAsked, RankLimit } from '../domain/question.ts';
import type { Item } from './item.ts';
import { impliedPlace, type RegionOfPlace } from './regions.ts';

/** What is ranked and within what: a region named, the one around a municipality, the channel's, else the country. */
export function rankAsked(
  ranked: Pick<RankAsked, 'order' | 'n' | 'level'> & { readonly limit: RankLimit | null },
  places: readonly AskedPlace[],
  channel: AskedPlace | null,
  items: readonly Item[],
  regionOf: RegionOfPlace,
): RankAsked {
  const { order, n, limit } = ranked;
  // `op welke plek staan we` asked of a region: its place among the regions.
  const level = asksPosition(items) && places[0]?.place.level === 'region' ? 'region' : ranked.level;
  const scope =
    places.find(({ place }) => place.level === 'region') ?? regionAround(places, regionOf) ?? channel;
  const country = places.find(({ place }) => place.level === 'country') ?? impliedPlace(THE_COUNTRY, '');
  return {
    order,
    n,
    level,
    scope: level === 'region' ? country : (scope ?? country),
    ...(limit === null ? {} : { limit }),
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
