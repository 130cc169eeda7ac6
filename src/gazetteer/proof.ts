import type { KnownName, Meaning } from './meaning.ts';

/**
 * How much a spelling may differ from a name (see spellingCost) to be taken for it. Short names are near to too many
 * words, villages are many and rarely meant, and inside a sentence any word could be just a word.
 */
export function mostCost(letters: number, name: KnownName, alone: boolean): number {
  const seldom = letters > 8 && !name.meanings.some(isNickname) ? 3 : 1;
  const certain = letters - (isSeldomMeant(name) ? seldom : 0) - (alone ? 0 : 1);
  if (certain <= 3) return 0;
  if (certain === 4) return 0.7;
  if (certain <= 7) return 1;
  if (certain === 8) return 1.75;
  if (certain <= 11) return 2;
  if (certain <= 15) return 2.5;
  return 3;
}

/** Extra cost of another first letter, which people seldom get wrong and rhyming words have. */
export function otherBeginning(written: string, key: string, name: KnownName, alone: boolean): number {
  const [a, b] = [written.charAt(0), key.charAt(0)];
  const certain = key.length > (alone ? 6 : 8) || (alone && !isSeldomMeant(name));
  const swapped = a === key.charAt(1) && b === written.charAt(1);
  return a === b || certain || swapped ? 0 : 0.5;
}

/** Both first letters are others: amstervoort is not Westervoort. A letter put before or left out there is no such case. */
export function beginsElse(written: string, known: string): boolean {
  const [a, b] = [written.slice(0, 2), known.slice(0, 2)];
  return [...a].every((letter) => !b.includes(letter));
}

const COMPASS = /noord|oost|zuid|west|midden/y;

/** Zuidwest-Brabant is not a misspelling of Zuidoost-Brabant, nor 3e Exloërmond of 2e Exloërmond. */
export function pointsElsewhere(written: string, key: string): boolean {
  const [writtenFirst, writtenSecond] = directionsOf(written);
  const [first, second] = directionsOf(key);
  if (writtenFirst !== undefined && writtenFirst !== first) return true;
  if (writtenSecond !== undefined && second !== undefined && writtenSecond !== second) return true;
  return written.replace(/\D/g, '') !== key.replace(/\D/g, '');
}

/** The compass words a name begins with. */
function directionsOf(key: string): readonly string[] {
  const first = directionAt(key, 0);
  const second = directionAt(key, first?.length ?? key.length);
  return [first, second].filter((direction) => direction !== undefined);
}

function directionAt(key: string, start: number): string | undefined {
  COMPASS.lastIndex = start;
  return COMPASS.exec(key)?.[0];
}

/** A village or a nickname: less often what a misspelling stands for than a place people ask for by its own name. */
export function isSeldomMeant({ meanings }: KnownName): boolean {
  return meanings.every((meaning) => meaning.rank === 'village' || isNickname(meaning));
}

function isNickname(meaning: Meaning): boolean {
  return meaning.rank === 'current' && meaning.nickname;
}
