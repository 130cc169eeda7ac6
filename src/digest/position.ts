import type { PlaceFigures } from '../domain/answer.ts';
import type { Neighbours, Position } from '../domain/digest.ts';
import { isSmall, type ShareMetric, shareOf } from '../domain/figures.ts';

/** Where a place stands among others by a share, itself included; null where fewer than 10 people are in its own. */
export function positionOf(
  place: PlaceFigures,
  all: readonly PlaceFigures[],
  metric: ShareMetric,
): Position | null {
  const own = largeShare(place, metric);
  if (own === null) return null;
  const shares = all.flatMap((one) => largeShare(one, metric) ?? []);
  return {
    higher: shares.filter((share) => share > own).length,
    lower: shares.filter((share) => share < own).length,
    same: shares.filter((share) => share === own).length - 1,
    of: shares.length,
    tooSmall: all.length - shares.length,
  };
}

/** The places above and below it by dekking; null where fewer than two are large enough. */
export function neighboursOf(place: PlaceFigures, all: readonly PlaceFigures[]): Neighbours | null {
  const position = positionOf(place, all, 'profile_share');
  const ranked = all
    .filter((one) => largeShare(one, 'profile_share') !== null)
    .toSorted((a, b) => shareFor(b) - shareFor(a) || a.place.name.localeCompare(b.place.name, 'nl'));
  const [highest] = ranked;
  const lowest = ranked.at(-1);
  if (highest === undefined || lowest === undefined || ranked.length < 2) return null;
  const index = ranked.findIndex((one) => one.place.code === place.place.code);
  return {
    position,
    highest,
    lowest,
    above: index < 0 ? null : (ranked[index - 1] ?? null),
    below: index < 0 ? null : (ranked[index + 1] ?? null),
  };
}

function shareFor(of: PlaceFigures): number {
  return largeShare(of, 'profile_share') ?? 0;
}

function largeShare({ figures, register }: PlaceFigures, metric: ShareMetric): number | null {
  const share = shareOf(figures, metric, register);
  return share === null || isSmall(share) ? null : share.value;
}
