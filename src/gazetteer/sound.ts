import { type Measurable, makeRuler, SINGLE_EDITS } from './edit-distance.ts';

/** In this order: what a later line replaces may not be needed by an earlier one. `x` = ch/g, `y` = ij/ei, `8` = ou/au. */
const SOUND_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/sch(?=$|[^aeiouy])/g, 's'],
  [/ch|gh|g/g, 'x'],
  [/c(?=[eiy])/g, 's'],
  [/qu/g, 'kw'],
  [/ck|kh|c|q/g, 'k'],
  [/ph/g, 'f'],
  [/th|dt|d/g, 't'],
  [/rh/g, 'r'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/uy/g, 'ui'],
  [/eij|ij|ei|ey/g, 'y'],
  [/[ao]uw?/g, '8'],
  [/oe/g, 'u'],
  [/ae/g, 'a'],
  [/ie/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** A spelling in which letters that sound alike in Dutch are the same: ij/ei/y, au/ou, c/k, ch/g, d/t, z/s, v/f. */
function soundOf(key: string): string {
  return SOUND_ALIKES.reduce((sound, [letters, plain]) => sound.replace(letters, plain), key);
}

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS = new Set(
  KEYBOARD.flatMap((row, r) =>
    [...row].flatMap((letter, i) => {
      const near = [row[i - 1], row[i + 1], KEYBOARD[r + 1]?.[i], KEYBOARD[r + 1]?.[i - 1]];
      return near.flatMap((other) => (other === undefined ? [] : [letter + other, other + letter]));
    }),
  ),
);
const ALIKE = new Set(
  [
    'ck',
    'cs',
    'kq',
    'dt',
    'zs',
    'vf',
    'vw',
    'gh',
    'gk',
    'iy',
    'ij',
    'jy',
    'ei',
    'ou',
    'ao',
    'ae',
    'bp',
    'mn',
  ].flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
);

const BY_EYE = makeRuler({
  drop: (letter, before, after) => {
    if (letter === before || letter === after) return 0.5;
    return 'ehnd'.includes(letter) ? 0.85 : 1;
  },
  replace: (a, b) => {
    if (ALIKE.has(a + b)) return 0.6;
    return NEIGHBOURS.has(a + b) ? 0.85 : 1;
  },
  swap: 0.7,
});
const OTHER_LETTERS_SAME_SOUND = 0.4;

/** A key made ready to be compared by eye and by ear. */
export interface Spelling {
  readonly key: string;
  readonly sound: string;
  readonly plain: Measurable;
  readonly byEye: Measurable;
  readonly byEar: Measurable;
}

export function spellingOf(key: string): Spelling {
  const sound = soundOf(key);
  return {
    key,
    sound,
    plain: SINGLE_EDITS.measurable(key),
    byEye: BY_EYE.measurable(key),
    byEar: BY_EYE.measurable(sound),
  };
}

/** What a slip or a spelling by ear costs: about 1 for a wrong letter, less where the ear or the keyboard explains it. */
export function spellingCost(a: Spelling, b: Spelling): number {
  const byEar = a.sound === b.sound ? 0 : BY_EYE.distance(a.byEar, b.byEar);
  return Math.min(BY_EYE.distance(a.byEye, b.byEye), OTHER_LETTERS_SAME_SOUND + byEar);
}
