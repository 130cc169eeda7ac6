import type { NoEditionAnswer, NoEditionReason, Note, PlaceFigures, Reading } from '../domain/answer.ts';
import type { Place } from '../domain/place.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { type Asking, common, notesOfFigures, staleNote } from './asking.ts';
import type { FoundFigures } from './figures-at.ts';
import { editionsFor, type NotResolved } from './resolve-edition.ts';

interface Refusal {
  readonly reason: NoEditionReason;
  readonly place: Place | null;
  readonly reading: Partial<Reading>;
  readonly wanted?: string | null;
  readonly available?: readonly EditionInfo[];
  readonly instead?: readonly PlaceFigures[];
  readonly notes?: readonly (Note | null)[];
}

/** The place is known, and there is no figure for it at that date. Says what is held instead. */
export function noEdition(asking: Asking, refusal: Refusal): NoEditionAnswer {
  const instead = refusal.instead ?? [];
  const notes = [
    ...notesOfFigures(instead),
    staleNote(instead[0]?.edition, asking.today),
    ...(refusal.notes ?? []),
  ];
  return {
    ...common(asking, refusal.reading, notes),
    kind: 'no-edition',
    reason: refusal.reason,
    place: refusal.place,
    wanted: refusal.wanted ?? null,
    available: refusal.available ?? (refusal.place ? editionsFor(asking.holdings, [refusal.place.code]) : []),
    instead,
  };
}

/** For an edition that could not be found; what is held is that for all the places together. */
export function notResolved(
  asking: Asking,
  failed: NotResolved,
  places: readonly Place[],
  reading: Partial<Reading> = {},
): NoEditionAnswer {
  const shared = editionsFor(
    asking.holdings,
    places.map(({ code }) => code),
  );
  return noEdition(asking, {
    reason: failed.reason,
    place: withoutPeriod(asking, places, failed.period) ?? places[0] ?? null,
    wanted: failed.wanted,
    reading: { period: failed.period, ...reading },
    ...(places.length > 1 && shared.length > 0 ? { available: shared } : {}),
  });
}

/** The first of the places that no edition of that quarter covers: the one to name. */
function withoutPeriod(
  { holdings }: Asking,
  places: readonly Place[],
  period: Reading['period'],
): Place | undefined {
  return places.find(({ code }) =>
    editionsFor(holdings, [code]).every((edition) => edition.period !== period),
  );
}

/** The edition is held, and the place cannot be followed to it through mergers and splits. */
export function notComparable(
  asking: Asking,
  edition: EditionInfo,
  place: Place,
  found: Exclude<FoundFigures['kind'], 'figures'>,
  reading: Partial<Reading> = {},
): NoEditionAnswer {
  return noEdition(asking, {
    reason: found === 'none' ? 'not-covered' : 'not-comparable',
    place,
    wanted: edition.period,
    reading: { period: edition.period, ...reading },
    available: editionsFor(asking.holdings, [place.code]).filter(({ id }) => id !== edition.id),
    notes: [found === 'split' ? 'split' : null],
  });
}
