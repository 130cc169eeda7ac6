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
export function soundOf(key: string): string {
  return SOUND_ALIKES.reduce((sound, [letters, plain]) => sound.replace(letters, plain), key);
}
