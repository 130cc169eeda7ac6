import type { NoEditionReason } from '../domain/answer.ts';
import type { EditionId } from '../domain/edition.ts';
import { memoizeOf } from '../domain/memoize.ts';
import { type Period, periodOf, shiftPeriod } from '../domain/period.ts';
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
  return resolved(undatedFor(holdings, codes).at(-1)) ?? none(holdings, codes);
}

/** The same, without falling back on an undated edition. */
export function resolveDated(
  holdings: Holdings,
  point: PeriodPoint,
  codes: readonly PlaceCode[],
): Resolved<DatedEdition> {
  const newestOf = (editions: readonly DatedEdition[]) =>
    resolved(editions.findLast((edition) => coversAll(holdings, edition, codes)));
  const inTime = (time: string, wanted: Wanted) =>
    newestOf(editionsOf(holdings, time)) ?? failed(holdings, editionsOf(holdings, time), codes, wanted);
  const inQuarter = (period: Period) => inTime(period, { wanted: period, period });
  switch (point.kind) {
    case 'undated':
      return none(holdings, codes);
    case 'newest':
      return newestOf(holdings.dated) ?? none(holdings, codes);
    case 'oldest':
      return resolved(datedFor(holdings, codes).at(0)) ?? none(holdings, codes);
    case 'quarter': {
      const written = inQuarter(point.period);
      if (written.kind === 'resolved' || point.yearAssumed !== true) return written;
      // Only "q2" was written: then the newest second quarter that is held is meant.
      return newestOf(editionsOf(holdings, point.period.slice(4))) ?? written;
    }
    case 'year':
      return inTime(`${point.year}-`, { wanted: String(point.year), period: periodOf(point.year, 4) });
    case 'previous-quarter':
    case 'previous-year': {
      const newest = newestOf(holdings.dated)?.edition;
      if (!newest) return none(holdings, codes);
      return inQuarter(shiftPeriod(newest.period, point.kind === 'previous-quarter' ? -1 : -4));
    }
  }
}

/** Whether no newer dated edition holds all of the places. */
export function isNewest(holdings: Holdings, edition: EditionInfo, codes: readonly PlaceCode[]): boolean {
  return datedFor(holdings, codes).at(-1)?.id === edition.id;
}

/** The dated editions of a quarter (`2020-Q4`), of a year (`2020-`) or of a quarter of any year (`-Q4`). */
const editionsOf = memoizeOf((holdings: Holdings, time: string) =>
  holdings.dated.filter((edition) => edition.period.includes(time)),
);

/** The dated editions that hold all of the places, oldest first. */
export function datedFor(holdings: Holdings, codes: readonly PlaceCode[]): readonly DatedEdition[] {
  const [first, second] = codes;
  if (first !== undefined && second === undefined) return coverageOf(holdings, first).dated;
  return holdings.dated.filter((edition) => coversAll(holdings, edition, codes));
}

/** The undated editions that hold all of the places, the certainly oldest first. */
export function undatedFor(holdings: Holdings, codes: readonly PlaceCode[]): readonly EditionInfo[] {
  return holdings.undated.filter((edition) => coversAll(holdings, edition, codes));
}

/** Editions that hold all of the places, newest first, the undated ones last. */
export function editionsFor(holdings: Holdings, codes: readonly PlaceCode[]): readonly EditionInfo[] {
  const [first, second] = codes;
  if (first !== undefined && second === undefined) return coverageOf(holdings, first).newestFirst;
  return coverageOf(holdings, first ?? 'NL').newestFirst.filter((edition) =>
    coversAll(holdings, edition, codes),
  );
}

function coversAll(holdings: Holdings, edition: EditionInfo, codes: readonly PlaceCode[]): boolean {
  return codes.every((code) => coverageOf(holdings, code).ids.has(edition.id));
}

interface Coverage {
  readonly dated: readonly DatedEdition[];
  readonly newestFirst: readonly EditionInfo[];
  readonly ids: ReadonlySet<EditionId>;
}

const coverageOf = memoizeOf((holdings: Holdings, code: PlaceCode): Coverage => {
  const covers = (edition: EditionInfo) => figuresAt(holdings, edition, code).kind !== 'none';
  const dated = holdings.dated.filter(covers);
  const newestFirst = [...dated.toReversed(), ...holdings.undated.filter(covers).toReversed()];
  return { dated, newestFirst, ids: new Set(newestFirst.map(({ id }) => id)) };
});

type Wanted = Pick<NotResolved, 'wanted' | 'period'>;

function resolved<Edition extends EditionInfo>(edition: Edition | undefined) {
  return edition && ({ kind: 'resolved', edition } as const);
}

/** Why none of the editions of that time holds all of the places. */
function failed(
  holdings: Holdings,
  ofThatTime: readonly DatedEdition[],
  codes: readonly PlaceCode[],
  wanted: Wanted,
): NotResolved {
  if (holdings.snapshot.editions.length === 0) return { ...none(holdings, codes), ...wanted };
  const eachSomewhere = codes.every((code) =>
    ofThatTime.some(({ id }) => coverageOf(holdings, code).ids.has(id)),
  );
  const reason = ofThatTime.length === 0 ? 'not-held' : eachSomewhere ? 'no-shared-edition' : 'not-covered';
  return { kind: 'not-resolved', reason, ...wanted };
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
