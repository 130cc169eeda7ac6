import { TENS_EN, TENS_NL, UP_TO_TEN_EN, UP_TO_TEN_NL } from '../../text/number-words.ts';
import type { WordTable } from '../lexicon.ts';

const ONES_NL = UP_TO_TEN_NL.slice(0, 9);
const ONES_EN = UP_TO_TEN_EN.slice(0, 9);

/** `veertig`, `vijfenzestig`: what is said aloud as `40%`; the smaller ones stand with the rankings. */
export const NUMBER_NL: WordTable = [
  ...TENS_NL.flatMap((ten, i): WordTable => {
    const value = (i + 2) * 10;
    return [
      [`number:${value}`, ten],
      ...ONES_NL.map((one, j) => [`number:${value + j + 1}`, `${one}en${ten}|${one} en ${ten}`] as const),
    ];
  }),
  ['number:100', 'honderd'],
];

export const NUMBER_EN: WordTable = [
  ...TENS_EN.flatMap((ten, i): WordTable => {
    const value = (i + 2) * 10;
    return [
      [`number:${value}`, ten],
      ...ONES_EN.map((one, j) => [`number:${value + j + 1}`, `${ten} ${one}|${ten}${one}`] as const),
    ];
  }),
  ['number:100', 'hundred|one hundred'],
];
