import type { Contender, PlaceMatch } from '../domain/match.ts';
import type { CandidateIndex } from './candidate-index.ts';
import { decide, placesIn, type Situation } from './decide.ts';
import type { LetterModel } from './letter-model.ts';
import type { Lexicon } from './lexicon.ts';
import type { KnownName } from './meaning.ts';
import type { MisspellingModel } from './misspelling-model.ts';
import { keyOf } from './name-key.ts';
import type { OperationCosts } from './operations.ts';
import type { Weigh } from './prior.ts';
import type { Reading } from './readings.ts';

/** A contender with what its name means here; null for what is no place of ours. */
export interface Weighed extends Contender {
  readonly match: PlaceMatch | null;
}

export interface Entry {
  readonly name: KnownName;
  readonly key: string;
  /** What must be written exactly: `nh` in bergennh. */
  readonly ending: string;
}

export interface Arena {
  readonly entries: readonly Entry[];
  readonly candidates: CandidateIndex;
  readonly shortened: (
    words: readonly string[],
    written: string,
  ) => readonly { readonly entry: number; readonly cost: number }[];
  readonly model: MisspellingModel;
  readonly lexicon: Lexicon;
  /** The letters of our own names. */
  readonly letters: LetterModel;
  readonly weigh: Weigh;
  readonly totalWeight: number;
  readonly costs: OperationCosts;
}

/** What costs so much more than the likeliest changes no probability that is looked at. */
const FARTHEST = 9;
/** A word, a person or a town abroad that is written exactly so is that, however rare. */
const MOST_EXACT = 6.5;

/** Everything that could be meant by what was written, likeliest first. */
export function compete(
  readings: readonly Reading[],
  situation: Situation,
  alone: boolean,
  arena: Arena,
): readonly Weighed[] {
  const mass = (kind: string) => arena.costs.get(`${kind} ${alone ? 'alone' : 'in a sentence'}`) ?? 0;
  const found: Weighed[] = [];
  const best = { cost: Number.POSITIVE_INFINITY };
  const add = (one: Omit<Weighed, 'probability'>): void => {
    best.cost = Math.min(best.cost, one.prior + one.channel);
    found.push({ ...one, probability: 0 });
  };
  for (const { words, level, cost, article } of readings) {
    const key = words.join('');
    // Between a name and a province stands no ordinary word: `worden ut` is Woerden.
    if (situation.fits === null) addOthers(words, cost);
    const here = { ...situation, level: level ?? situation.level };
    const addPlace = (i: number, channel: number): void => {
      const entry = arena.entries[i];
      if (entry === undefined) return;
      const weight = entry.name.meanings.reduce((sum, meaning) => sum + arena.weigh(meaning, here), 0);
      const surname = article && entry.name.meanings.every(({ rank }) => rank === 'village') ? SURNAME : 0;
      const prior = mass('place') + cost + surname - Math.log(weight / arena.totalWeight);
      if (prior + channel > best.cost + FARTHEST) return;
      const match = decide(entry.name.meanings, here);
      if (match === null) return;
      add({ kind: 'place', text: entry.key, match, places: placesIn(match), prior, channel });
    };
    for (const spelled of new Set([keyOf(words), key])) {
      if (spelled.length < 2) continue;
      for (const i of arena.candidates(spelled)) {
        const entry = arena.entries[i];
        if (entry === undefined || !spelled.endsWith(entry.ending)) continue;
        const channel = arena.model(entry.key, spelled, best.cost + FARTHEST);
        if (channel < Number.POSITIVE_INFINITY) addPlace(i, channel);
      }
    }
    for (const one of arena.shortened(words, situation.written)) addPlace(one.entry, one.cost);
  }
  return shared(found, best.cost);

  function addOthers(words: readonly string[], cost: number): void {
    const key = words.join('');
    const letters = Math.min(arena.letters.cost(key), arena.lexicon.letters.cost(key));
    add({
      kind: 'unknown',
      text: key,
      match: null,
      places: [],
      prior: mass('unknown') + cost,
      channel: letters,
    });
    const exact = arena.lexicon.find(key);
    if (exact !== null) {
      const prior = mass(exact.kind) + cost + Math.min(exact.cost, MOST_EXACT);
      add({ kind: exact.kind, text: key, match: null, places: [], prior, channel: arena.model(key, key, 0) });
    } else if (words.length > 1) {
      const each = words.map((word) => arena.lexicon.find(word));
      const sum = each.reduce(
        (total, one) => total + (one === null ? Number.POSITIVE_INFINITY : one.cost),
        0,
      );
      if (sum < Number.POSITIVE_INFINITY) {
        add({
          kind: 'word',
          text: words.join(' '),
          match: null,
          places: [],
          prior: mass('word') + cost + sum,
          channel: 0,
        });
      }
    }
    for (const near of exact === null ? arena.lexicon.near(key) : []) {
      const prior = mass(near.kind) + cost + near.cost;
      const channel = arena.model(near.text, key, best.cost + FARTHEST);
      if (channel < Number.POSITIVE_INFINITY)
        add({ kind: near.kind, text: near.text, match: null, places: [], prior, channel });
    }
  }
}

const SURNAME = 3;

function shared(found: readonly Weighed[], least: number): readonly Weighed[] {
  const kept = new Map<string, Weighed>();
  for (const one of found) {
    if (one.prior + one.channel > least + FARTHEST) continue;
    const id =
      one.kind === 'place'
        ? `${one.match?.kind} ${one.places
            .map(({ code }) => code)
            .sort()
            .join()}`
        : `${one.kind} ${one.text}`;
    const other = kept.get(id);
    if (other === undefined || one.prior + one.channel < other.prior + other.channel) kept.set(id, one);
  }
  const weights = [...kept.values()].map((one) => ({
    one,
    weight: Math.exp(least - one.prior - one.channel),
  }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights
    .map(({ one, weight }) => ({ ...one, probability: weight / total }))
    .sort((a, b) => b.probability - a.probability);
}
