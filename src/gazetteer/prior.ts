import type { VillageKind } from '../domain/places.ts';
import type { Situation } from './decide.ts';
import type { Meaning } from './meaning.ts';

const OF_A_VILLAGE: Readonly<Record<VillageKind, number>> = {
  village: 0.06,
  'other name': 0.02,
  district: 0.02,
  hamlet: 0.003,
};
/** What lies in the channel's region or beside a place of the sentence, and what is of the level that is asked. */
const NEARBY = 4;
const OF_THE_LEVEL = 4;

/** How often a meaning is asked for, beside a municipality of 50,000 people; not yet a probability. */
export type Weigh = (meaning: Meaning, situation: Situation) => number;

export function makeWeigh(inhabitants: ReadonlyMap<string, number>): Weigh {
  return (meaning, situation) => {
    const usual = usualWeight(meaning, inhabitants);
    if (meaning.rank !== 'current' && meaning.rank !== 'village') return usual;
    const { near, geography, level } = situation;
    const region = geography.regionOf(meaning.place)?.code;
    const isNear = near.some(
      (place) => place.code === meaning.place.code || geography.regionOf(place)?.code === region,
    );
    const isOfLevel = meaning.rank === 'village' ? level === 'village' : level === meaning.place.level;
    return usual * (isNear ? NEARBY : 1) * (isOfLevel ? OF_THE_LEVEL : 1);
  };
}

function usualWeight(meaning: Meaning, inhabitants: ReadonlyMap<string, number>): number {
  switch (meaning.rank) {
    case 'current': {
      if (meaning.nickname) return 0.2;
      if (meaning.via === 'alias') return 0.5;
      const people = inhabitants.get(meaning.place.code);
      // People ask for large places more often, but for small ones too.
      return people === undefined ? 1.2 : Math.min(2, Math.max(0.6, (people / 50_000) ** 0.25));
    }
    case 'former':
      return 0.4;
    case 'village':
      return OF_A_VILLAGE[meaning.kind];
    case 'province':
      return 0.6;
    case 'area':
      return 0.2;
  }
}

/**
 * For the judge to whom names of a kind are alike: a municipality that is as near as a hamlet is meant, but between a
 * village and either nothing is certain.
 */
export function plainWeight(meanings: readonly Meaning[]): number {
  return Math.max(...meanings.map(plainWeightOf));
}

function plainWeightOf(meaning: Meaning): number {
  if (meaning.rank === 'village') return meaning.kind === 'village' ? 0.35 : 0.1;
  return meaning.rank === 'current' && meaning.via === 'name' ? 1 : 0.35;
}
