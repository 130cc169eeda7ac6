import { z } from 'zod';

export const languageSchema = z.enum(['nl', 'en']);

export type Language = z.infer<typeof languageSchema>;

export const LANGUAGES: readonly Language[] = languageSchema.options;

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}
