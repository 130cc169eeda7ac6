import fc from 'fast-check';
import { keyOf } from '../../src/gazetteer/name-key.ts';
import { wordsOf } from '../../src/text/fold.ts';
import { ALONE, codesIn, GAZETTEER, told } from './the-gazetteer.ts';

/** The misreading when one edit makes another place of a name, unless the result is a name itself; else null. */
export function wronglyCertain(name: string, at: number, letter: string, edit: string): string | null {
  const key = wordsOf(name).join('');
  const written = edited(key, at % key.length, letter, edit);
  if (GAZETTEER.findExact(written, ALONE) !== null || keyOf(wordsOf(name)) === written) return null;
  const found = GAZETTEER.find(written, ALONE);
  if (found.kind !== 'match') return null;
  // `tzand` is 't Zand without its space, whatever it was made from.
  const { via, place } = found.asked;
  if (wordsOf(via.kind === 'village' ? via.village : place.name).join('') === written) return null;
  const meant = GAZETTEER.find(name, ALONE);
  const own = meant.kind === 'match' ? meant.asked.alsoVillageIn.map(({ code }) => code) : [];
  const codes = [...codesIn(meant), ...own];
  return codes.includes(found.asked.place.code) ? null : `${name} ← ${written}: ${told(found)}`;
}

function edited(key: string, at: number, letter: string, edit: string): string {
  const [before, after] = [key.slice(0, at), key.slice(at + 1)];
  switch (edit) {
    case 'drop':
      return before + after;
    case 'add':
      return before + letter + key.slice(at);
    case 'swap':
      return before + after.slice(0, 1) + key.charAt(at) + after.slice(1);
    default:
      return before + letter + after;
  }
}

/** Letters of many alphabets, marks, emoji, and pieces of names. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.string({ unit: fc.constantFrom(..."abdeghijklmnorstuvwyz -'’./&+()"), maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'gemeente',
        'regio',
        'a.d.',
        "'s-",
        'in',
        'de',
        'het',
        'noord',
        'bergen',
        'nh',
        '\u202e',
        '＆',
        '😀',
      ),
      {
        maxLength: 8,
      },
    )
    .map((words) => words.join(' ')),
);
