import type { PlaceFigures } from '../domain/answer.ts';
import type { Mover } from '../domain/digest.ts';
import { isSmall, shareOf } from '../domain/figures.ts';

const MOST_SHOWN = 3;

/**
 * The members whose dekking rose or fell most, in percentage points; at most three each way. Members with fewer than 10
 * people at either end are no movers: their share jumps with every person.
 */
export function moversOf(
  before: readonly PlaceFigures[],
  after: readonly PlaceFigures[],
): { readonly up: readonly Mover[]; readonly down: readonly Mover[] } {
  const movers = after.flatMap((to) => {
    const from = before.find((member) => member.place.code === to.place.code);
    const points = from === undefined ? null : pointsBetween(from, to);
    return from === undefined || points === null ? [] : [{ place: to.place, from, to, points }];
  });
  const byName = (a: Mover, b: Mover) => a.place.name.localeCompare(b.place.name, 'nl');
  return {
    up: movers
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || byName(a, b))
      .slice(0, MOST_SHOWN),
    down: movers
      .filter(({ points }) => points < 0)
      .sort((a, b) => a.points - b.points || byName(a, b))
      .slice(0, MOST_SHOWN),
  };
}

function pointsBetween(from: PlaceFigures, to: PlaceFigures): number | null {
  const then = shareOf(from.figures, 'profile_share', null);
  const now = shareOf(to.figures, 'profile_share', null);
  if (then === null || now === null || isSmall(then) || isSmall(now)) return null;
  if (then.value === null || now.value === null) return null;
  return (now.value - then.value) * 100;
}
