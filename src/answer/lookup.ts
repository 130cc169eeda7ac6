import type { Answer, Change, PlaceFigures } from '../domain/answer.ts';
import { addFigures, differenceOf, type Figures, NO_PEOPLE } from '../domain/figures.ts';
import type { AskedPlace } from '../domain/match.ts';
import type { PeriodPoint } from '../domain/question.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { type Asking, common, notesOfFigures, staleNote } from './asking.ts';
import { comparableAt, figuresAt } from './figures-at.ts';
import { dayOf, type Holdings } from './holdings.ts';
import { hasSmallMember, membersAt, mostToWin, regionAt } from './members.ts';
import { notComparable, notResolved } from './no-edition.ts';
import { figuresFor } from './places-at-date.ts';
import { membershipChange } from './region-membership.ts';
import { datedFor, editionsFor, resolveEdition, undatedFor } from './resolve-edition.ts';
import { progressOf } from './target-progress.ts';

/** Figures of one place in one edition, with its region, the country and what changed. */
export function answerLookup(asking: Asking, asked: AskedPlace, point: PeriodPoint): Answer {
  const { holdings, today } = asking;
  const { place } = asked;
  const resolved = resolveEdition(holdings, point, [place.code]);
  if (resolved.kind !== 'resolved') return notResolved(asking, resolved, [place]);
  const { edition } = resolved;
  const found = figuresFor(holdings, edition, asked);
  if (found.kind !== 'figures') return notComparable(asking, edition, place, found.kind);
  const subject = found.of;
  const earlier = changeSince(holdings, subject);
  const members = membersAt(holdings, edition, place);
  const nationalDifference = place.code === 'NL' ? differenceWithRegions(subject.figures, members) : null;
  const membership =
    earlier.dated && place.level === 'region'
      ? membershipChange(holdings, place, earlier.dated.from.edition, edition)
      : null;
  const notes = [
    ...notesOfFigures([subject]),
    hasSmallMember(members) ? ('small_base' as const) : null,
    staleNote(edition, today),
    nationalDifference ? ('national_total_differs' as const) : null,
    ...(membership?.changed ? (['region_changed', 'not_like_for_like'] as const) : []),
  ];
  const region = place.level === 'municipality' ? regionAt(holdings, edition, subject) : null;
  return {
    ...common(asking, { intent: 'lookup', period: edition.period }, notes),
    kind: 'figures',
    subject,
    region: region && printed(holdings, edition, region.code),
    country: place.code === 'NL' ? null : printed(holdings, edition, 'NL'),
    since: earlier.dated ?? null,
    sinceUndated: earlier.undated ?? null,
    members,
    mostToWin: mostToWin(members),
    otherEditions: editionsFor(holdings, [place.code]).filter(({ id }) => id !== edition.id),
    targets: asking.targets
      .filter((target) => target.place === place.code)
      .flatMap((target) => {
        const progress = progressOf(asking, target);
        return progress ? [{ target, ...progress }] : [];
      }),
    nationalDifference,
  };
}

function printed(
  holdings: Holdings,
  edition: EditionInfo,
  code: PlaceFigures['place']['code'],
): PlaceFigures | null {
  const found = figuresAt(holdings, edition, code);
  return found.kind === 'figures' ? found.of : null;
}

/** Against the previous dated edition that covers the place, else against the newest undated one. */
function changeSince(
  holdings: Holdings,
  to: PlaceFigures,
): { readonly dated: Change | null; readonly undated: Change | null } {
  const { code } = to.place;
  const changeFrom = (edition: EditionInfo | undefined): Change | null => {
    const found = edition && comparableAt(holdings, edition, code, dayOf(to.edition));
    return found?.kind === 'figures' ? { place: to.place, from: found.of, to } : null;
  };
  const { period } = to.edition;
  if (period === null) return { dated: null, undated: null };
  const previous = datedFor(holdings, [code]).findLast((edition) => edition.period < period);
  if (previous) return { dated: changeFrom(previous), undated: null };
  return {
    dated: null,
    undated: changeFrom(
      undatedFor(holdings, [code]).findLast(({ before }) => before !== null && before <= period),
    ),
  };
}

/** The published national row minus the sum of the regions; null when they agree. */
function differenceWithRegions(published: Figures, regions: readonly PlaceFigures[]): Figures | null {
  if (regions.length === 0) return null;
  const sum = regions.reduce((all, region) => addFigures(all, region.figures), NO_PEOPLE);
  return differenceOf(published, sum);
}
