import type { Language } from '../domain/language.ts';
import { surfacesEn } from './words/surfaces-en.ts';
import { type SurfaceWords, surfacesNl } from './words/surfaces-nl.ts';

/** The sentences of everything around the answers: settings, subscriptions, errors, App Home. */
export function surfaceWords(language: Language): SurfaceWords {
  return language === 'nl' ? surfacesNl : surfacesEn;
}
