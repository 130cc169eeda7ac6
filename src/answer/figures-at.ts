import type { PlaceFigures } from '../domain/answer.ts';
import { addFigures, NO_PEOPLE } from '../domain/figures.ts';
import { type Day, firstDayOf } from '../domain/period.ts';
import { isMunicipalityCode, type MunicipalityCode, type Place, type PlaceCode } from '../domain/place.ts';
import { existsOn } from '../domain/places.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { dayOf, type Holdings } from './holdings.ts';

/** What an edition has for a place. */
export type FoundFigures =
  | { readonly kind: 'figures'; readonly of: PlaceFigures }
  /** It was split later on the way to this place, so that its people cannot be followed. */
  | { readonly kind: 'split'; readonly places: readonly Place[] }
  /** Some, but not all of its predecessors stand in the edition. */
  | { readonly kind: 'incomplete'; readonly places: readonly Place[] }
  | { readonly kind: 'none' };

/** As printed; a municipality that did not exist yet is the sum of its predecessors. */
export function figuresAt(holdings: Holdings, edition: EditionInfo, code: PlaceCode): FoundFigures {
  const row = holdings.snapshot.figuresOf(edition.id, code);
  if (row === undefined) {
    return isMunicipalityCode(code) ? summedAt(holdings, edition, code, null) : { kind: 'none' };
  }
  const register = edition.register.get(code) ?? null;
  const of = { place: holdings.place(code), edition, figures: row, register, summedFrom: [] };
  return { kind: 'figures', of };
}

/**
 * Within the borders that a municipality had on `borders`: predecessors that had gone into it by then are added, so
 * that points in time can be compared.
 */
export function comparableAt(
  holdings: Holdings,
  edition: EditionInfo,
  code: PlaceCode,
  borders: Day | null,
): FoundFigures {
  return isMunicipalityCode(code)
    ? summedAt(holdings, edition, code, borders)
    : figuresAt(holdings, edition, code);
}

function summedAt(
  holdings: Holdings,
  edition: EditionInfo,
  code: MunicipalityCode,
  borders: Day | null,
): FoundFigures {
  const stands = (part: MunicipalityCode) => holdings.snapshot.figuresOf(edition.id, part) !== undefined;
  const parts = partsAt(holdings, edition, code, borders, stands);
  const standing = parts.filter((part) => stands(part.code));
  if (standing.length === 0) return { kind: 'none' };
  const split = parts.filter((part) => part.wasSplit);
  if (split.length > 0) return { kind: 'split', places: split.map((part) => holdings.place(part.code)) };
  const missing = parts.filter((part) => !stands(part.code));
  if (missing.length > 0) {
    return { kind: 'incomplete', places: missing.map((part) => holdings.place(part.code)) };
  }
  const figures = standing.reduce((sum, part) => {
    const row = holdings.snapshot.figuresOf(edition.id, part.code);
    return row === undefined ? sum : addFigures(sum, row);
  }, NO_PEOPLE);
  const printed = standing.length === 1 && standing[0]?.code === code;
  const summedFrom = printed ? [] : standing.map((part) => holdings.place(part.code));
  const register = printed ? (edition.register.get(code) ?? null) : null;
  return { kind: 'figures', of: { place: holdings.place(code), edition, figures, register, summedFrom } };
}

interface Part {
  readonly code: MunicipalityCode;
  readonly wasSplit: boolean;
}

/** The municipalities that had to stand in the edition, at its date, to make up the whole. */
function partsAt(
  holdings: Holdings,
  edition: EditionInfo,
  code: MunicipalityCode,
  borders: Day | null,
  stands: (part: MunicipalityCode) => boolean,
): readonly Part[] {
  const { municipalities } = holdings.snapshot.places;
  const own = municipalities.get(code);
  const day = dayOf(edition);
  const since = own?.validFrom ?? '';
  const reference = borders !== null && borders > since ? borders : since;
  const joinedLater = holdings.predecessors(code).filter((former) => {
    const end = municipalities.get(former.code)?.validTo ?? null;
    return end !== null && end < reference;
  });
  if (edition.period === null || day === null) return undatedParts(holdings, code, joinedLater, stands);
  const firstDay = firstDayOf(edition.period);
  const parts = joinedLater.filter((former) => {
    const municipality = municipalities.get(former.code);
    if (municipality === undefined) return false;
    if (existsOn(municipality, day)) return true;
    // It ended within the quarter: it counts when it is still printed.
    return municipality.validTo !== null && municipality.validTo >= firstDay && stands(former.code);
  });
  const existed = own === undefined || existsOn(own, day) || stands(code);
  return existed ? [{ code, wasSplit: false }, ...parts] : parts;
}

/** Without a date the rows themselves tell which municipalities existed. */
function undatedParts(
  holdings: Holdings,
  code: MunicipalityCode,
  joinedLater: readonly Part[],
  stands: (part: MunicipalityCode) => boolean,
): readonly Part[] {
  const standing = joinedLater.filter((former) => stands(former.code));
  if (stands(code)) return [{ code, wasSplit: false }, ...standing];
  const { municipalities } = holdings.snapshot.places;
  // A predecessor that does not stand itself may stand as its own predecessors.
  const missing = joinedLater.filter(
    (former) =>
      !stands(former.code) &&
      municipalities.get(former.code)?.successors.some((next) => !stands(next)) &&
      !holdings.predecessors(former.code).some((older) => stands(older.code)),
  );
  return [...standing, ...missing];
}
