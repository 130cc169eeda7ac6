import type { Day } from '../domain/period.ts';
import type { Place, PlaceCode } from '../domain/place.ts';
import placeNames from './place-names.json' with { type: 'json' };

const names: Readonly<Record<string, string>> = placeNames.names;
const until: Readonly<Record<string, string>> = placeNames.until;

/** Names people say in running text instead of the official one. */
const SPOKEN: Readonly<Record<string, string>> = {
  "'s-Gravenhage": 'Den Haag',
  "'s-Hertogenbosch": 'Den Bosch',
  'Nuenen, Gerwen en Nederwetten': 'Nuenen c.a.',
};

/** Municipalities that share their name with a labour-market region. */
const MUNICIPALITY_AND_REGION = new Set(['Groningen', 'Amersfoort', 'Gorinchem']);

export function spokenName(place: Place): string {
  return SPOKEN[place.name] ?? place.name;
}

export function isAlsoOtherLevel(place: Place): boolean {
  return MUNICIPALITY_AND_REGION.has(place.name);
}

/** Place of a code that comes without its name, such as the scope of an edition. */
export function placeOfCode(code: PlaceCode): Place {
  if (code === 'NL') return { level: 'country', code, name: 'Nederland' };
  return {
    level: code.startsWith('GM') ? 'municipality' : 'region',
    code,
    name: names[code] ?? code,
  };
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
