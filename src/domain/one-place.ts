import type { Gazetteer } from './match.ts';
import type { Place } from './place.ts';

/** What was written in a field for a place is not one place. */
export interface NoPlace {
  /** `several`: it is the name of each candidate; `unknown`: it is no name, at most it looks like theirs. */
  readonly why: 'several' | 'unknown';
  readonly candidates: readonly Place[];
}

/** Reads a field for one place: nobody sees how it was understood, so that a misspelled name is asked about first. */
export function onePlaceIn(gazetteer: Pick<Gazetteer, 'find'>, written: string): Place | NoPlace {
  const match = gazetteer.find(written, { level: null, near: [], alone: true });
  switch (match.kind) {
    case 'match': {
      const { place, via } = match.asked;
      return via.kind === 'misspelling' ? { why: 'unknown', candidates: [place] } : place;
    }
    case 'choice': {
      const isNear = match.reason === 'near-names' || match.reason === 'maybe-village';
      return { why: isNear ? 'unknown' : 'several', candidates: match.candidates };
    }
    case 'unknown':
      return { why: 'unknown', candidates: match.suggestions };
  }
}
