import type { Day } from '../domain/period.ts';
import { levelOf, type Place, type PlaceCode, THE_COUNTRY } from '../domain/place.ts';
import placeNames from './place-names.json' with { type: 'json' };

const names: Readonly<Record<string, string>> = placeNames.names;
const until: Readonly<Record<string, string>> = placeNames.until;

/** Names people say in running text instead of the official one. */
const SPOKEN: Readonly<Record<string, string>> = {
  "'s-Gravenhage": 'Den Haag',
  "'s-Hertogenbosch": 'Den Bosch',
  'Nuenen, Gerwen en Nederwetten': 'Nuenen c.a.',
};

const regionNames = new Set(named('AM'));
/** What a municipality and a labour-market region are both called, such as Groningen. */
const sharedNames = new Set(named('GM').filter((name) => regionNames.has(name)));

/** A place that is offered, and the village or former municipality it is offered for. */
export interface NamedPlace {
  readonly place: Place;
  readonly as: string | null;
}

export function spokenName(place: Place): string {
  return SPOKEN[place.name] ?? place.name;
}

export function isAlsoOtherLevel(place: Place): boolean {
  return sharedNames.has(place.name);
}

/** Place of a code that comes without its name, such as the scope of an edition. */
export function placeOfCode(code: PlaceCode): Place {
  if (code === 'NL') return THE_COUNTRY;
  return { level: levelOf(code), code, name: names[code] ?? code };
}

/** First day a former municipality was part of its successor; undefined when it still exists. */
export function mergedSince(code: PlaceCode): Day | undefined {
  const lastDay = until[code];
  if (lastDay === undefined) return undefined;
  const next = new Date(`${lastDay}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** What a person wrote, fit to be repeated: one line, at most 60 characters. */
export function echo(written: string): string {
  const line = [...written.replace(/[\p{C}\s]+/gu, ' ').trim()];
  return line.length <= 60 ? line.join('') : `${line.slice(0, 59).join('')}…`;
}

function named(kind: 'AM' | 'GM'): readonly string[] {
  return Object.entries(names).flatMap(([code, name]) => (code.startsWith(kind) ? [name] : []));
}
