import type { Random } from './random.ts';

/** One way in which a name goes wrong; null where it cannot happen to this name. */
export type Slip = (name: string, random: Random) => string | null;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Slips of the finger, the set the gazetteer was tuned on. */
export const FINGER_SLIPS: Readonly<Record<string, Slip>> = {
  'letter left out': (name, random) => at(name, random, () => ''),
  'letter too many': (name, random) => at(name, random, (letter) => letter + random.pick([...LETTERS])),
  'wrong letter': (name, random) =>
    at(name, random, (letter) => random.pick([...LETTERS].filter((l) => l !== letter))),
  'key beside it': (name, random) => at(name, random, (letter) => random.pick(besides(letter))),
  'letters swapped': (name, random) => {
    const i = random.pick(
      lettersOf(name).filter((i) => /[a-z]/.test(name[i + 1] ?? '') && name[i] !== name[i + 1]),
    );
    return name.slice(0, i) + name[i + 1] + name[i] + name.slice(i + 2);
  },
  'letter doubled': (name, random) => at(name, random, (letter) => letter + letter),
};

/** Spelling by ear and clumsier slips; never tuned on. */
export const EAR_SLIPS: Readonly<Record<string, Slip>> = {
  'by ear': (name, random) => {
    const possible = SOUNDS.filter(([from]) => name.includes(from));
    if (possible.length === 0) return null;
    const [from, to] = random.pick(possible);
    return name.replace(from, to);
  },
  'double letter single': (name) => (/([a-z])\1/.test(name) ? name.replace(/([a-z])\1/, '$1') : null),
  'vowel left out': (name, random) => {
    const vowels = lettersOf(name).filter((i) => i > 0 && /[aeiou]/.test(name[i] ?? ''));
    if (vowels.length === 0) return null;
    const i = random.pick(vowels);
    return name.slice(0, i) + name.slice(i + 1);
  },
  'last letter left out': (name) => name.slice(0, -1),
  'key stuck': (name, random) => at(name, random, (letter) => letter.repeat(3)),
  'key beside it as well': (name, random) =>
    at(name, random, (letter) => letter + random.pick(besides(letter))),
  'two slips': (name, random) => {
    if (name.length < 9) return null;
    const once = at(name, random, (letter) => random.pick(besides(letter)));
    return at(once, random, () => '');
  },
  'read from paper': (name, random) => {
    const possible = PAPER.filter(([from]) => name.includes(from));
    if (possible.length === 0) return null;
    const [from, to] = random.pick(possible);
    return name.replace(from, to);
  },
};

const SOUNDS: readonly (readonly [string, string])[] = [
  ['ij', 'ei'],
  ['ij', 'y'],
  ['ei', 'ij'],
  ['au', 'ou'],
  ['ou', 'au'],
  ['ch', 'g'],
  ['g', 'ch'],
  ['c', 'k'],
  ['k', 'c'],
  ['z', 's'],
  ['s', 'z'],
  ['v', 'f'],
  ['f', 'v'],
  ['d', 't'],
  ['t', 'd'],
  ['oe', 'u'],
  ['th', 't'],
  ['ie', 'i'],
  ['sch', 'sg'],
];
const PAPER: readonly (readonly [string, string])[] = [
  ['l', 'i'],
  ['i', 'l'],
  ['u', 'n'],
  ['n', 'u'],
  ['e', 'c'],
  ['h', 'b'],
];

function lettersOf(name: string): readonly number[] {
  return Array.from(name, (_, i) => i).filter((i) => /[a-z]/.test(name[i] ?? ''));
}

function at(name: string, random: Random, change: (letter: string) => string): string {
  const i = random.pick(lettersOf(name));
  return name.slice(0, i) + change(name[i] ?? '') + name.slice(i + 1);
}

function besides(letter: string): readonly string[] {
  const row = KEYBOARD.find((keys) => keys.includes(letter)) ?? '';
  const i = row.indexOf(letter);
  return [row[i - 1], row[i + 1]].filter((key) => key !== undefined);
}
