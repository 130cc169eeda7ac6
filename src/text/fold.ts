/** Longest written name that is looked at; every real one is far shorter. */
export const LONGEST_WRITTEN = 80;

/** Letters of other alphabets that look like ours, and Latin letters that have no decomposition. */
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    г: 'r',
    п: 'n',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    Ν: 'n',
    Η: 'h',
    Υ: 'y',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    ω: 'w',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    ɡ: 'g',
    ɑ: 'a',
    ſ: 's',
  }),
);

const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\p{Variation_Selector}]/gu;
const APOSTROPHES = /['’‘`´ʼʹ′‛＇"“”„]/gu;
const NOT_A_LETTER = /[^a-z0-9]+/gu;

/** As most words are typed; nothing has to be made plain. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * The words of a written name: lower case, plain letters a–z and digits, no diacritics, apostrophes, hyphens or dots;
 * `&` and `+` read as *en*.
 */
export function wordsOf(written: string): readonly string[] {
  if (PLAIN.test(written)) return joinLetters(written.split(' '));
  const plain = written
    .normalize('NFKC')
    .replace(/[ΝΗΥ]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter)
    .toLowerCase()
    .replace(/\ba['’‘`´]dam\b/u, 'amsterdam')
    .normalize('NFD')
    .replace(INVISIBLE, '')
    .replace(/\P{ASCII}/gu, (letter) => LOOK_ALIKES.get(letter) ?? letter)
    .replace(APOSTROPHES, '')
    .replace(/(?<=[a-z]) ?[&+] ?(?=[a-z])/g, ' en ')
    .replace(NOT_A_LETTER, ' ')
    .trim();
  return plain === '' ? [] : joinLetters(plain.split(/ +/));
}

/** `n h` (from N.H.) reads as `nh`; `a d` stays, it is *aan de*. */
function joinLetters(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let letters = '';
  for (const word of words) {
    if (word.length === 1 && /[a-z]/.test(word) && !(word === 's' || word === 't')) {
      letters += word;
      continue;
    }
    if (letters !== '') joined.push(letters);
    letters = '';
    joined.push(word);
  }
  if (letters !== '') joined.push(letters);
  return joined;
}
