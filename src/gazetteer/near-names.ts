import Fuse from 'fuse.js';
import type { PlaceMatch, Via } from '../domain/match.ts';
import type { Place } from '../domain/place.ts';
import { decide, placesIn, type Situation } from './decide.ts';
import { SINGLE_EDITS } from './edit-distance.ts';
import type { KnownName } from './meaning.ts';
import type { NameBook } from './name-book.ts';
import { makeNearIndex } from './near-index.ts';
import { beginsElse, isSeldomMeant, mostCost, otherBeginning, pointsElsewhere } from './proof.ts';
import { type Spelling, spellingCost, spellingOf } from './sound.ts';

/** Reads a name that is not exactly known: a misspelling, a choice of near names, or nothing. */
export type NearNames = (words: readonly string[], situation: Situation, alone: boolean) => PlaceMatch;

interface Entry {
  readonly name: KnownName;
  /** What must be written exactly: `nh` in bergennh. */
  readonly ending: string;
  readonly spelling: Spelling;
}

interface Near {
  readonly letters: number;
  readonly found: PlaceMatch;
  readonly places: readonly Place[];
  /** Single edits between the spelling and the name. */
  readonly edits: number;
  readonly cost: number;
  readonly village: boolean;
  /** Near enough to be taken for the name; `westem` is not for Wessem, it points west, but makes Westhem a guess. */
  readonly proven: boolean;
}

/** How many of the likely names Fuse.js ranks highest are weighed. */
const WEIGHED = 8;
const MOST_CANDIDATES = 3;
const CLEARLY_NEARER = 0.3;
/** Shorter names are near to so many others that offering two of them would be a guess. */
const CHOICE_LETTERS = 6;

export function makeNearNames(book: NameBook): NearNames {
  const entries = [...book.names.values()].flatMap((name): readonly Entry[] =>
    [...name.spelled].map(([key, ending]) => ({ name, ending, spelling: spellingOf(key) })),
  );
  const index = makeNearIndex(entries.map(({ spelling }) => spelling));

  const weigh = (written: Spelling, candidates: readonly number[], situation: Situation, alone: boolean) =>
    candidates
      .flatMap((i): readonly Near[] => {
        const entry = entries[i];
        if (entry === undefined) return [];
        const { name, ending, spelling } = entry;
        const found = decide(name.meanings, situation);
        if (found === null) return [];
        const edits = SINGLE_EDITS.distance(written.plain, spelling.plain);
        const cost = spellingCost(written, spelling) + otherBeginning(written.key, spelling.key, name, alone);
        const letters = spelling.key.length - ending.length;
        // Four letters written say no more than a name of four letters (egel is not Egchel).
        const telling = isSeldomMeant(name) ? Math.min(letters, written.key.length) : letters;
        const proven =
          written.key.endsWith(ending) &&
          !pointsElsewhere(written.key, spelling.key) &&
          cost <= mostCost(telling, name, alone) &&
          !(edits > 1 && beginsElse(written.sound, spelling.sound));
        const village = isSeldomMeant(name);
        return [{ letters, found, places: placesIn(found), edits, cost, village, proven }];
      })
      .sort((a, b) => Math.min(a.edits, 2) - Math.min(b.edits, 2) || a.cost - b.cost);

  return (words, situation, alone) => {
    const unknown = (suggestions: readonly Place[]): PlaceMatch => ({
      kind: 'unknown',
      written: situation.written,
      suggestions,
    });
    const key = words.join('');
    // Between a name and a province stands no ordinary word: `worden ut` is Woerden.
    if (situation.fits === null && book.notPlaces.has(key)) return unknown([]);
    const written = spellingOf(key);
    const close = index.close(key, written.sound);
    const weighedClose = weigh(written, close, situation, alone);
    const found = verdict(weighedClose, situation);
    // Every name one edit away is among the close ones: nothing farther can change a verdict at that distance.
    if (found !== null && weighedClose.some(({ edits }) => edits === 1)) return found;
    const likely = index.likely(key).filter((i) => !close.includes(i));
    const best = bestOf(likely, (i) => entries[i]?.spelling.key ?? '', key);
    const weighed = weigh(written, [...close, ...best], situation, alone);
    return verdict(weighed, situation) ?? withThrough(unknown(suggestions(weighed)), weighed.filter(isLike));
  };
}

function bestOf(likely: readonly number[], keyOf: (i: number) => string, key: string): readonly number[] {
  const fuse = new Fuse(likely.map(keyOf), { ignoreLocation: true, threshold: 0.6 });
  return fuse.search(key, { limit: WEIGHED }).flatMap(({ refIndex }) => likely[refIndex] ?? []);
}

/** The nearest proven name, unless another place is as near: then a choice, or nothing where even that is a guess. */
function verdict(weighed: readonly Near[], situation: Situation): PlaceMatch | null {
  const best = weighed.find(({ proven }) => proven);
  if (best === undefined) return null;
  const rivals = weighed.filter((other) => isRival(best, other));
  const places = distinct([best, ...rivals].flatMap((one) => one.places));
  if (places.length === best.places.length) return asMisspelling(best.found);
  const proven = distinct(rivals.filter((rival) => rival.proven).flatMap((rival) => rival.places));
  const isGuess = best.letters < CHOICE_LETTERS || proven.length < 2 || places.length > MOST_CANDIDATES;
  return withThrough(
    isGuess
      ? { kind: 'unknown', written: situation.written, suggestions: places.slice(0, MOST_CANDIDATES) }
      : { kind: 'choice', written: situation.written, reason: 'near-names', candidates: places },
    [best, ...rivals],
  );
}

/** Tells which village or former municipality made a place look like what was written. */
function withThrough(match: PlaceMatch, near: readonly Near[]): PlaceMatch {
  if (match.kind === 'match') return match;
  const vias = new Map<string, Via>();
  for (const { found } of near) {
    if (found.kind !== 'match') continue;
    const { place, via } = found.asked;
    if (!vias.has(place.code)) vias.set(place.code, via);
  }
  const places = match.kind === 'choice' ? match.candidates : match.suggestions;
  const through = places.flatMap(({ code }) => {
    const via = vias.get(code);
    return via?.kind === 'village' || via?.kind === 'former' ? [[code, via] as const] : [];
  });
  return through.length === 0 ? match : { ...match, through: Object.fromEntries(through) };
}

/**
 * As near to the eye; beyond one slip of the finger the ear decides. A village never beats a place that sounds the same
 * or is as many slips away, and what sounds clearly nearer is a rival too (`ymuiden`: IJmuiden beside Muiden).
 */
function isRival(best: Near, other: Near): boolean {
  const better = best.village && !other.village;
  if (best.edits > 1) {
    return (
      other.edits < 2 || other.cost <= best.cost + CLEARLY_NEARER || (better && other.edits <= best.edits)
    );
  }
  if (other.edits <= best.edits || (better && other.cost <= best.cost)) return true;
  return other.proven && other.cost + CLEARLY_NEARER < best.cost;
}

function asMisspelling(found: PlaceMatch): PlaceMatch {
  if (found.kind !== 'match') return found;
  const { via } = found.asked;
  if (via.kind !== 'name' && via.kind !== 'alias') return found;
  return { kind: 'match', asked: { ...found.asked, via: { kind: 'misspelling' } } };
}

function suggestions(weighed: readonly Near[]): readonly Place[] {
  return distinct(weighed.filter(isLike).flatMap(({ places }) => places)).slice(0, MOST_CANDIDATES);
}

function isLike({ letters, cost }: Near): boolean {
  return cost <= letters / 3 && cost <= 2.5;
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [place.code, place])).values()];
}
