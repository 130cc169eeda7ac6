import type { Answer, PlaceFigures, Reading } from '../domain/answer.ts';
import { isRegionCode, type Place } from '../domain/place.ts';
import type { PeriodPoint, RankAsked, RankLimit } from '../domain/question.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { type Asking, common, staleNote } from './asking.ts';
import { figuresAt } from './figures-at.ts';
import type { Holdings } from './holdings.ts';
import { membersAt, municipalitiesAt } from './members.ts';
import { noEdition, notResolved } from './no-edition.ts';
import { cutAtLimit, limitThan } from './rank-limit.ts';
import { rankPlaces } from './rank-places.ts';
import { isNewest, resolveDated } from './resolve-edition.ts';

/** Places of one level within a region or the country, in order of one metric. */
export function answerRanking(asking: Asking, asked: RankAsked, point: PeriodPoint): Answer {
  const { question, holdings } = asking;
  const metric = question.metric ?? 'profile_share';
  const { level, order, n, limit: said, than } = asked;
  const scope = scopeOf(holdings, asked);
  const rank = {
    order,
    n,
    level,
    scope: isRegionCode(scope.code) ? scope.code : 'NL',
    ...(said === undefined ? {} : { limit: said }),
  } as const;
  const reading: Partial<Reading> = { metric, rank };
  const resolved = resolveDated(holdings, point, [scope.code]);
  if (resolved.kind !== 'resolved') return notResolved(asking, resolved, [scope], reading);
  const { edition } = resolved;
  const places =
    level === 'region' ? membersAt(holdings, edition, scope) : municipalitiesAt(holdings, edition, scope);
  const { items: ranked, tooSmall } = rankPlaces(places, metric, order);
  const beside = than === undefined ? null : figuresOf(asking, edition, than.of.place);
  const other = than === undefined ? null : limitThan(than, beside, metric, level);
  const limit = other ?? said;
  const cut = limit === undefined ? null : cutAtLimit(ranked, limit, metric, order, other && beside);
  const items = cut?.items ?? ranked;
  if (ranked.length === 0 && tooSmall.length === 0) {
    return noEdition(asking, {
      reason: metric === 'register_share' ? 'no-register' : 'not-covered',
      place: scope,
      reading: { ...reading, period: edition.period },
      ...(metric === 'register_share'
        ? { available: holdings.snapshot.editions.filter(({ register }) => register.size > 0) }
        : {}),
    });
  }
  const notes = [tooSmall.length > 0 ? ('small_base' as const) : null, staleNote(edition, asking.today)];
  return {
    ...common(
      asking,
      { ...reading, rank: { ...rank, ...thanRead(other, than) }, period: edition.period },
      notes,
    ),
    ...(than !== undefined && other === null ? { unread: [...question.unread, than.of.place.name] } : {}),
    kind: 'ranking',
    edition,
    scope,
    metric,
    order,
    level,
    items: n === null ? items : items.slice(0, n),
    ranked: ranked.length,
    limit: cut?.outcome ?? null,
    isNewest: isNewest(holdings, edition, [scope.code]),
    tooSmall,
  };
}

/** Regions are ranked within the country; municipalities within a region or the country. */
function scopeOf(holdings: Holdings, { level, scope }: RankAsked): Place {
  return level === 'municipality' && isRegionCode(scope.place.code) ? scope.place : holdings.place('NL');
}

function figuresOf({ holdings }: Asking, edition: EditionInfo, { code }: Place): PlaceFigures | null {
  const found = figuresAt(holdings, edition, code);
  return found.kind === 'figures' ? found.of : null;
}

/** The limit that another place sets, for the reading: a share with four decimals, as everywhere in it. */
function thanRead(limit: RankLimit | null, than: RankAsked['than']) {
  if (limit === null || than === undefined) return {};
  const value = Math.round(limit.value * 10_000) / 10_000;
  return { limit: { side: limit.side, value, than: than.of.place.code } };
}
