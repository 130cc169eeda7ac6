import type { Answer } from '../domain/answer.ts';
import type { Place } from '../domain/place.ts';
import type { PeriodPoint } from '../domain/question.ts';
import { type Asking, common, staleNote } from './asking.ts';
import { hasSmallMember, municipalitiesAt, regionToday } from './members.ts';
import { notResolved } from './no-edition.ts';
import { isNewest, resolveDated } from './resolve-edition.ts';

/** The municipalities of a region or of the country as a map; for a municipality, those of its region. */
export function answerMap(asking: Asking, point: PeriodPoint): Answer {
  const { question, holdings } = asking;
  const scope = scopeOf(asking);
  const resolved = resolveDated(holdings, point, [scope.code]);
  if (resolved.kind !== 'resolved') return notResolved(asking, resolved, [scope]);
  const { edition } = resolved;
  const areas = municipalitiesAt(holdings, edition, scope);
  const notes = [staleNote(edition, asking.today), hasSmallMember(areas) ? ('small_base' as const) : null];
  return {
    ...common(asking, { period: edition.period }, notes),
    kind: 'map',
    edition,
    scope,
    metric: question.metric ?? 'profile_share',
    areas,
    isNewest: isNewest(holdings, edition, [scope.code]),
  };
}

function scopeOf(asking: Asking): Place {
  const { question, holdings } = asking;
  const place = question.places[0]?.place;
  if (!place) return holdings.place('NL');
  const region = regionToday(asking, place.code);
  return region ? holdings.place(region) : place;
}
