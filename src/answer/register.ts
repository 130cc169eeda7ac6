import type { Answer, PlaceFigures } from '../domain/answer.ts';
import type { AskedPlace } from '../domain/match.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { type Asking, common, notesOfFigures, staleNote } from './asking.ts';
import { figuresAt } from './figures-at.ts';
import type { Holdings } from './holdings.ts';
import { regionToday } from './members.ts';
import { noEdition, notResolved } from './no-edition.ts';
import { pointOf } from './read-period.ts';
import { editionsFor, resolveEdition } from './resolve-edition.ts';

/**
 * Totaal in Sonar against the doelgroepregister. Without a period: every edition that prints the register's size for
 * the place. Never for a municipality. What has none is told which editions do have it: for its region, else at all.
 */
export function answerRegister(asking: Asking, asked: AskedPlace): Answer {
  const { question, holdings, today } = asking;
  const { place } = asked;
  const point = pointOf(question.period);
  const filled = { metric: 'register_share' } as const;
  const region = regionToday(asking, place.code);
  const available = editionsFor(holdings, [region ?? place.code]).filter(({ register }) =>
    register.has(region ?? place.code),
  );
  const elsewhere = withRegister(holdings);
  const resolved = resolveEdition(holdings, point, [place.code]);
  if (resolved.kind !== 'resolved') return notResolved(asking, resolved, [place], filled);
  const editions =
    point.kind === 'newest' ? available : available.filter(({ id }) => id === resolved.edition.id);
  const points = editions
    .flatMap((edition): readonly PlaceFigures[] => {
      const found = figuresAt(holdings, edition, place.code);
      return found.kind === 'figures' && found.of.register !== null ? [found.of] : [];
    })
    .toReversed();
  const newest = points.findLast(({ edition }) => edition.period !== null) ?? points.at(-1);
  if (!newest) {
    return noEdition(asking, {
      reason: 'no-register',
      place,
      wanted: point.kind === 'newest' ? null : resolved.edition.period,
      reading: { ...filled, period: resolved.edition.period },
      available: available.length > 0 ? available : elsewhere,
    });
  }
  const notes = [...notesOfFigures(points), staleNote(newest.edition, today)];
  return {
    ...common(asking, { ...filled, period: newest.edition.period }, notes),
    kind: 'register',
    place,
    points,
  };
}

/** The editions that print the size of the register for some region. */
export function withRegister({ snapshot }: Holdings): readonly EditionInfo[] {
  return snapshot.editions.filter(({ register }) => register.size > 0);
}
