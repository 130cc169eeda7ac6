import type { Language } from '../../domain/language.ts';
import { wordsEn } from './en.ts';
import { type Words, wordsNl } from './nl.ts';

export type { Words } from './nl.ts';

const WORDS: Readonly<Record<Language, Words>> = { nl: wordsNl, en: wordsEn };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
