import type { KnownName } from './meaning.ts';

/**
 * How much a spelling may differ from a name (see spellingCost) to be taken for it. Short names are near to too many
 * words, villages are many and rarely meant, and inside a sentence any word could be just a word.
 */
export function mostCost(name: KnownName, alone: boolean): number {
  const village = name.meanings.every(({ rank }) => rank === 'village');
  const letters = name.key.length - (village ? 1 : 0) - (alone ? 0 : 1);
  if (letters <= 3) return 0;
  if (letters === 4) return 0.5;
  if (letters <= 7) return 1;
  if (letters <= 10) return 1.75;
  if (letters <= 14) return 2.25;
  return 3;
}
