import type { FiguresAnswer, PlaceFigures } from '../domain/answer.ts';
import { countedDifferently } from '../domain/counting-rules.ts';
import type { Since, Spotlight } from '../domain/digest.ts';
import type { ShareMetric } from '../domain/figures.ts';
import type { Consult } from './consult.ts';
import { neighboursOf, positionOf } from './position.ts';

/** This week's turn: for a region one of its municipalities, for the country a region, for a municipality a comparison. */
export function spotlightOf(weekIndex: number, now: FiguresAnswer, consult: Consult): Spotlight | null {
  return now.subject.place.level === 'municipality'
    ? comparison(weekIndex, now, consult)
    : memberInTheLight(weekIndex, now, consult);
}

/** A member is looked at by another share each time its turn comes, and its neighbours in the order by another one too. */
const LOOKED_AT_BY: readonly ShareMetric[] = [
  'profile_share',
  'municipal_profile_share',
  'uwv_profile_share',
];

function memberInTheLight(weekIndex: number, { members }: FiguresAnswer, consult: Consult): Spotlight | null {
  const inOrder = members.toSorted((a, b) => a.place.name.localeCompare(b.place.name, 'nl'));
  const turn = weekIndex % inOrder.length;
  const round = Math.floor(weekIndex / inOrder.length);
  const of = inOrder[turn];
  const wanted = LOOKED_AT_BY[(turn + round) % LOOKED_AT_BY.length];
  if (of === undefined || wanted === undefined) return null;
  const metric = positionOf(of, members, wanted) === null ? 'profile_share' : wanted;
  return {
    kind: 'member',
    of,
    metric,
    position: positionOf(of, members, metric),
    since: sinceOf(consult.lookup(of.place.code, null)),
  };
}

/** What changed since the edition before it, dated or not. */
export function sinceOf(now: FiguresAnswer | null): Since | null {
  const change = now?.since ?? now?.sinceUndated ?? null;
  if (change === null) return null;
  const { from, to } = change;
  return { from, to, otherRules: countedDifferently([from.edition.period, to.edition.period]) };
}

/** A turn that has nothing to say is passed over, so that no two weeks look alike. */
function comparison(weekIndex: number, now: FiguresAnswer, { ask, lookup }: Consult): Spotlight | null {
  const { subject: of, region, country } = now;
  const others = [region, country].filter((one) => one !== null);
  const inRegion = region === null ? [] : (lookup(region.place.code, null)?.members ?? []);
  const trend = ask(`trend ${of.place.code}`);
  const able: readonly (Spotlight | null)[] = [
    others.length === 0 ? null : { kind: 'beside', of, others },
    region === null ? null : amongNeighbours(of, inRegion, region.place),
    { kind: 'owners', of, others },
    amongItsSize(of, ask),
    trend.kind === 'trend' ? { kind: 'trend', of, answer: trend } : null,
  ];
  const turns = able.filter((turn) => turn !== null);
  return turns[weekIndex % turns.length] ?? null;
}

function amongItsSize(of: PlaceFigures, ask: Consult['ask']): Spotlight | null {
  const answer = ask(`vergelijk ${of.place.code} met vergelijkbare gemeenten`);
  if (answer.kind !== 'comparison' || answer.peers === null) return null;
  return amongNeighbours(of, [of, ...answer.peers.rows], answer.peers.class);
}

function amongNeighbours(
  of: PlaceFigures,
  all: readonly PlaceFigures[],
  among: Extract<Spotlight, { kind: 'neighbours' }>['among'],
): Spotlight | null {
  const neighbours = neighboursOf(of, all);
  return neighbours && { kind: 'neighbours', of, among, neighbours };
}
