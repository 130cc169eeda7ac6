import type { AskedPlace, ChoiceReason, MatchHint, PlaceMatch, Via } from '../domain/match.ts';
import type { Place } from '../domain/place.ts';
import type { Geography } from './geography.ts';
import type { SpokenLevel } from './level-words.ts';
import { type Meaning, type MeaningOf, ofRank } from './meaning.ts';

export interface Situation {
  readonly written: string;
  readonly level: SpokenLevel | null;
  readonly near: MatchHint['near'];
  readonly geography: Geography;
  /** Whether the province written beside the name leaves a meaning open; null: none was written. */
  readonly fits: ((meaning: Meaning) => boolean) | null;
}

/** Which of its meanings a name has here; the order of the ranks is product.md's "Which place is meant". */
export function decide(all: readonly Meaning[], situation: Situation): PlaceMatch | null {
  const meanings = situation.fits === null ? all : all.filter(situation.fits);
  if (situation.level === 'province') {
    const found = asProvince(meanings, situation);
    if (found !== null) return found;
  }
  if (situation.level === 'village') {
    const found = asVillage(ofRank(meanings, 'village'), situation);
    if (found !== null) return found;
  }
  const found =
    asCurrent(meanings, situation) ??
    asFormer(meanings, situation) ??
    asVillage(ofRank(meanings, 'village'), situation) ??
    asProvince(meanings, situation) ??
    asArea(meanings, situation);
  return situation.level === 'region' && found?.kind === 'match'
    ? orItsRegion(found.asked, situation)
    : found;
}

/** The places of a match or a choice, or what is suggested. */
export function placesIn(found: PlaceMatch): readonly Place[] {
  switch (found.kind) {
    case 'match':
      return [found.asked.place];
    case 'choice':
      return found.candidates;
    case 'unknown':
      return found.suggestions;
  }
}

function asCurrent(meanings: readonly Meaning[], situation: Situation): PlaceMatch | null {
  const current = ofRank(meanings, 'current').filter(
    ({ regionOnly }) => !regionOnly || situation.level === 'region' || situation.level === 'province',
  );
  if (current.length === 0) return null;
  const villages = ofRank(meanings, 'village');
  const wanted = current.filter(({ place }) => isOfLevel(place, situation.level));
  // The hamlet Nederland would stand under every answer for the country.
  const elsewhere = current.some(({ place }) => place.level === 'country')
    ? []
    : villagesElsewhere(villages, current);
  if (wanted.length === 0 && situation.level === 'municipality' && elsewhere.length > 0) {
    return choice('maybe-village', [...current.map(({ place }) => place), ...elsewhere], situation);
  }
  const meant = wanted.length > 0 ? wanted : current;
  const candidates = nearest(distinct(meant.map(({ place }) => place)), situation);
  const [only, second] = candidates;
  if (only === undefined) return null;
  if (second !== undefined) {
    const levels = new Set(candidates.map(({ level }) => level));
    return choice(levels.size > 1 ? 'municipality-or-region' : 'same-name', candidates, situation);
  }
  const itsMeanings = meant.filter(({ place }) => place.code === only.code);
  if (itsMeanings.every(({ doubtful }) => doubtful) && elsewhere.length > 0) {
    const close = nearest([only, ...elsewhere], situation);
    if (close.length > 1) return choice('maybe-village', close, situation);
    const village = villages.find(({ place }) => place.code === close[0]?.code && place.code !== only.code);
    if (village !== undefined) return asVillage([village], situation);
  }
  const via = itsMeanings.some((meaning) => meaning.via === 'name') ? 'name' : 'alias';
  return match(only, { kind: via }, elsewhere, situation);
}

function asFormer(meanings: readonly Meaning[], situation: Situation): PlaceMatch | null {
  const [meaning] = ofRank(meanings, 'former');
  if (meaning === undefined) return null;
  const [only, second] = meaning.successors;
  if (only === undefined) return null;
  if (second !== undefined) return choice('split', meaning.successors, situation);
  const elsewhere = ofRank(meanings, 'village').map(({ place }) => place);
  const others = distinct(elsewhere).filter(({ code }) => code !== only.code);
  return match(only, { kind: 'former', former: meaning.former }, others, situation);
}

function asVillage(villages: readonly MeaningOf<'village'>[], situation: Situation): PlaceMatch | null {
  const candidates = nearest(distinct(villages.map(({ place }) => place)), situation);
  const [only, second] = candidates;
  if (only === undefined) return null;
  if (second !== undefined) return choice('villages', candidates, situation);
  const village = villages.find(({ place }) => place.code === only.code)?.village ?? situation.written;
  return match(only, { kind: 'village', village }, [], situation);
}

function asProvince(meanings: readonly Meaning[], situation: Situation): PlaceMatch | null {
  const [meaning] = ofRank(meanings, 'province');
  if (meaning !== undefined) return choice('province', meaning.regions, situation);
  const region = ofRank(meanings, 'current').find(({ place }) => place.level === 'region');
  return region !== undefined && situation.level === 'province'
    ? match(region.place, { kind: region.via }, [], situation)
    : null;
}

function asArea(meanings: readonly Meaning[], { written }: Situation): PlaceMatch | null {
  const [meaning] = ofRank(meanings, 'area');
  return meaning === undefined ? null : { kind: 'unknown', written, suggestions: meaning.candidates };
}

/** "regio Venlo" can be the municipality's region or the municipality itself. */
function orItsRegion(asked: AskedPlace, situation: Situation): PlaceMatch {
  const region = asked.place.level === 'municipality' ? situation.geography.regionOf(asked.place) : null;
  return region === null
    ? { kind: 'match', asked }
    : choice('municipality-or-region', [region, asked.place], situation);
}

function isOfLevel(place: Place, level: SpokenLevel | null): boolean {
  return level === 'municipality' || level === 'region' ? place.level === level : true;
}

/** Municipalities that hold a village of this name and are not themselves meant by it. */
function villagesElsewhere(
  villages: readonly MeaningOf<'village'>[],
  current: readonly MeaningOf<'current'>[],
): readonly Place[] {
  const meant = new Set(current.map(({ place }) => place.code));
  return distinct(villages.map(({ place }) => place)).filter(({ code }) => !meant.has(code));
}

/** Those that are, or lie in, one of the places near; all of them when that decides nothing. */
function nearest(candidates: readonly Place[], { near, geography }: Situation): readonly Place[] {
  if (candidates.length < 2) return candidates;
  const nearby = new Set(
    near.flatMap((place) => [place.code, geography.regionOf(place)?.code ?? place.code]),
  );
  const close = candidates.filter(
    (place) => nearby.has(place.code) || nearby.has(geography.regionOf(place)?.code ?? place.code),
  );
  return close.length > 0 ? close : candidates;
}

function distinct(found: readonly Place[]): readonly Place[] {
  return [...new Map(found.map((place) => [place.code, place])).values()];
}

function match(place: Place, via: Via, alsoVillageIn: readonly Place[], { written }: Situation): PlaceMatch {
  return { kind: 'match', asked: { place, written, via, alsoVillageIn } };
}

function choice(reason: ChoiceReason, candidates: readonly Place[], { written }: Situation): PlaceMatch {
  return { kind: 'choice', written, reason, candidates };
}
