import type { FiguresAnswer, PlaceFigures } from '../domain/answer.ts';
import type { Short, ToWin } from '../domain/digest.ts';
import { type CountMetric, countOf, isSmall, type Share, shareOf } from '../domain/figures.ts';

const MOST_SHOWN = 3;
const ROUND_NUMBERS = [10, 25, 50, 100] as const;
const VISIBLE_POINTS = 0.5;

/** Where most can be won. The figures stay the same for a quarter, so each week looks at them from another side. */
export function toWinOf(weekIndex: number, now: FiguresAnswer): ToWin | null {
  const sides =
    now.subject.place.level === 'municipality'
      ? [own(now), toRegion(now), some(now)]
      : [
          most('without_profile', now),
          toAverage(now),
          most('municipal_without', now),
          most('uwv_without', now),
        ];
  const able = sides.filter((side) => side !== null);
  return able[weekIndex % able.length] ?? null;
}

function most(metric: CountMetric, { subject, members }: FiguresAnswer): ToWin | null {
  const people = (of: PlaceFigures) => countOf(of.figures, metric);
  const first = members
    .filter((member) => people(member) > 0)
    .toSorted((a, b) => people(b) - people(a) || a.place.name.localeCompare(b.place.name, 'nl'))
    .slice(0, MOST_SHOWN);
  if (first.length === 0) return null;
  const together = first.reduce((sum, member) => sum + people(member), 0);
  return { kind: 'most', metric, members: first, together, all: people(subject) };
}

function toAverage({ subject, members }: FiguresAnswer): ToWin | null {
  const short = shortOf(subject, members).slice(0, MOST_SHOWN);
  return short.length === 0 ? null : { kind: 'to-average', average: subject, short };
}

function toRegion({ subject, region }: FiguresAnswer): ToWin | null {
  const [short] = region === null ? [] : shortOf(region, [subject]);
  return region === null || short === undefined ? null : { kind: 'to-region', region, short };
}

/** Those below the dekking of the whole, most profiles short first; none with fewer than 10 people. */
function shortOf(whole: PlaceFigures, members: readonly PlaceFigures[]): readonly Short[] {
  const goal = dekking(whole).value ?? 0;
  return members
    .filter((of) => !isSmall(dekking(of)))
    .map((of) => ({ of, profiles: Math.ceil(goal * dekking(of).of - 1e-6) - dekking(of).part }))
    .filter(({ profiles }) => profiles > 0)
    .toSorted((a, b) => b.profiles - a.profiles || a.of.place.name.localeCompare(b.of.place.name, 'nl'));
}

function own({ subject }: FiguresAnswer): ToWin {
  return { kind: 'own', of: subject };
}

/** A round number of profiles that shows in the dekking; null where not that many are missing, or fewer than 10 counted. */
function some({ subject }: FiguresAnswer): ToWin | null {
  const share = dekking(subject);
  const pointsOf = (profiles: number) => (profiles / share.of) * 100;
  const profiles = ROUND_NUMBERS.find((number) => pointsOf(number) >= VISIBLE_POINTS);
  if (isSmall(share) || profiles === undefined) return null;
  if (profiles > countOf(subject.figures, 'without_profile')) return null;
  return { kind: 'more', of: subject, profiles, points: pointsOf(profiles) };
}

function dekking({ figures }: PlaceFigures): Share {
  return shareOf(figures, 'profile_share', null) ?? { value: null, part: 0, of: 0 };
}
