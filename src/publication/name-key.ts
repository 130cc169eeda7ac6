import { plainLetters } from '../text/plain-letters.ts';

/**
 * What is left of a name when spaces, hyphens, apostrophes, dots, accents and capitals are taken away:
 * `'s-Gravenhage` and `s Gravenhage` become `sgravenhage`. Two different municipalities never share a key
 * unless they share their name.
 */
export function nameKey(text: string): string {
  return plainLetters(text).replace(/[^\p{L}\p{N}]/gu, '');
}
