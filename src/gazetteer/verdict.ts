import type { PlaceMatch, Via } from '../domain/match.ts';
import type { Place } from '../domain/place.ts';
import type { Weighed } from './competition.ts';
import { placesIn } from './decide.ts';

/** Share of the mass that one place needs to be the answer, and that two or three need together to be offered. */
const CERTAIN = 0.9;
/** Less than this and a place is no part of a choice; less than that and it is no suggestion. */
const OFFERED = 0.04;
const SUGGESTED = 0.01;
const MOST = 3;

/** The answer where one place is certain, a choice where two or three share it, else suggestions. */
export function verdictOn(contenders: readonly Weighed[], written: string): PlaceMatch {
  const places = contenders.filter(({ kind }) => kind === 'place');
  const [best] = places;
  if (best?.match != null && best.probability >= CERTAIN) {
    return best.match.kind === 'match' ? readAs(best.match, best) : { ...best.match, written };
  }
  const offered = places.filter(({ probability }) => probability >= OFFERED);
  const together = offered.reduce((sum, { probability }) => sum + probability, 0);
  const candidates = distinct(offered.flatMap((one) => one.places));
  if (together >= CERTAIN && candidates.length > 1 && candidates.length <= MOST) {
    return withThrough({ kind: 'choice', written, reason: 'near-names', candidates }, offered);
  }
  const likely = places.filter(({ probability }) => probability >= SUGGESTED);
  const suggestions = distinct(likely.flatMap((one) => one.places)).slice(0, MOST);
  return withThrough({ kind: 'unknown', written, suggestions }, likely);
}

/** A place that was not written exactly so: it says as what it was read. */
function readAs(found: PlaceMatch, { match }: Weighed): PlaceMatch {
  if (found.kind !== 'match' || match?.kind !== 'match') return found;
  const { via } = found.asked;
  const isOwn = via.kind === 'name' || via.kind === 'alias';
  return {
    kind: 'match',
    asked: { ...found.asked, ...(isOwn ? { via: { kind: 'misspelling' } } : { misspelled: true }) },
  };
}

/** Tells which village or former municipality made a place look like what was written. */
function withThrough(match: Exclude<PlaceMatch, { kind: 'match' }>, near: readonly Weighed[]): PlaceMatch {
  const vias = new Map<string, Via>();
  for (const { match: found } of near) {
    if (found?.kind !== 'match') continue;
    const { place, via } = found.asked;
    if (!vias.has(place.code)) vias.set(place.code, via);
  }
  const through = placesIn(match).flatMap(({ code }) => {
    const via = vias.get(code);
    return via?.kind === 'village' || via?.kind === 'former' ? [[code, via] as const] : [];
  });
  return through.length === 0 ? match : { ...match, through: Object.fromEntries(through) };
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [place.code, place])).values()];
}
