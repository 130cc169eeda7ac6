import type { MatchHint, PlaceMatch } from '../../src/domain/match.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';

export const PLACES = loadPlaces('data/places');
export const GAZETTEER = makeGazetteer(PLACES, () => loadReaderData('data/reader'));
export const ALONE: MatchHint = { level: null, near: [], alone: true };
export const IN_A_SENTENCE: MatchHint = { level: null, near: [], alone: false };

/** The place of a match, the places of a choice, nothing for an unknown name. */
export function codesIn(found: PlaceMatch): readonly PlaceCode[] {
  if (found.kind === 'match') return [found.asked.place.code];
  return found.kind === 'choice' ? found.candidates.map(({ code }) => code).toSorted() : [];
}

/** `GM0983 name`, `split: GM1966 GM1969`, `?: AM06`. */
export function told(found: PlaceMatch): string {
  switch (found.kind) {
    case 'match': {
      const { place, via, alsoVillageIn } = found.asked;
      return [place.code, via.kind, ...alsoVillageIn.map(({ code }) => `+${code}`)].join(' ');
    }
    case 'choice':
      return `${found.reason}: ${found.candidates.map(({ code }) => code).join(' ')}`;
    case 'unknown':
      return `?: ${found.suggestions.map(({ code }) => code).join(' ')}`.trim();
  }
}
