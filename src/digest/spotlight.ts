import type { FiguresAnswer, PlaceFigures } from '../domain/answer.ts';
import type { Spotlight } from '../domain/digest.ts';
import { isSmall, shareOf } from '../domain/figures.ts';
import type { Place } from '../domain/place.ts';
import type { Consult } from './consult.ts';

/** This week's turn: for a region one of its municipalities, for the country a region, for a municipality a comparison. */
export function spotlightOf(
  place: Place,
  weekIndex: number,
  now: FiguresAnswer,
  consult: Consult,
): Spotlight | null {
  if (place.level === 'municipality') return comparison(place, weekIndex, now, consult);
  const inOrder = now.members.toSorted((a, b) => a.place.name.localeCompare(b.place.name, 'nl'));
  const member = inOrder[weekIndex % inOrder.length];
  if (member === undefined) return null;
  const found = consult.lookup(member.place.code, null);
  const change = found?.since ?? found?.sinceUndated ?? null;
  return {
    kind: 'member',
    of: member,
    ...rankAmong(member, inOrder),
    since: change === null ? null : { from: change.from, to: change.to },
  };
}

/** Rank by dekking, 1 = highest, among the members with at least 10 people; null for a smaller one. */
function rankAmong(member: PlaceFigures, members: readonly PlaceFigures[]) {
  const shares = members.flatMap(({ figures }) => largeShare(figures) ?? []);
  const own = largeShare(member.figures);
  return {
    rank: own === null ? null : shares.filter((share) => share > own).length + 1,
    among: shares.length,
  };
}

function largeShare(figures: PlaceFigures['figures']): number | null {
  const share = shareOf(figures, 'profile_share', null);
  return share === null || isSmall(share) ? null : share.value;
}

function comparison(
  { code }: Place,
  weekIndex: number,
  now: FiguresAnswer,
  { ask }: Consult,
): Spotlight | null {
  const region = now.region?.place.code;
  const turns = [
    ...(region === undefined ? [] : [{ with: 'region', sentence: `vergelijk ${code} ${region}` } as const]),
    { with: 'size-class', sentence: `vergelijk ${code} met vergelijkbare gemeenten` },
    { with: 'owners', sentence: code },
    { with: 'trend', sentence: `trend ${code}` },
  ] as const;
  // A trend needs two editions; a turn that has nothing to say is passed over, so that no two weeks look alike.
  const able = turns.flatMap((turn) => {
    const answer = ask(turn.sentence);
    return answer.kind === 'figures' || answer.kind === 'comparison' || answer.kind === 'trend'
      ? [{ kind: 'comparison', with: turn.with, answer } as const]
      : [];
  });
  return able[weekIndex % able.length] ?? null;
}
