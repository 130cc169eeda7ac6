import type { EditionDate } from '../../domain/edition.ts';
import { type Day, firstDayOf, lastDayOf } from '../../domain/period.ts';
import type { MunicipalityCode } from '../../domain/place.ts';
import type { Municipality, Places } from '../../domain/places.ts';

/** First and last day on which a name may have been valid: the quarter, or all days before the bound. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

const LONG_AGO: Day = '0000-01-01';

export function daysOf(date: EditionDate): Days {
  if (date.period !== null) return { first: firstDayOf(date.period), last: lastDayOf(date.period) };
  const bound = firstDayOf(date.before);
  return { first: LONG_AGO, last: dayBefore(bound) };
}

/** Whether a municipality existed on any of the days. */
export function existedIn(municipality: Municipality, days: Days): boolean {
  return (
    (municipality.validFrom === null || municipality.validFrom <= days.last) &&
    (municipality.validTo === null || municipality.validTo >= days.first)
  );
}

export function validCodes(
  codes: readonly MunicipalityCode[],
  days: Days,
  places: Places,
): readonly MunicipalityCode[] {
  return codes.filter((code) => {
    const municipality = places.municipalities.get(code);
    return municipality !== undefined && existedIn(municipality, days);
  });
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
