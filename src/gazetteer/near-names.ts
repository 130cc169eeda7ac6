import Fuse from 'fuse.js';
import type { PlaceMatch } from '../domain/match.ts';
import type { Place } from '../domain/place.ts';
import { decide, type Situation } from './decide.ts';
import { editDistance } from './edit-distance.ts';
import type { KnownName } from './meaning.ts';
import { makeNearIndex } from './near-index.ts';
import { mostCost } from './proof.ts';
import { soundOf, spellingCost } from './sound.ts';

/** Reads a name that is not exactly known: a misspelling, a choice of near names, or nothing. */
export type NearNames = (key: string, situation: Situation, alone: boolean) => PlaceMatch;

interface Weighed {
  readonly name: KnownName;
  readonly found: PlaceMatch;
  readonly places: readonly Place[];
  /** Single edits between the spelling and the name. */
  readonly edits: number;
  readonly cost: number;
}

/** How many of the likely names Fuse.js ranks highest are weighed. */
const WEIGHED = 8;
const MOST_CANDIDATES = 3;

export function makeNearNames(names: readonly KnownName[]): NearNames {
  const index = makeNearIndex(names);
  const sounds = names.map(({ key }) => soundOf(key));

  const weigh = (key: string, situation: Situation): readonly Weighed[] => {
    const sound = soundOf(key);
    const { close, likely } = index.candidates(key, sound);
    return [...close, ...bestOf(likely, names, key)]
      .flatMap((i): readonly Weighed[] => {
        const name = names[i];
        const found = name === undefined ? null : decide(name.meanings, situation);
        if (name === undefined || found === null) return [];
        const edits = editDistance(key, name.key);
        const cost = spellingCost(key, name.key, sound, sounds[i] ?? '');
        return [{ name, found, places: placesIn(found), edits, cost }];
      })
      .sort((a, b) => a.cost - b.cost || a.edits - b.edits);
  };

  return (key, situation, alone) => verdict(weigh(key, situation), situation, alone);
}

function bestOf(likely: readonly number[], names: readonly KnownName[], key: string): readonly number[] {
  const fuse = new Fuse(
    likely.map((i) => names[i]?.key ?? ''),
    { ignoreLocation: true, threshold: 0.6 },
  );
  return fuse.search(key, { limit: WEIGHED }).flatMap(({ refIndex }) => likely[refIndex] ?? []);
}

function verdict(weighed: readonly Weighed[], situation: Situation, alone: boolean): PlaceMatch {
  const best = weighed.find(({ name, cost }) => cost <= mostCost(name, alone));
  if (best === undefined)
    return { kind: 'unknown', written: situation.written, suggestions: suggestions(weighed) };
  const rivals = weighed.filter(
    (other) => other.cost < best.cost || other.edits <= best.edits || other.cost === best.cost,
  );
  const places = distinct([best, ...rivals].flatMap((one) => one.places));
  if (places.length === best.places.length) return asMisspelling(best.found);
  return places.length <= MOST_CANDIDATES
    ? { kind: 'choice', written: situation.written, reason: 'near-names', candidates: places }
    : { kind: 'unknown', written: situation.written, suggestions: places.slice(0, MOST_CANDIDATES) };
}

function asMisspelling(found: PlaceMatch): PlaceMatch {
  if (found.kind !== 'match') return found;
  const { via } = found.asked;
  if (via.kind !== 'name' && via.kind !== 'alias') return found;
  return { kind: 'match', asked: { ...found.asked, via: { kind: 'misspelling' } } };
}

function suggestions(weighed: readonly Weighed[]): readonly Place[] {
  const near = weighed.filter(({ name, cost }) => cost <= name.key.length / 3 && cost <= 2.5);
  return distinct(near.flatMap(({ places }) => places)).slice(0, MOST_CANDIDATES);
}

function placesIn(found: PlaceMatch): readonly Place[] {
  switch (found.kind) {
    case 'match':
      return [found.asked.place];
    case 'choice':
      return found.candidates;
    case 'unknown':
      return found.suggestions;
  }
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [place.code, place])).values()];
}
