import { memoize } from '../domain/memoize.ts';
import { lastDayOf, type Period } from '../domain/period.ts';
import { levelOf, type MunicipalityCode, type Place, type PlaceCode } from '../domain/place.ts';
import { type Places, type Predecessor, placeOf, predecessorsOf } from '../domain/places.ts';
import type { EditionInfo, Snapshot } from '../domain/snapshot.ts';
import { byText } from '../text/order.ts';

export type DatedEdition = EditionInfo & { readonly period: Period };

/** A snapshot with what is looked up in it again and again. */
export interface Holdings {
  readonly snapshot: Snapshot;
  /** Oldest first; of two editions of one quarter the national one comes last. */
  readonly dated: readonly DatedEdition[];
  /** The one that is certainly oldest first. */
  readonly undated: readonly EditionInfo[];
  readonly place: (code: PlaceCode) => Place;
  /** What ended on the way to this municipality, however long ago. */
  readonly predecessors: (code: MunicipalityCode) => readonly Predecessor[];
}

/** Made once per snapshot, which never changes. */
export const holdingsOf = memoize(makeHoldings, new WeakMap<Snapshot, Holdings>());

/** Last day of the edition's quarter; null when it is undated. */
export function dayOf(edition: EditionInfo): string | null {
  return edition.period === null ? null : lastDayOf(edition.period);
}

function makeHoldings(snapshot: Snapshot): Holdings {
  const { places } = snapshot;
  const national = (edition: EditionInfo) => (edition.scope === 'NL' ? 1 : 0);
  return {
    snapshot,
    dated: snapshot.editions
      .filter((edition): edition is DatedEdition => edition.period !== null)
      .toSorted((a, b) => byText(a.period, b.period) || national(a) - national(b)),
    undated: snapshot.editions
      .filter((edition) => edition.period === null)
      .toSorted((a, b) => byText(a.before ?? '', b.before ?? '')),
    place: memoize((code: PlaceCode) => namedPlace(places, code)),
    predecessors: memoize((code: MunicipalityCode) => predecessorsOf(places, code)),
  };
}

function namedPlace(places: Places, code: PlaceCode): Place {
  return placeOf(places, code) ?? { level: levelOf(code), code, name: code };
}
