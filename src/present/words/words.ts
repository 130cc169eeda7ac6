import type { Language } from '../../domain/language.ts';
import { memoizeOf } from '../../domain/memoize.ts';
import type { Day } from '../../domain/period.ts';
import type { MunicipalityCode, Place, PlaceCode } from '../../domain/place.ts';
import { mergedSince, type Places, placeOfCode, sharedNames } from '../../domain/places.ts';
import { wordsEn } from './en.ts';
import { type Sentences, wordsNl } from './nl.ts';
import { namesEn } from './places-en.ts';
import { namesNl } from './places-nl.ts';

const SENTENCES: Readonly<Record<Language, Sentences>> = { nl: wordsNl, en: wordsEn };
const NAMES = { nl: namesNl, en: namesEn } as const;

/** Every sentence a person reads, and what places are called in it. */
export interface Words extends Sentences {
  readonly places: Sentences['places'] & PlaceNames;
}

interface PlaceNames extends ReturnType<typeof namesNl> {
  of(code: PlaceCode): Place;
  mergedSince(code: MunicipalityCode): Day | null;
}

/** For who names no place, or only with its level. */
export function sentencesIn(language: Language): Sentences {
  return SENTENCES[language];
}

export const wordsOf = memoizeOf((places: Places, language: Language): Words => {
  const shared = sharedNames(places);
  return {
    ...SENTENCES[language],
    places: {
      ...SENTENCES[language].places,
      ...NAMES[language]((place) => shared.has(place.name)),
      of: (code) => placeOfCode(places, code),
      mergedSince: (code) => mergedSince(places, code),
    },
  };
});
