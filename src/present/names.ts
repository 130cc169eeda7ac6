import type { Place } from '../domain/place.ts';

/** Names people say in running text instead of the official one. */
const SPOKEN: Readonly<Record<string, string>> = {
  "'s-Gravenhage": 'Den Haag',
  "'s-Hertogenbosch": 'Den Bosch',
  'Nuenen, Gerwen en Nederwetten': 'Nuenen c.a.',
};

/** A place that is offered, and the village or former municipality it is offered for. */
export interface NamedPlace {
  readonly place: Place;
  readonly as: string | null;
}

export function spokenName(place: Place): string {
  return SPOKEN[place.name] ?? place.name;
}

/** What a person wrote, fit to be repeated: one line, at most 60 characters. */
export function echo(written: string): string {
  const line = [...written.replace(/[\p{C}\s]+/gu, ' ').trim()];
  return line.length <= 60 ? line.join('') : `${line.slice(0, 59).join('')}…`;
}
