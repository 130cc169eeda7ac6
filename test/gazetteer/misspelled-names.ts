import type { Places } from '../../src/domain/places.ts';
import { makeNameBook } from '../../src/gazetteer/name-book.ts';
import { keyOf } from '../../src/gazetteer/name-key.ts';
import { editDistance } from '../../src/text/edit-distance.ts';
import { wordsOf } from '../../src/text/fold.ts';
import type { Random } from './random.ts';
import type { Slip } from './slips.ts';

export type NameKind = 'municipality' | 'region' | 'former' | 'alias' | 'village';

export interface Misspelling {
  readonly kind: NameKind;
  readonly slip: string;
  readonly name: string;
  readonly written: string;
}

/** How often each name is tried: what is asked most is tried most. */
const TIMES: Readonly<Record<NameKind, number>> = {
  municipality: 4,
  region: 6,
  former: 3,
  alias: 2,
  village: 1,
};

/** Fair misspellings of every name: not a known name, and nearer to its own place than to any other. */
export function fairMisspellings(
  places: Places,
  slips: Readonly<Record<string, Slip>>,
  random: Random,
): readonly Misspelling[] {
  const isFair = fairness(places);
  return namesOf(places).flatMap(([kind, name]) =>
    Array.from({ length: TIMES[kind] }, (): Misspelling | null => {
      const [slip, change] = random.pick(Object.entries(slips));
      const written = change(plain(name), random);
      return written !== null && isFair(name, written) ? { kind, slip, name, written } : null;
    }).filter((misspelling) => misspelling !== null),
  );
}

export function namesOf(places: Places): readonly (readonly [NameKind, string])[] {
  const municipalities = [...places.municipalities.values()];
  return [
    ...municipalities.map(
      ({ name, validTo }) => [validTo === null ? 'municipality' : 'former', name] as const,
    ),
    ...[...places.regions.values()].map(({ name }) => ['region', name] as const),
    ...places.aliases.filter(({ alias }) => alias.length > 3).map(({ alias }) => ['alias', alias] as const),
    ...places.villages.filter(({ kind }) => kind === 'village').map(({ name }) => ['village', name] as const),
  ];
}

function fairness(places: Places): (name: string, written: string) => boolean {
  const book = makeNameBook(places);
  const names = [...book.names.values()].map(({ key, meanings }) => ({
    key,
    letters: lettersIn(key),
    codes: new Set(
      meanings.flatMap((meaning) => {
        if (meaning.rank === 'current' || meaning.rank === 'village') return [meaning.place.code];
        if (meaning.rank === 'former') return meaning.successors.map(({ code }) => code);
        return (meaning.rank === 'province' ? meaning.regions : meaning.candidates).map(({ code }) => code);
      }),
    ),
  }));
  return (name, written) => {
    const key = keyOf(wordsOf(written));
    const ownKey = keyOf(wordsOf(name));
    const own = names.find((known) => known.key === ownKey);
    if (own === undefined || book.names.has(key)) return false;
    const distance = editDistance(key, ownKey);
    const letters = lettersIn(key);
    return !names.some(
      (other) =>
        other.codes.isDisjointFrom(own.codes) &&
        Math.abs(other.key.length - key.length) <= distance &&
        bits(letters ^ other.letters) <= 2 * distance &&
        editDistance(key, other.key) <= distance,
    );
  };
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function lettersIn(key: string): number {
  let letters = 0;
  for (const letter of key) letters |= 1 << ((letter.codePointAt(0) ?? 0) % 32);
  return letters;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set >>> 0; rest > 0; rest = (rest & (rest - 1)) >>> 0) count += 1;
  return count;
}
