import type { NoEditionReason } from '../domain/answer.ts';
import { type Period, periodOf, shiftPeriod, yearOf } from '../domain/period.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { PeriodPoint } from '../domain/question.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { figuresAt } from './figures-at.ts';
import type { DatedEdition, Holdings } from './holdings.ts';

export interface NotResolved {
  readonly kind: 'not-resolved';
  readonly reason: NoEditionReason;
  /** The quarter or year asked for, such as `2024-Q1` or `2023`. */
  readonly wanted: string | null;
  /** The quarter that stands in the reading. */
  readonly period: Period | null;
}

export type Resolved<Edition extends EditionInfo = EditionInfo> =
  | { readonly kind: 'resolved'; readonly edition: Edition }
  | NotResolved;

/** The one edition that holds figures for all of `codes` at the point in time asked. */
export function resolveEdition(
  holdings: Holdings,
  point: PeriodPoint,
  codes: readonly PlaceCode[],
): Resolved {
  if (point.kind !== 'undated') {
    const dated = resolveDated(holdings, point, codes);
    if (dated.kind === 'resolved' || point.kind !== 'newest' || dated.reason === 'empty') return dated;
  }
  const undated = holdings.undated.findLast((edition) => coversAll(holdings, edition, codes));
  return undated ? { kind: 'resolved', edition: undated } : none(holdings, codes);
}

/** The same, without falling back on an undated edition. */
export function resolveDated(
  holdings: Holdings,
  point: PeriodPoint,
  codes: readonly PlaceCode[],
): Resolved<DatedEdition> {
  const inYear = (year: number) => holdings.dated.filter((edition) => yearOf(edition.period) === year);
  const inQuarter = (period: Period) => holdings.dated.filter((edition) => edition.period === period);
  const newest = holdings.dated.findLast((edition) => coversAll(holdings, edition, codes));
  switch (point.kind) {
    case 'newest':
      return newest ? { kind: 'resolved', edition: newest } : none(holdings, codes);
    case 'undated':
      return none(holdings, codes);
    case 'oldest': {
      const oldest = holdings.dated.find((edition) => coversAll(holdings, edition, codes));
      return oldest ? { kind: 'resolved', edition: oldest } : none(holdings, codes);
    }
    case 'quarter':
      return among(holdings, inQuarter(point.period), codes, point.period, point.period);
    case 'year':
      return among(holdings, inYear(point.year), codes, String(point.year), periodOf(point.year, 4));
    case 'previous-quarter':
    case 'previous-year': {
      if (newest === undefined) return none(holdings, codes);
      const period = shiftPeriod(newest.period, point.kind === 'previous-quarter' ? -1 : -4);
      return among(holdings, inQuarter(period), codes, period, period);
    }
  }
}

export function covers(holdings: Holdings, edition: EditionInfo, code: PlaceCode): boolean {
  return figuresAt(holdings, edition, code).kind !== 'none';
}

export function coversAll(holdings: Holdings, edition: EditionInfo, codes: readonly PlaceCode[]): boolean {
  return codes.every((code) => covers(holdings, edition, code));
}

/** Editions that hold all of the places, newest first, the undated ones last. */
export function editionsFor(holdings: Holdings, codes: readonly PlaceCode[]): readonly EditionInfo[] {
  const inOrder = [...holdings.dated.toReversed(), ...holdings.undated.toReversed()];
  return inOrder.filter((edition) => coversAll(holdings, edition, codes));
}

function among(
  holdings: Holdings,
  candidates: readonly DatedEdition[],
  codes: readonly PlaceCode[],
  wanted: string,
  period: Period,
): Resolved<DatedEdition> {
  const edition = candidates.findLast((candidate) => coversAll(holdings, candidate, codes));
  if (edition) return { kind: 'resolved', edition };
  if (holdings.snapshot.editions.length === 0) return none(holdings, codes);
  const eachSomewhere = codes.every((code) =>
    candidates.some((candidate) => covers(holdings, candidate, code)),
  );
  const reason = candidates.length === 0 ? 'not-held' : eachSomewhere ? 'no-shared-edition' : 'not-covered';
  return { kind: 'not-resolved', reason, wanted, period };
}

function none(holdings: Holdings, codes: readonly PlaceCode[]): NotResolved {
  const reason =
    holdings.snapshot.editions.length === 0
      ? 'empty'
      : codes.length > 1 || codes[0] === 'NL'
        ? 'no-shared-edition'
        : 'not-covered';
  return { kind: 'not-resolved', reason, wanted: null, period: null };
}
